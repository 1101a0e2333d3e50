/** Times of day and days in a message, as one says them to meet. */
import { wordsFor } from '#lib/languages/meeting-grammar.ts';
import type { Word } from '#lib/text/form.ts';
import { beginsNumber, numberAt, wordNumberAt } from '#lib/text/numbers.ts';
import { hereAt, type Languages, lengthAt, lexiconOf } from './lexicon.ts';

const WHEN = lexiconOf([
  'day',
  'weakDay',
  'part',
  'time',
  'at',
  'oclock',
  'within',
  'span',
  'after',
  'event',
  'article',
  'past_hour',
]);
/** Every class. */
const ALL = -1;
const { bit } = WHEN;

/** A number before one of these is no time of day. */
const UNIT = wordsFor('unit');
const CLOCK =
  /^(?:[01]?\d|2[0-4])(?:h|hs|hrs|u|am|pm|uhr|ish|pmish|oclock|a|p|heures?|uur)(?:[0-5]\d)?(?:am|pm|ish)?$/;
const HOUR = /^(?:[01]?\d|2[0-4])$/;
const MINUTES = /^[0-5]\d(?:h|u|am|pm|uhr)?$/;
const MILITARY = /^(?:[01]?\d|2[0-3])[0-5][05]$/;
const ORDINAL = /^(?:[12]?\d|3[01])(?:st|nd|rd|th|er|e|de|ste)$/;
/** Said before the hour: "half past five", "halb sechs", "kwart over vijf". */
const HALF = wordsFor('half');
const AND = wordsFor('and');
const LEADS_DAY = wordsFor('weekday');
const PAST = wordsFor('past');
/** Alone before a number these are articles or distances as often as times: they need "o'clock" behind. */
const LOOSE = wordsFor('lead');

/** What was read of a time: where it ends, and how sure it is. */
export type When = 'time' | 'day' | 'number';
export interface WhenHere {
  next: number;
  sort: When;
}

/**
 * The time or the day that begins at word `at`; null if none does. 'number': an hour only where one is expected.
 * @param form the text that the words stand in
 */
export function whenAt(
  words: readonly Word[],
  form: string,
  at: number,
  languages: Languages,
): WhenHere | null {
  const text = words[at]?.text ?? '';
  if (!/^[@\d]/.test(text) && !HALF.has(text) && !beginsNumber(text) && text !== '') {
    if (hereAt(WHEN, words, at, languages, ALL).classes === 0) return null;
  }
  const clock = timeAt(words, form, at, languages);
  if (clock > at) return { next: withPart(words, clock, languages), sort: 'time' };
  const day = dayAt(words, form, at, languages);
  if (day > at) return { next: withPart(words, day, languages), sort: 'day' };
  const hour = hourAt(words, form, at, languages);
  return hour > at ? { next: hour, sort: 'number' } : null;
}

const is = (words: readonly Word[], at: number, languages: Languages, class_: number) =>
  lengthAt(WHEN, words, at, languages, class_);

/** "Saturday afternoon", "5 in the evening". */
function withPart(words: readonly Word[], at: number, languages: Languages): number {
  const part = is(words, at, languages, bit.part);
  return part > 0 ? at + part : at;
}

function timeAt(words: readonly Word[], form: string, at: number, languages: Languages): number {
  const word = words[at];
  if (!word) return at;
  const { classes } = hereAt(WHEN, words, at, languages, ALL);
  if ((classes & bit.time) !== 0) return at + is(words, at, languages, bit.time);
  if (CLOCK.test(word.text)) return at + 1 + minutes(words, form, at + 1, languages);
  if (HALF.has(word.text)) {
    const past = at + (PAST.has(words[at + 1]?.text ?? '') ? 2 : 1);
    const hour = numberAt(words, past);
    if (hour && hour.value > 0 && hour.value <= 24)
      return hour.next + is(words, hour.next, languages, bit.oclock);
  }
  const next = words[at + 1];
  if (HOUR.test(word.text) && next && MINUTES.test(next.text)) {
    const gap = form.slice(word.to, next.from);
    const led = is(words, at - 1, languages, bit.at) > 0;
    const day = gap === '.' && next.text.length > 1 && is(words, at - 1, languages, bit.day) > 0;
    if (gap === ':' || day || ((gap === '.' || gap === ' ') && led))
      return at + 2 + is(words, at + 2, languages, bit.oclock);
  }
  // "10 e 30"
  if (HOUR.test(word.text) && AND.has(next?.text ?? '') && /^[0-5][05]$/.test(words[at + 2]?.text ?? ''))
    return at + 3;
  if ((classes & bit.within) !== 0) {
    const span = withinAt(words, at + is(words, at, languages, bit.within), languages);
    if (span > 0) return span;
  }
  if ((classes & bit.after) !== 0) {
    const event = eventAt(words, at + is(words, at, languages, bit.after), languages);
    if (event > 0) return event;
  }
  const number = numberAt(words, at);
  if (number && number.value > 0 && number.value <= 24) {
    const oclock = is(words, number.next, languages, bit.oclock);
    if (oclock > 0 && near(words, form, number.next)) {
      const end = number.next + oclock;
      return end + minutes(words, form, end, languages);
    }
    const spoken = wordNumberAt(words, at) && pastHour(words, number.next, languages);
    if (spoken) return spoken;
    // "ten to six", "cinq minutes avant"
    if (number.value < 30 && PAST.has(words[number.next]?.text ?? '')) {
      const hour = numberAt(words, number.next + 1);
      if (hour && hour.value > 0 && hour.value <= 12 && wordNumberAt(words, number.next + 1))
        return hour.next;
    }
  }
  const lead = word.text === '@' ? 1 : is(words, at, languages, bit.at);
  if (lead === 0) return at;
  const hour = numberAt(words, at + lead);
  if (!hour || !near(words, form, at + lead)) return at;
  const figures = /^\d/.test(words[at + lead]?.text ?? '');
  const loose = lead === 1 && LOOSE.has(word.text);
  if (loose && !(word.text === 'um' && hour.value > 1)) return at;
  // « vers un » is an article.
  if (hour.value <= 1 && !figures && !/^(?:at|um|om|alla|all)$/.test(word.text)) return at;
  if (hour.value > 24 && !MILITARY.test(hour.digits)) return at;
  if (measured(words, form, hour.next)) return at;
  const past = pastHour(words, hour.next, languages) || hour.next;
  return past + is(words, past, languages, bit.oclock);
}

/** Index after what is added to an hour, or 0: "five thirty", « cinq heures et demie », "6 menos cuarto". */
function pastHour(words: readonly Word[], at: number, languages: Languages): number {
  const past = is(words, at, languages, bit.past_hour);
  if (past > 0 && !PAST.has(words[at]?.text ?? '')) return at + past;
  const more = wordNumberAt(words, at);
  return more && more.value >= 5 && more.value < 60 && more.value % 5 === 0 ? more.next : 0;
}

function minutes(words: readonly Word[], form: string, at: number, languages: Languages): number {
  if (!near(words, form, at)) return 0;
  const past = is(words, at, languages, bit.past_hour);
  if (past > 0 && !PAST.has(words[at]?.text ?? '')) return past;
  const more = numberAt(words, at);
  return more &&
    more.value < 60 &&
    more.value % 5 === 0 &&
    more.digits.length === 2 &&
    !UNIT.has(words[more.next]?.text ?? '')
    ? more.next - at
    : 0;
}

function withinAt(words: readonly Word[], at: number, languages: Languages): number {
  const number = numberAt(words, at);
  if (number && is(words, number.next, languages, bit.span) > 0)
    return number.next + is(words, number.next, languages, bit.span);
  return /^\d{1,2}(?:min|mins|mn|m|h)$/.test(words[at]?.text ?? '') ? at + 1 : 0;
}

/** Index after the event that follows "after", or the hour: "after the match", « après 14h », or 0. */
function eventAt(words: readonly Word[], at: number, languages: Languages): number {
  let here = at;
  while (here < at + 3 && is(words, here, languages, bit.article) > 0)
    here += is(words, here, languages, bit.article);
  const event = is(words, here, languages, bit.event);
  if (event > 0) return here + event;
  if (CLOCK.test(words[at]?.text ?? '')) return at + 1;
  const hour = numberAt(words, at);
  return hour &&
    hour.value > 0 &&
    hour.value <= 24 &&
    (is(words, hour.next, languages, bit.oclock) > 0 || words.length - hour.next < 2) &&
    !UNIT.has(words[hour.next]?.text ?? '')
    ? hour.next + is(words, hour.next, languages, bit.oclock)
    : 0;
}

/** Nothing but a space or two before word `at`. */
function near(words: readonly Word[], form: string, at: number): boolean {
  return /^[ '-]{0,2}$/.test(form.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? 0));
}

/** A unit, a percent sign or another figure follows. */
function measured(words: readonly Word[], form: string, at: number): boolean {
  // "1,20"
  if (/\d,$/.test(form.slice(0, words[at - 1]?.from ?? 0).slice(-2))) return true;
  return UNIT.has(words[at]?.text ?? '') || /^ ?(?:[%€$£+/]|[.,]\d)/.test(form.slice(words[at - 1]?.to ?? 0));
}

function dayAt(words: readonly Word[], form: string, at: number, languages: Languages): number {
  const { classes } = hereAt(WHEN, words, at, languages, ALL);
  if ((classes & bit.day) !== 0) return at + is(words, at, languages, bit.day);
  if ((classes & bit.weakDay) !== 0) {
    const next = at + is(words, at, languages, bit.weakDay);
    if (is(words, next, languages, bit.part) > 0) return next;
    if (timeAt(words, form, next, languages) > next || HOUR.test(words[next]?.text ?? '')) return next;
    if (
      LEADS_DAY.has(words[at - 1]?.text ?? '') &&
      (words.length === next || is(words, next, languages, bit.at) > 0)
    )
      return next;
    if (
      at <= 1 &&
      words.length > next &&
      (is(words, next, languages, bit.at) > 0 ||
        /^(?:ok|okay|oki|va|dai|ja|oui|si|vale|sim|ta|yes|yh|ye)$/.test(words[0]?.text ?? ''))
    )
      return next;
    if (words.length === next && /^(?:segunda|terca|quarta|quinta|sexta)$/.test(words[at]?.text ?? ''))
      return next;
    const last = words[at - 1];
    if (last && (CLOCK.test(last.text) || /^(?:pm|am|ish|uhr|uur|h)$/.test(last.text))) return next;
    return at;
  }
  const word = words[at]?.text ?? '';
  if (ORDINAL.test(word) && /^(?:the|on|le|de|am|den)$/.test(words[at - 1]?.text ?? '')) return at + 1;
  return at;
}

/** An hour where one is expected: "4", "quatre". */
function hourAt(words: readonly Word[], form: string, at: number, languages: Languages): number {
  const number = words[at]?.text === 'once' ? null : numberAt(words, at);
  if (!number || number.value < 1 || (number.value > 24 && !MILITARY.test(number.digits))) return at;
  if (number.value === 1 && !/^\d/.test(words[at]?.text ?? '')) return at;
  if (measured(words, form, number.next)) return at;
  return pastHour(words, number.next, languages) || number.next;
}
