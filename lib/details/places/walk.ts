/** Small steps through the words of a message, for what is said of places. */
import type { Word } from '#lib/text/form.ts';
import { gapBefore } from '../identity/clause.ts';

import type { Message } from '../types.ts';
import { type PlaceSet, starts } from './lookup.ts';

/** Index after every phrase of the sets that follows at `at`, one after another, at most `most`. */
export function skip(words: readonly Word[], at: number, most: number, ...sets: readonly PlaceSet[]): number {
  let next = at;
  for (let step = 0; step < most; step++) {
    const length = Math.max(...sets.map((set) => starts(words, next, set)));
    if (length === 0) break;
    next += length;
  }
  return next;
}

/** True if a word was written with a capital, and the message is not all capitals. */
export function isCapital(message: Message, word: Word): boolean {
  const { written, form } = message;
  const first = written[form.original(word.from)] ?? '';
  if (first.toLowerCase() === first) return false;
  const second = written[form.original(word.from + 1)] ?? '';
  return second.toUpperCase() !== second || word.to - word.from < 2;
}

/** True if a word ends in one of a set, with two letters at least before. */
export function endsIn(word: string, endings: ReadonlySet<string>): boolean {
  for (let from = Math.max(2, word.length - 9); from <= word.length - 3; from++)
    if (endings.has(word.slice(from))) return true;
  return false;
}

/** True if nothing but spaces, apostrophes, hyphens, commas and quotes stands before word `at`. */
export function isJoined(message: Message, at: number): boolean {
  return (
    /^[ \n'\-,"()/:•«»“”.]*$/.test(gapBefore(message, at)) && !/[.!?]\s|\n\n/.test(gapBefore(message, at))
  );
}

/** French yesterday, which is German and Dutch "here". */
export const saysYesterday = ({ words }: Message): boolean =>
  words.some(({ text }) => text === 'hier') && words.some(({ text }) => FRENCH.has(text));
const FRENCH = new Set(
  'je j jai on nous etait etais avait avais au aux les mon ma est sont et qui un une y'.split(' '),
);
