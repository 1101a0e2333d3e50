/**
 * What a token looks like, as numbers below `FEATURES` ("the hashing trick", Weinberger et al. 2009): the word, its shape,
 * its length, and the runs of three and four letters in it, by which misspelt and unknown words are known (Bojanowski et
 * al. 2017). Numbers are known by their size: which one it is matters only where it can be an age, an hour or a year.
 * Which features the net knows, and by which rows, stands in `rows.ts`.
 */
import { FNV_START, fnvOf, fnvStep } from '#lib/text/fnv.ts';
import { namedAs } from '../words/gazetteer.ts';
import type { Token } from './tokens.ts';

/** Kinds of features; each has its own hashes. */
const WORD = 1;
const SHAPE = 2;
const LENGTH = 3;
const RUN = 4;
const SIGN = 5;
const WORD_AGAIN = 6;
const LIST = 7;

/** Features are numbers below this, a power of two; so many that a common one hardly ever shares its number. */
export const FEATURES = 1 << 18;

const feature = (hash: number) => ((hash ^ (hash >>> 15)) >>> 0) & (FEATURES - 1);

const hashed = (kind: number, text: string, from?: number, to?: number): number =>
  fnvOf(text, fnvStep(FNV_START, kind), from, to);

const isDigit = (code: number) => code >= 48 && code <= 57;

/** True where every sign of a word is a digit. */
function isNumber(word: string): boolean {
  for (let at = 0; at < word.length; at++) if (!isDigit(word.charCodeAt(at))) return false;
  return word.length > 0;
}

/** A number's class: single ages and hours, days of a month, years of the young, how many digits. */
function numberClass(word: string): string {
  if (word.length <= 2) {
    const value = Number(word);
    return value <= 19 ? `#${value}` : value <= 31 ? '#c' : '#d';
  }
  if (word.length === 4 && (word.startsWith('19') || word.startsWith('20')))
    return word.startsWith('20') && word <= '2020' ? '#y' : '#z';
  return `#n${Math.min(word.length, 12)}`;
}

/** How old those are who are looked after here. */
export const isYoung = (age: number): boolean => age >= 8 && age <= 17;

/** Runs of digits, letters and each sign: `a`, `d`, `ad`, `@`. */
function shapeOf(word: string): string {
  let shape = '';
  for (let at = 0; at < word.length && shape.length < 5; at++) {
    const code = word.charCodeAt(at);
    const one = isDigit(code) ? 'd' : (code >= 97 && code <= 122) || code > 0xbf ? 'a' : (word[at] ?? '');
    if (!shape.endsWith(one)) shape += one;
  }
  return shape;
}

/** Longest part of a word whose runs are read. */
const LONGEST = 32;

export interface WordFeatures {
  /** Which word it is, and what it is known as. */
  itself: number[];
  /** What it is made of. */
  made: number[];
}

export function featuresOfWord(word: string): WordFeatures {
  const number = isNumber(word);
  const shape = shapeOf(word);
  const itself = [feature(hashed(WORD, number ? numberClass(word) : word))];
  const made = [
    feature(hashed(SHAPE, shape)),
    feature(fnvStep(fnvStep(FNV_START, LENGTH), Math.min(word.length, 10))),
  ];
  if (number && word.length <= 2 && isYoung(Number(word))) made.push(feature(hashed(SHAPE, 'young')));
  if (number || !shape.includes('a')) return { itself, made };
  for (const list of namedAs(word)) itself.push(feature(hashed(LIST, list)));
  const framed = `^${word.slice(0, LONGEST)}$`;
  const longer: number[] = [];
  for (let at = 0; at + 3 <= framed.length; at++) {
    const run = hashed(RUN, framed, at, at + 3);
    made.push(feature(run));
    if (at + 4 <= framed.length) longer.push(feature(fnvStep(run, framed.charCodeAt(at + 3))));
  }
  for (const one of longer) made.push(one);
  return { itself, made };
}

/** Which word it is. */
export const featureOfWord = (word: string): number => feature(hashed(WORD, word));

/** The runs of four letters in a word, its ends among them. */
export function runsOfFour(word: string): number[] {
  const framed = `^${word}$`;
  return Array.from({ length: Math.max(0, framed.length - 3) }, (_, at) =>
    feature(hashed(RUN, framed, at, at + 4)),
  );
}

/** Where two hashes begin that stand for a word, 32 bits each, so that the word itself need not be kept. */
export const HASHES_BEGIN = [fnvStep(FNV_START, WORD), fnvStep(FNV_START, WORD_AGAIN)] as const;

const signed = (sign: number) => feature(fnvStep(fnvStep(FNV_START, SIGN), sign));

/** The features of what stands round a word. */
export function featuresOfSigns({ capital, spaced, newLine }: Omit<Token, 'text' | 'from' | 'to'>): number[] {
  const features = [signed(capital), signed(spaced ? 3 : 4)];
  if (newLine) features.push(signed(5));
  return features;
}

/** Where the message begins and ends, and where one before it ends. */
export type Edge = 'turn' | 'start' | 'end';
/** Behind the signs. */
const EDGES: Readonly<Record<Edge, number>> = { end: 13, turn: 14, start: 15 };

/** What ends a message of the context, begins or ends the message itself. */
export const featureOfEdge = (edge: Edge): number => signed(EDGES[edge]);
