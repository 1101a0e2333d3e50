/**
 * All phrases about places in one walk over the words of a message: what begins at a word costs one look-up for all
 * classes and languages together, and is remembered as long as the message is looked at.
 */
import type { Word } from '#lib/text/form.ts';
import { type Step, waysThrough } from '../identity/phrase-ways.ts';
import { type PhraseSet, phraseSet } from '../identity/phrases.ts';

/** A class of phrases that `starts` knows. */
export interface PlaceSet extends PhraseSet {
  readonly id: number;
}

/** What begins at a word: for each class the number of words of its longest phrase. */
type Starts = Uint8Array;

const sets: PlaceSet[] = [];

/** Makes a class of phrases in the way of `phraseSet`. All are made before the first message is read. */
export function placeSet(...lists: readonly string[]): PlaceSet {
  const set = Object.assign(phraseSet(...lists), { id: sets.length });
  sets.push(set);
  return set;
}

/** One class for many: whether a phrase of any of them begins at a word is one look-up. */
export function placeGroup(...of: readonly PlaceSet[]): PlaceSet {
  const group = Object.assign(phraseSet(), { id: sets.length });
  sets.push(group);
  groups.push([group.id, of.map(({ id }) => id)]);
  return group;
}
const groups: [id: number, of: readonly number[]][] = [];

/** Number of words of the longest phrase of a class that begins at word `at`, or 0. */
export function starts(words: readonly Word[], at: number, { id }: PlaceSet): number {
  return readingOf(words)[at]?.[id] ?? 0;
}

/** True if a phrase of the class begins at a word in `[from, to)`. */
export function startsIn(words: readonly Word[], from: number, to: number, { id }: PlaceSet): boolean {
  const reading = readingOf(words);
  for (let at = Math.max(0, from); at < to; at++) if (reading[at]?.[id]) return true;
  return false;
}

/** True if a phrase of one of the classes begins anywhere in a message: rules most messages out. */
export function mentions(words: readonly Word[], ...classes: readonly PlaceSet[]): boolean {
  for (const read of readingOf(words)) if (read) for (const { id } of classes) if (read[id]) return true;
  return false;
}

const readings = new WeakMap<readonly Word[], (Starts | null)[]>();
let last: readonly Word[] | undefined;
let lastReading: (Starts | null)[] = [];

function readingOf(words: readonly Word[]): (Starts | null)[] {
  if (words === last) return lastReading;
  let reading = readings.get(words);
  if (!reading) {
    reading = words.map((_, at) => walk(words, at));
    readings.set(words, reading);
  }
  last = words;
  lastReading = reading;
  return reading;
}

function walk(words: readonly Word[], at: number): Starts | null {
  let found: Starts | null = null;
  let to = at;
  for (let step = ways(words[to]?.text ?? ''); step; step = step.next.get(words[to]?.text ?? '')) {
    to++;
    found = step.here ?? found;
  }
  return found;
}

/** All phrases of all classes; what is whole on the way to a step is known at the step. */
const ways = waysThrough<Starts, number>(
  () => sets.flatMap(({ id, phrases }) => phrases.map((phrase) => [phrase, id] as const)),
  {
    mark: (here = new Uint8Array(sets.length), id, length) => {
      here[id] = length;
      return here;
    },
    done: handDown,
  },
);

/** A longer phrase does not hide the shorter ones of other classes that it begins with. */
function handDown({ here: above, next }: Step<Starts>): void {
  for (const [id, of] of groups) if (above && of.some((one) => above[one])) above[id] = 1;
  for (const step of next.values()) {
    if (above && step.here) step.here = step.here.map((length, id) => length || (above[id] ?? 0));
    else if (above) step.here = above;
    handDown(step);
  }
}
