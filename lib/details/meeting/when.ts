/** Times of day and days in a message, as one says them to meet. */
import { numberAt } from '#lib/text/numbers.ts';
import { beginsAt } from '../identity/phrases.ts';
import { AT, DAYS, OCLOCK, TIMES } from '../places/vocabulary.ts';
import type { Message } from '../types.ts';

/** A number before one of these is no time of day. */
const UNIT =
  /^(?:min|mins|minutes?|mn|km|m|euros?|eur|points?|pts|people|personnes?|ans|years?|yo|fois|times|jours?|days?|weeks?|semaines?|mois|months?|goals?|buts?|de|of|in|rue|avenue|street|st|road|least|all|contre|vs|goles?|anos|jahre|jaar|anni|prozent|percent|grad|pages?|rounds?|kills?|kg|cm|gb|th|nd|rd)$/;
const CLOCK = /^(?:[01]?\d|2[0-4])(?:h|hs|u|am|pm|uhr|ish|pmish|oclock)(?:[0-5]\d)?(?:am|pm)?$/;
const MILITARY = /^(?:[01]\d|2[0-3])[0-5]\d$/;

/** "half past five", "halb sechs", "kwart over vijf". */
const PART = new Set('half quarter halb viertel kwart'.split(' '));
const PAST = new Set('past to vor nach over voor'.split(' '));

/** Index after the time of day that begins at word `at`, or `at`. */
export function timeAt(message: Message, at: number): number {
  const { words, form } = message;
  const said = beginsAt(words, at, TIMES);
  if (said > 0) return at + said;
  const word = words[at];
  if (!word) return at;
  if (PART.has(word.text)) {
    const past = PAST.has(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const hour = numberAt(words, past);
    if (hour && hour.value <= 24) return hour.next;
  }
  if (CLOCK.test(word.text)) return at + 1;
  const next = words[at + 1];
  if (/^(?:[01]?\d|2[0-3])$/.test(word.text) && next && /^[0-5]\d(?:h|u|am|pm)?$/.test(next.text)) {
    const gap = form.text.slice(word.to, next.from);
    if (gap === ':' || (gap === '.' && beginsAt(words, at - 1, AT) > 0)) return at + 2;
  }
  const number = numberAt(words, at);
  if (number && number.value <= 24 && number.value > 0 && beginsAt(words, number.next, OCLOCK) > 0)
    return number.next + beginsAt(words, number.next, OCLOCK);
  const lead = beginsAt(words, at, AT);
  if (lead === 0) return at;
  const hour = numberAt(words, at + lead);
  const gap = form.text.slice(words[at + lead - 1]?.to ?? 0, words[at + lead]?.from ?? 0);
  if (!hour || !/^ {1,2}$/.test(gap)) return at;
  // « pour un » is an article.
  if (hour.value <= 1 && !/^\d/.test(words[at + lead]?.text ?? '') && !/^(?:at|um|om)$/.test(word.text))
    return at;
  if (hour.value > 24 && !MILITARY.test(hour.digits)) return at;
  const after = words[hour.next]?.text ?? '';
  if (UNIT.test(after) || /^[%€$£+/]/.test(form.text.slice(words[hour.next - 1]?.to ?? 0).trimStart()))
    return at;
  return hour.next + beginsAt(words, hour.next, OCLOCK);
}

/** Index after the day that begins at word `at`, or `at`. */
export const dayAt = ({ words }: Message, at: number): number => at + beginsAt(words, at, DAYS);
