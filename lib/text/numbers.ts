/**
 * Numbers in words, 0…99, in seven languages at once: no word of these means one number here and another there.
 * Tens and units are put together when one is read: a table of all of them would cost every start.
 */
import { NUMBERS } from '#lib/languages/numbers.ts';
import type { Word } from './form.ts';
import type { NumberWords } from './number-words.ts';

/** A number that begins at some word of a text. */
export interface NumberHere {
  value: number;
  /** As figures: "7", "75", "06" where figures stood. */
  digits: string;
  /** Index of the first word after it. */
  next: number;
}

/** Longest figures that are one number. */
const FIGURES = /^\d{1,4}$/;
/** How many characters may stand between two words of one number: a comma parts two of them. */
const NEAR = 1;

/** How many words the longest number has: "quatre vingt et dix sept". */
const MOST = 5;

interface Ten {
  value: number;
  to: number;
  elided: boolean;
}

interface Language {
  /** Whole numbers below twenty and tens, without the spaces in them. */
  units: ReadonlyMap<string, number>;
  tens: ReadonlyMap<string, Ten>;
  joints: readonly string[];
  unitFirst: boolean;
}
/** Words that a number may begin with, and all that may be a part of one. */
export const FIRSTS = new Set<string>();
const PARTS = new Set<string>();
/** How number words begin, so that few other words are taken apart. */
const STARTS = new Set<string>();
const START = 3;
const LANGUAGES = NUMBERS.map(compiled);
const JOINTS = new Set(LANGUAGES.flatMap(({ joints }) => joints));

/**
 * The number that begins at a word, in figures (at most four) or in words ("quatorze", "vingt et un",
 * "zweiundzwanzig"); null if none does. The longest reading wins.
 */
export function numberAt(words: readonly Word[], index: number): NumberHere | null {
  const first = words[index];
  if (!first) return null;
  if (FIGURES.test(first.text)) return { value: Number(first.text), digits: first.text, next: index + 1 };
  return wordNumberAt(words, index);
}

/** True if some number begins with this word. */
export const beginsNumber = (text: string): boolean =>
  FIRSTS.has(text) || (text.length >= 2 * START && isMade(text) && worthOf(text) !== undefined);

/** True for what is nothing but parts of numbers; few other words begin so. */
function isMade(text: string): boolean {
  if (!STARTS.has(text.slice(0, START))) return false;
  const ends = new Set([0]);
  for (const from of ends)
    for (let to = Math.min(text.length, from + LONGEST); to > from; to--)
      if (PARTS.has(text.slice(from, to))) ends.add(to);
  return ends.has(text.length);
}

/** Shortest and longest word of one number that is looked for in a row of them. */
const [SHORTEST, LONGEST] = [2, 20];

/** The digits of number words that are written as one word, "zerosix"; null if it is made of anything else. */
export function gluedDigits(text: string): string | null {
  if (text.length < 2 * START || text.length > 80 || !isMade(text)) return null;
  const dead = new Set<number>();
  const restFrom = (at: number): string | null => {
    if (at === text.length) return '';
    if (dead.has(at)) return null;
    for (let to = Math.min(text.length, at + LONGEST); to - at >= SHORTEST; to--) {
      const value = worthOf(text.slice(at, to));
      const rest = value === undefined ? null : restFrom(to);
      if (rest !== null) return value + rest;
    }
    dead.add(at);
    return null;
  };
  return restFrom(0);
}

/** The same for words alone: figures give null. */
export function wordNumberAt(words: readonly Word[], index: number): NumberHere | null {
  const first = words[index];
  if (!first || !beginsNumber(first.text)) return null;
  let text = first.text;
  let found: NumberHere | null = null;
  for (let next = index + 1; ; next++) {
    const [last, word] = [words[next - 1], words[next]];
    const value = last && JOINTS.has(last.text) ? undefined : worthOf(text);
    if (value !== undefined) found = { value, digits: String(value), next };
    if (!word || !last || next - index >= MOST || word.from - last.to > NEAR || !PARTS.has(word.text))
      return found;
    text += word.text;
  }
}

/** The value of a number of one language without the spaces in it, "quatrevingtdix"; undefined if it is none. */
function worthOf(text: string): number | undefined {
  for (const language of LANGUAGES) {
    const value = language.units.get(text) ?? wholeTen(language, text) ?? composed(text, language);
    if (value !== undefined) return value;
  }
  return undefined;
}

const wholeTen = ({ tens }: Language, text: string): number | undefined => {
  const ten = tens.get(text);
  return ten?.elided ? undefined : ten?.value;
};

/** Tens and units, with what joins them or without, in the order of the language. */
function composed(text: string, { units, tens, joints, unitFirst }: Language): number | undefined {
  for (let at = SHORTEST; at < text.length; at++) {
    const [left, right] = [text.slice(0, at), text.slice(at)];
    const ten = tens.get(left);
    if (ten && !(ten.elided && !/^[uo]/.test(right))) {
      const joint = joints.find((one) => right.startsWith(one) && units.has(right.slice(one.length)));
      const unit = units.get(joint && !ten.elided ? right.slice(joint.length) : right) ?? 0;
      if (unit > 0 && unit <= ten.to) return ten.value + unit;
    }
    const unit = unitFirst ? (units.get(left) ?? 0) : 0;
    for (const joint of unit > 0 ? joints : []) {
      const behind = right.startsWith(joint) ? tens.get(right.slice(joint.length)) : undefined;
      if (behind && unit <= behind.to) return behind.value + unit;
    }
  }
  return undefined;
}

function compiled({ units, tens, and, unitFirst = false, elides = false }: NumberWords): Language {
  const joints = and.split(' ').filter(Boolean);
  for (const joint of joints) PARTS.add(joint);
  const small = Object.entries(units).flatMap(([value, words]) =>
    words.split(' ').map((written) => [entered(written), Number(value)] as const),
  );
  const large = tens.flatMap(({ value, words, to = 9 }) =>
    words.split(' ').flatMap((written) => {
      const ten = entered(written);
      const ways: [string, Ten][] = [[ten, { value, to, elided: false }]];
      const short = ten.slice(0, -1);
      if (elides) ways.push([short, { value, to, elided: true }]);
      if (elides) PARTS.add(short);
      return ways;
    }),
  );
  return { units: new Map(small.reverse()), tens: new Map(large), joints, unitFirst };
}

/** A number word, whose parts may stand together or apart, as one. */
function entered(written: string): string {
  const parts = written.split('_');
  const word = parts.join('');
  FIRSTS.add(parts[0] ?? word).add(word);
  for (const part of [...parts, word]) PARTS.add(part);
  STARTS.add(word.slice(0, START));
  return word;
}
