/** One piece of a written-out number: figures, a number word, "double seven", letters in the place of digits. */
import { ARTICLES, countedAt, thousandsAt } from './digit-counts.ts';
import { ANDS, HUNDREDS, LOOSE, PLURALS, REPEATS, THOUSANDS } from './digit-words.ts';
import type { Word } from './form.ts';
import { hundredAt, mayBeHundred } from './hundreds.ts';
import { FIRSTS, gluedDigits, wordNumberAt } from './numbers.ts';

export interface Piece {
  digits: string;
  from: number;
  to: number;
  /** Where each digit stands; null where all of them come from the whole piece. */
  each: readonly (readonly [from: number, to: number])[] | null;
  /** 'figures' and 'words' are digits anywhere; figures 'mixed' with letters, and a 'guess', only among others. */
  kind: 'figures' | 'words' | 'mixed' | 'guess';
  /** Index of the first word after it. */
  next: number;
  /** Letters touch it before or behind: the run can't go on there. */
  bound: { before: boolean; behind: boolean };
}

/** Five pairs with a letter between them, whichever it is. */
const PAIRS_APART = /^0\d(?:[a-z]\d\d){4}$/;
/** Longest word of letters and figures that is taken apart: ten pairs with a sign between. */
const LONGEST = 30;
export const FREE = { before: false, behind: false };
/** Letters that are written for digits, in the order of the alphabet of `STANDS`. */
const STANDS: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  l: '1',
  i: '1',
  z: '2',
  e: '3',
  a: '4',
  s: '5',
  g: '6',
  t: '7',
  b: '8',
};
const FIGURES = /^\d+$/;
const ZERO_FIRST = /^o+\d+[\doil]*$/;
/** "9oo", "83i". */
const ROUND = /^(?=.{3})\d[\dl]*[oi][\doil]*$/;
const [SMALL_I, SMALL_L, SMALL_O] = [105, 108, 111];
/** No figures, though it looks like three. */
const LAUGH = 'lol';
const LETTERS_FOR_DIGITS = new RegExp(`^(?!${LAUGH}$)[oil]{1,4}$`);
const MIXED = /^[\doqlizeasgtb]{2,12}$/;
/** So many figures that letters among them are figures too: "49l7l39z0o62". */
const LONG_MIXED = /^[\dolizs]{9,14}$/;
/** "b1", "7s": a figure and a letter for one. */
const PAIR = /^(?:\d[oqlizeasgtb]|[oqlizeasgtb]\d)$/;

const NONE: readonly Piece[] = [];

/** The pieces that begin at a word: one, or the figures inside a word of letters and figures. */
export function piecesAt(words: readonly Word[], index: number, afterZero: boolean): readonly Piece[] {
  const word = words[index];
  if (!word || !mayBegin(word.text)) return NONE;
  const first = word.text.charCodeAt(0);
  const repeats = REPEATS.get(word.text);
  if (repeats) return repeated(words, index, repeats);
  const counted = countedAt(words, index) ?? thousandsAt(words, index) ?? hundredAt(words, index);
  if (counted)
    return [spoken(counted.digits, word.from, words[counted.next - 1]?.to ?? word.to, counted.next, 'words')];
  if (first >= 48 && first <= 57 && FIGURES.test(word.text)) {
    const hundred = words[index + 1];
    return word.text.length === 1 && hundred && HUNDREDS.has(hundred.text)
      ? [spoken(`${word.text}00`, word.from, hundred.to, index + 2, 'words')]
      : [figures(word, index, 'figures')];
  }
  const said = wordNumberAt(words, index);
  if (said) {
    // « zéro quatre vingt deux » is 04 22: after a zero, one digit ends the pair.
    if (afterZero && said.value >= 80 && words[index + 1]?.text.startsWith('vin'))
      return [spoken('4', word.from, word.to, index + 1, 'words')];
    const unit = ANDS.has(words[said.next]?.text ?? '') ? said.next + 1 : said.next;
    // « cinquante 6 » is 56.
    if (said.value > 19 && said.value % 10 === 0 && /^[1-9]$/.test(words[unit]?.text ?? '')) {
      const digits = String(said.value + Number(words[unit]?.text));
      return [spoken(digits, word.from, words[unit]?.to ?? word.to, unit + 1, 'words')];
    }
    const hundred = said.value > 0 && said.value < 10 && HUNDREDS.has(words[said.next]?.text ?? '') ? 1 : 0;
    const next = said.next + hundred;
    const digits = hundred ? `${said.digits}00` : said.digits;
    return [spoken(digits, word.from, (words[next - 1] ?? word).to, next, 'words')];
  }
  const glued = gluedDigits(word.text);
  if (glued) return [spoken(glued, word.from, word.to, index + 1, 'words')];
  const loose = LOOSE.get(word.text);
  if (loose) return [spoken(loose, word.from, word.to, index + 1, 'guess')];
  if (LETTERS_FOR_DIGITS.test(word.text)) return [figures(word, index, 'guess')];
  if (ZERO_FIRST.test(word.text) || ROUND.test(word.text)) return [figures(word, index, 'figures')];
  if (LONG_MIXED.test(word.text) && word.text.replace(/[a-z]/g, '').length > 5)
    return [figures(word, index, 'figures')];
  if (PAIR.test(word.text)) return [figures(word, index, 'mixed')];
  if (MIXED.test(word.text) && word.text.replace(/[\doil]/g, '').length * 3 <= word.text.length)
    return [figures(word, index, 'mixed')];
  return inside(word, index);
}

const BEGINNERS = new Set([...FIRSTS, ...LOOSE.keys(), ...REPEATS.keys(), ...PLURALS.keys(), ...THOUSANDS]);

/** Most words are of no interest; this tells them at the price of one look-up. */
function mayBegin(text: string): boolean {
  if (BEGINNERS.has(text) || mayBeHundred(text)) return true;
  let isLike = true;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 48 && code <= 57) return true;
    isLike &&= code === SMALL_O || code === SMALL_I || code === SMALL_L;
  }
  return text.length < 5 ? isLike && text !== LAUGH : gluedDigits(text) !== null;
}

function figures(word: Word, index: number, kind: Piece['kind']): Piece {
  const digits = [...word.text].map((char) => STANDS[char] ?? char).join('');
  const each = [...digits].map((_, at) => [word.from + at, word.from + at + 1] as const);
  return { digits, from: word.from, to: word.to, each, kind, next: index + 1, bound: FREE };
}

function spoken(digits: string, from: number, to: number, next: number, kind: Piece['kind']): Piece {
  return { digits, from, to, each: null, kind, next, bound: FREE };
}

/** "double seven", « triple 0 », "double oh", „dreimal die 7“. */
function repeated(words: readonly Word[], index: number, times: number): Piece[] {
  const word = words[index];
  const isArticle =
    ARTICLES.has(words[index + 1]?.text ?? '') && piecesAt(words, index + 1, false).length === 0;
  const next = isArticle ? index + 2 : index + 1;
  const [after] = REPEATS.has(words[next]?.text ?? '') ? [] : piecesAt(words, next, false);
  const gap = (after?.from ?? 0) - (words[next - 1]?.to ?? 0);
  if (!word || !after || after.digits.length !== 1 || gap > 2) return [];
  return [spoken(after.digits.repeat(times), word.from, after.to, after.next, 'words')];
}

const numberWord = (text: string) => wordNumberAt([{ text, from: 0, to: text.length }], 0);
const LEET: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** The digits of a part of a word; null if it is none. */
function wordDigits(part: string): string | null {
  if (FIGURES.test(part)) return part;
  if (part === 'o' || part === 'oh') return '0';
  return (
    numberWord(part)?.digits ??
    gluedDigits(part) ??
    hundredAt([{ text: part, from: 0, to: part.length }], 0)?.digits ??
    null
  );
}

/** The digits of all parts of a word, "double" with the digit behind it; null where one of them is none. */
function allDigits(parts: readonly string[]): string | null {
  let digits = '';
  let times = 1;
  for (const part of parts) {
    const repeats = REPEATS.get(part);
    const said = wordDigits(part);
    if (!repeats && said === null) return null;
    digits += (said ?? '').slice(0, 1).repeat(times - 1) + (said ?? '');
    times = repeats ?? 1;
  }
  return digits;
}

/** Figures inside a word: « c06 » « 34stp » « 06x39x98 », "o7seven00". */
function inside(word: Word, index: number): Piece[] {
  // A fingerprint or a key is no number, whatever figures it has.
  if (word.text.length > LONGEST) return [];
  const plainly = word.text.replace(/\d/g, (digit) => LEET[digit] ?? digit);
  const plain =
    numberWord(plainly)?.digits ?? gluedDigits(plainly) ?? numberWord(word.text.replaceAll('7', 'z'))?.digits;
  if (plain) return [spoken(plain, word.from, word.to, index + 1, 'words')];
  const parts = word.text.match(/\d+|[a-z]+/g) ?? [];
  const [tens, unit] = parts;
  // « vingt8 »: tens and a unit, as one number.
  const ten = parts.length === 2 && tens && /^[1-9]$/.test(unit ?? '') ? Number(numberWord(tens)?.digits) : 0;
  if (ten > 19 && ten % 10 === 0)
    return [spoken(String(ten + Number(unit)), word.from, word.to, index + 1, 'words')];
  const digits = allDigits(parts);
  if (digits) return [spoken(digits, word.from, word.to, index + 1, 'words')];
  const chunks = [...word.text.matchAll(/\d+/g)];
  const letters = word.text.split(/\d+/).slice(1, -1);
  // The same letter again and again is a sign between pairs, and so is any between five: « 06a39b98c12d34 ».
  const sign =
    (chunks.length > 3 && letters.every((between) => between === letters[0])) || PAIRS_APART.test(word.text);
  return chunks.flatMap((chunk, at) => {
    const from = word.from + chunk.index;
    const to = from + chunk[0].length;
    // "5s", "4th": one figure with letters is no part of a number.
    if (chunk[0].length === 1 && !sign) return [];
    const piece = figures({ text: chunk[0], from, to }, index, 'figures');
    return {
      ...piece,
      bound: {
        before: from > word.from && !(sign && at > 0),
        behind: to < word.to && !(sign && at < chunks.length - 1),
      },
    };
  });
}
