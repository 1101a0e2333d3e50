/**
 * The ways through many phrases, word by word. A phrase is written out when a word that it may begin with is met for
 * the first time: most never are, and reading all of them beforehand took longer than anything else at the start.
 */
import { firstWords, type Phrase, readings } from './phrase-list.ts';

/** Which words may follow, and what is known of the phrase that is whole here. */
export interface Step<T> {
  next: Map<string, Step<T>>;
  here: T | undefined;
}

/** The step behind a first word, if a phrase begins with it. */
export type Ways<T> = (first: string) => Step<T> | undefined;

interface Options<T, Tag> {
  /** What is known where a phrase of this tag is whole, beside what was known there before. */
  mark: (here: T | undefined, tag: Tag, length: number) => T;
}

/** @param tagged is asked once, at the first word: by then all phrases are there */
export function waysThrough<T, Tag>(
  tagged: () => Iterable<readonly [Phrase, Tag]>,
  { mark }: Options<T, Tag>,
): Ways<T> {
  /** What waits to be written out, and what was. */
  let ways: Map<string, (readonly [Phrase, Tag])[] | Step<T>> | undefined;

  const wait = () => {
    const by = new Map<string, (readonly [Phrase, Tag])[]>();
    for (const one of tagged())
      for (const word of firstWords(one[0])) {
        const here = by.get(word);
        if (here) here.push(one);
        else by.set(word, [one]);
      }
    return by;
  };

  const writeOut = (first: string, here: readonly (readonly [Phrase, Tag])[]): Step<T> => {
    const step: Step<T> = { next: new Map(), here: undefined };
    for (const [phrase, tag] of here)
      for (const reading of readings(phrase)) {
        const words = reading.split(' ');
        if (words[0] !== first) continue;
        const end = follow(step, words);
        end.here = mark(end.here, tag, words.length);
      }
    return step;
  };

  return (first) => {
    ways ??= wait();
    const way = ways.get(first);
    if (!Array.isArray(way)) return way;
    const step = writeOut(first, way);
    ways.set(first, step);
    return step;
  };
}

/** The step at the end of words of which `from` stands behind the first; made where there is none. */
function follow<T>(from: Step<T>, words: readonly string[]): Step<T> {
  let step = from;
  for (const word of words.slice(1)) {
    let next = step.next.get(word);
    if (!next) {
      next = { next: new Map(), here: undefined };
      step.next.set(word, next);
    }
    step = next;
  }
  return step;
}
