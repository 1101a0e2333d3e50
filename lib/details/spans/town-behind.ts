/**
 * The town that stands behind a street and its number, as on an envelope: the tagger takes the line for one address, which
 * tells a town as well.
 */
import { allMatchesOf } from '../formats/matches.ts';
import type { Place } from '../formats/said/behind.ts';
import { isTown } from '../words/gazetteer.ts';
import { isWord } from '../words/lexicon.ts';

const NAME = `(?:(?:le|la|les|saint|sainte|st|ste|new|san|santa|bad|los)[ -])?[a-z'’-]{4,24}`;
/** What roads are called in English, where the number stands first. */
const ROADS = 'road|rd|street|st|avenue|ave|lane|ln|drive|dr|close|court|crescent|terrace|way';
/** With its code no name need be known. */
const CODED = String.raw`\d{5} ${NAME}|(?<=, )\d{4} ${NAME}(?![a-z'’-]| (?:${ROADS})\b)|\d{4} ?[a-z]{2} ${NAME}|\d{4}-\d{3} ${NAME}|\d{5}(?!\d)|[a-z]\d[a-z] ?\d[a-z]\d(?![a-z\d])|${NAME},? [a-z]{2} \d{5}(?!\d)|${NAME},? [a-z]{1,2}\d[a-z\d]? ?\d[abd-hjlnp-uw-z]{2}\b`;
const TOWNS = [
  new RegExp(`[ ,](${CODED})`, 'dg'),
  // By a comma or what leads to a town, or at the very end behind what roads are called.
  new RegExp(String.raw`(?:, ?|\n| (?:a|in|en|te|em|ad) )(${NAME})(?![a-z'’-]| ?\d{1,3}\b)`, 'dg'),
  new RegExp(String.raw`\b(?:${ROADS}) (${NAME})(?= ?(?:$|[,.!?;)\n]|(?:[a-z]{2,3} )?\d{4,5}\b))`, 'dg'),
];
/** The number may stand before what was found, the town behind it. */
const BEFORE = 8;
const BEHIND = 32;
/** Between an address and its town there is a comma and hardly more. */
const GAP = 5;

/** A street, the number of a house and a last word: « Holunderweg 6 Wittmund ». */
const LAST = new RegExp(
  String.raw`[a-z]{3},? \d{1,4} ?[a-d]?,? ((?:\d{4,5} )?${NAME})(?= ?(?:$|[,.!?;)\n]))`,
  'd',
);

/** Where a town stands right behind the number of the house. */
export function townBehindHouse(form: string, { from, to }: Place): Place | undefined {
  const [start, end] = LAST.exec(form.slice(from, to + BEHIND))?.indices?.[1] ?? [0, 0];
  const town = form.slice(from + start, from + end).replace(/^\d+ /, '');
  return end > 0 && isTown(town) && !isWord(town) ? { from: from + start, to: from + end } : undefined;
}

/** Where the town stands that belongs to an address; a street's own name, which may be a town's, is not meant. */
export function townBehind(form: string, { from, to }: Place): Place | undefined {
  const first = Math.max(0, from - BEFORE);
  const line = form.slice(first, to + BEHIND);
  for (const { indices } of allMatchesOf(line, TOWNS)) {
    const [start, end] = indices?.[1] ?? [0, 0];
    const [street, town] = [line.slice(0, start), line.slice(start, end)];
    if (first + start > to + GAP || !/\d/.test(street) || !/[a-z]{4}/.test(street)) continue;
    if (/\d/.test(town) || isTown(town) || isTown(town.replaceAll(' ', '-')))
      return { from: first + start, to: first + end };
  }
  return undefined;
}
