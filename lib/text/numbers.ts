/**
 * Numbers in words, 0…99, in seven languages at once: no word of these means one number here and another there.
 * Everything that may be written is listed once, with its parts together or apart, so that reading is a look-up.
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
/** How many characters may stand between two words of one number. */
const NEAR = 2;

const VALUES = new Map<string, number>();
/** How many words the longest number has that begins with this one. */
const REACH = new Map<string, number>();

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
export const beginsNumber = (text: string): boolean => REACH.has(text);

/** How number words begin, so that few other words are taken apart. */
const STARTS = new Set<string>();
const START = 3;
/** Shortest and longest word of one number that is looked for in a row of them. */
const [SHORTEST, LONGEST] = [2, 20];

/** The digits of number words that are written as one word, "zerosix"; null if it is made of anything else. */
export function gluedDigits(text: string): string | null {
  if (text.length < 2 * START || text.length > 80 || !STARTS.has(text.slice(0, START))) return null;
  let digits = '';
  for (let from = 0; from < text.length; ) {
    let to = Math.min(text.length, from + LONGEST);
    while (to - from >= SHORTEST && !VALUES.has(text.slice(from, to))) to--;
    if (to - from < SHORTEST) return null;
    digits += VALUES.get(text.slice(from, to));
    from = to;
  }
  return digits;
}

/** The same for words alone: figures give null. */
export function wordNumberAt(words: readonly Word[], index: number): NumberHere | null {
  const first = words[index];
  const reach = first && REACH.get(first.text);
  if (!first || !reach) return null;
  let text = first.text;
  let found: NumberHere | null = null;
  for (let next = index + 1; ; next++) {
    const value = VALUES.get(text);
    if (value !== undefined) found = { value, digits: String(value), next };
    const word = words[next];
    const last = words[next - 1];
    if (!word || !last || next - index >= reach || word.from - last.to > NEAR) return found;
    text += ` ${word.text}`;
  }
}

for (const language of NUMBERS) list(language);

function list({ units, tens, and, unitFirst = false, elides = false }: NumberWords): void {
  const small = Object.entries(units).flatMap(([value, words]) =>
    words.split(' ').map((written) => [Number(value), written.split('_')] as const),
  );
  for (const [value, parts] of small) add(value, parts);
  const joints = and.split(' ').filter(Boolean);
  for (const { value, words, to = 9 } of tens)
    for (const written of words.split(' ')) {
      const ten = written.split('_');
      add(value, ten);
      for (const [unit, parts] of small) {
        if (unit < 1 || unit > to) continue;
        const total = value + unit;
        add(total, [...ten, ...parts]);
        for (const joint of joints) {
          add(total, [...ten, joint, ...parts]);
          if (unitFirst) add(total, [...parts, joint, ...ten]);
        }
        if (elides && /^[uo]/.test(parts[0] ?? '')) add(total, [`${written.slice(0, -1)}${parts[0]}`]);
      }
    }
}

/** Enters a number, its parts apart and together. */
function add(value: number, parts: readonly string[]): void {
  enter(value, parts.join(' '), parts.length);
  if (parts.length > 1) enter(value, parts.join(''), 1);
}

function enter(value: number, text: string, length: number): void {
  // What stands first stays: the plain word of one language before the misspelling of another.
  if (!VALUES.has(text)) VALUES.set(text, value);
  STARTS.add(text.slice(0, START));
  const first = text.split(' ', 1)[0] ?? text;
  REACH.set(first, Math.max(length, REACH.get(first) ?? 0));
}
