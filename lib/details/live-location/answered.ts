/** The bare answer to where one is, and which of them: "the one on Mill Road". */
import { gapBefore, isAsked } from '../identity/clause.ts';
import { lineAt } from '../places/lines.ts';
import { mentions, starts, startsIn } from '../places/lookup.ts';
import { LOCATES, spotAfter } from '../places/spot.ts';
import {
  AGREES,
  ANSWERS,
  BETWEEN,
  EVASIONS,
  HERE,
  LINES,
  NOT_NAMES,
  NOT_NOW,
  NOW,
  SPOTS,
  TRACKS,
} from '../places/vocabulary.ts';
import { isCapital, skip } from '../places/walk.ts';
import type { Found, Message } from '../types.ts';
import { HOUSES, isPlanned, LEADS, SHORT, STANDS, spanOf, streetAfter } from './words.ts';

/** « le 7 » after « jsuis dans un bus » and « lequel ? »; "Quarry Lane" after "which stop?". */
export function whichOne(message: Message): Found[] {
  const { words, heard, before } = message;
  const question = heard[0];
  if (!question || words.length > SHORT || words.length === 0 || question.words.length > SHORT) return [];
  if (!question.words.some(({ text }) => WHICH.has(text)) || refuses(message)) return [];
  if (question.words.some(({ text }) => HOUSES.has(text)) || message.asked.has('town')) return [];
  const said = [question, ...before.slice(0, 3)];
  const of = (...sets: Parameters<typeof mentions>[1][]) =>
    said.some((earlier) => mentions(earlier.words, ...sets));
  const number = words.findIndex(({ text }) => /^[a-z]?\d{1,3}[a-z]?$/.test(text));
  if (number >= 0 && of(LINES, TRACKS))
    return [spanOf(message, { first: 0, next: number + 1, sort: 'named' }, 0.7)];
  if (!asksPlace(question) && !(question.words.length <= 3 && goesOn(message))) return [];
  const at = skip(words, 0, 3, ANSWERS, BETWEEN);
  let next = Math.max(at, 0);
  while (next < words.length && next < at + 6 && (next === at || !/[,.!?\n]/.test(gapBefore(message, next))))
    next++;
  const telling =
    /^[a-z]{3}/.test(words[at]?.text ?? '') &&
    words.slice(at, next).some((_, index) => starts(words, at + index, NOT_NAMES) === 0);
  return telling ? [spanOf(message, { first: at, next, sort: 'named' }, 0.65)] : [];
}

const WHICH = new Set(
  'which what lequel laquelle quel quelle kel kelle cual que quale qual che welke welcher welchem welche welchen welches'.split(
    ' ',
  ),
);

/** The question is "which stop?", not one that speaks of a place. */
const asksPlace = ({ words }: Message): boolean =>
  words.some(({ text }, at) => {
    if (!WHICH.has(text)) return false;
    if (SHOPS.test(words[at + 1]?.text ?? '')) return true;
    // "what line?" is asked of much else.
    return (
      !WHAT.has(text) &&
      starts(words, at + 1, SPOTS) + starts(words, at + 1, LINES) + starts(words, at + 1, TRACKS) > 0
    );
  });

const WHAT = new Set('what que che'.split(' '));

const SHOPS =
  /\b(?:shop|store|stop|station|magasin|boutique|arret|laden|geschaft|tienda|parada|negozio|fermata|loja|paragem|ponto|winkel|halte)\b/;

/** A place that answers "where are you?". */
export function answered(message: Message): Found[] {
  const { words } = message;
  if (!(message.asked.has('live-location') || goesOn(message)) || words.length > SHORT || words.length === 0)
    return [];
  if (refuses(message) || isPlanned(message)) return [];
  const start = skip(words, 0, 5, ANSWERS, NOW, HERE, AGREES);
  const line = words.findIndex(({ text }, at) => at < 3 && /^\d{1,3}[a-z]?$/.test(text));
  if (
    line > 0 &&
    RIDES.has(words[line - 1]?.text ?? '') &&
    (line + 1 === words.length || /,/.test(gapBefore(message, line + 1)))
  )
    if (asksRide(message)) return [spanOf(message, { first: line, next: line + 1, sort: 'named' }, 0.65)];
  for (const at of [start, 0]) {
    const spot = spotAfter(message, at, true) ?? streetAfter(message, at);
    if (!spot || spot.sort === 'plain') continue;
    if (isAsked(message, spot.next - 1)) return [];
    return [spanOf(message, spot, 0.75)];
  }
  if (
    message.asked.has('live-location') &&
    STANDS.has(words[start - 1]?.text ?? words[0]?.text ?? '') &&
    words.length <= 6
  )
    return [spanOf(message, { first: 0, next: words.length, sort: 'named' }, 0.62)];
  // A name with a capital alone is the place.
  const word = words[start];
  const alone =
    word && words.length - start <= 4 && isCapital(message, word) && lineAt(message, start) === start;
  return alone &&
    start > 0 &&
    starts(words, start, NOT_NAMES) === 0 &&
    LEADS.has(words[start - 1]?.text ?? '')
    ? [spanOf(message, { first: start, next: words.length, sort: 'named' }, 0.62)]
    : [];
}

/** Somebody rides, by what was said before. */
const asksRide = ({ heard, before, words }: Message): boolean =>
  [...heard.slice(0, 2), ...before.slice(0, 2)].some(
    (earlier) => mentions(earlier.words, LINES) || /\bget on\b/.test(earlier.form.text),
  ) || words.some(({ text }) => MOVING.has(text));

const RIDES = new Set('the le la el il lo o a de der die im dans'.split(' '));

const MOVING = new Set('turning passing past direction richtung verso hacia richting towards'.split(' '));

/** The child just said that it is in some shop or park, or « je suis devant »: this may be which. */
function goesOn({ before }: Message): boolean {
  const last = before[0];
  if (!last || last.words.length > SHORT || !mentions(last.words, HERE)) return false;
  return mentions(last.words, SPOTS, LINES) || LOCATES.has(last.words.at(-1)?.text ?? '');
}

const refuses = ({ words }: Message): boolean =>
  startsIn(words, 0, words.length, NOT_NOW) || starts(words, 0, EVASIONS) * Number(words.length < 4) > 0;
