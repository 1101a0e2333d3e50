/**
 * All phrases about places in one walk over the words of a message: what begins at a word costs one look-up for all
 * classes and languages together, and is remembered as long as the message is looked at.
 */
import type { Word } from '#lib/text/form.ts';
import { type PhraseSet, phraseSet } from '../identity/phrases.ts';

/** A class of phrases that `starts` knows. */
export interface PlaceSet extends PhraseSet {
  readonly id: number;
}

/** What begins at a word: for each class the number of words of its longest phrase. */
type Starts = Uint8Array;

interface Step {
  starts: Starts | null;
  next: Map<string, Step> | null;
}

const sets: PlaceSet[] = [];
let root: Step | undefined;

/** Makes a class of phrases in the way of `phraseSet`. All are made before the first message is read. */
export function placeSet(...lists: readonly string[]): PlaceSet {
  const set = { ...phraseSet(...lists), id: sets.length };
  sets.push(set);
  return set;
}

/** Number of words of the longest phrase of a class that begins at word `at`, or 0. */
export function starts(words: readonly Word[], at: number, { id }: PlaceSet): number {
  return readingOf(words)[at]?.[id] ?? 0;
}

/** True if a phrase of any class begins at word `at`. */
export const startsAny = (words: readonly Word[], at: number): boolean => readingOf(words)[at] != null;

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
    const from = rootOf();
    reading = words.map((_, at) => walk(from, words, at));
    readings.set(words, reading);
  }
  last = words;
  lastReading = reading;
  return reading;
}

function walk(from: Step, words: readonly Word[], at: number): Starts | null {
  let found: Starts | null = null;
  let step: Step | undefined = from;
  for (let here = at; here < words.length && step.next; here++) {
    step = step.next.get((words[here] as Word).text);
    if (!step) break;
    found = step.starts ?? found;
  }
  return found;
}

/** The ways through all phrases, word by word; what is whole on the way to a step is written at the step. */
function rootOf(): Step {
  if (root) return root;
  root = { starts: null, next: null };
  for (const { id, all } of sets)
    for (const phrase of all) {
      const words = phrase.split(' ');
      let step = root;
      for (const word of words) {
        step.next ??= new Map();
        let next = step.next.get(word);
        if (!next) {
          next = { starts: null, next: null };
          step.next.set(word, next);
        }
        step = next;
      }
      step.starts ??= new Uint8Array(sets.length);
      step.starts[id] = words.length;
    }
  handDown(root);
  return root;
}

/** A longer phrase does not hide the shorter ones of other classes that it begins with. */
function handDown({ starts: above, next }: Step): void {
  for (const step of next?.values() ?? []) {
    if (above && step.starts) step.starts = step.starts.map((length, id) => length || (above[id] ?? 0));
    else if (above) step.starts = above;
    handDown(step);
  }
}
