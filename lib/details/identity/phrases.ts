/**
 * Phrases as sets of words: whether one ends or begins at a word of a message costs a few look-ups, however many
 * phrases and languages there are.
 */
import type { Word } from '#lib/text/form.ts';
import { firstWords, lastWords, type Phrase, readList, wordsOfPhrase } from './phrase-list.ts';
import { type Ways, waysThrough } from './phrase-ways.ts';

export interface PhraseSet {
  readonly phrases: readonly Phrase[];
  readonly forward: Ways<true>;
  readonly backward: Ways<true>;
}

const MADE: PhraseSet[] = [];

/** Phrases as `readList` reads them. Apostrophes and hyphens are spaces in them, as in `wordsOf`. */
export function phraseSet(...lists: readonly string[]): PhraseSet {
  const phrases = lists.flatMap(readList);
  const tagged = () => phrases.map((phrase) => [phrase, undefined] as const);
  const mark = (): true => true;
  const set = {
    phrases,
    forward: waysThrough<true, undefined>(tagged, { mark }),
    backward: waysThrough<true, undefined>(tagged, { mark, lastWords }),
  };
  MADE.push(set);
  return set;
}

/** Every word of every phrase of the sets that were made until now. */
export function* phraseWords(): Generator<string> {
  for (const { phrases } of MADE) for (const phrase of phrases) yield* wordsOfPhrase(phrase);
}

/** The words that the phrases may begin with. */
export function* firstWordsOf({ phrases }: PhraseSet): Generator<string> {
  for (const phrase of phrases) yield* firstWords(phrase);
}

/** True if a text, of words parted by one space, is one of the phrases. */
export function isPhrase({ forward }: PhraseSet, text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  let step = forward(first);
  for (const word of rest) step = step?.next.get(word);
  return step?.here ?? false;
}

/** True if one of the phrases begins with the word. */
export const mayBegin = ({ forward }: PhraseSet, word: string): boolean => forward(word) !== undefined;

/** Index of the first word of the longest phrase that ends just before word `at`, or -1. */
export function endsBefore(words: readonly Word[], at: number, { backward }: PhraseSet): number {
  let found = -1;
  let from = at - 1;
  for (let step = backward(words[from]?.text ?? ''); step; step = step.next.get(words[from]?.text ?? '')) {
    if (step.here) found = from;
    from--;
  }
  return found;
}

/** Number of words of the longest phrase that begins at word `at`, or 0. */
export function beginsAt(words: readonly Word[], at: number, { forward }: PhraseSet): number {
  let found = 0;
  let to = at;
  for (let step = forward(words[to]?.text ?? ''); step; step = step.next.get(words[to]?.text ?? '')) {
    to++;
    if (step.here) found = to - at;
  }
  return found;
}

/** True if one of the phrases begins at a word in `[from, to)`. */
export function anyIn(words: readonly Word[], from: number, to: number, phrases: PhraseSet): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (beginsAt(words, at, phrases) > 0) return true;
  return false;
}
