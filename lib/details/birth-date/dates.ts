/** Days of the year that stand in a text, in figures, in words, or by the name of a feast. */
import type { Word } from '#lib/text/form.ts';
import { numberAt } from '#lib/text/numbers.ts';
import { yearAt } from '../age/year.ts';
import { beginsAt } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { BIRTH, MONTHS, ORDINALS } from './vocabulary.ts';

/** A day and month, or one half of them, and the words that it is written with. */
export interface DayOfYear {
  half: 'both' | 'day' | 'month';
  first: number;
  end: number;
}

const DAY = /^(0?[1-9]|[12]\d|3[01])(?:er|e|st|nd|rd|th|eme|ter|te|ten|o|a|de|ste)?$/;
const YEAR = /^(?:(?:19|20)\d\d|\d\d)$/;
/** Figures that are read as a date where a birthday is spoken of: 140709, 14072009. */
const COMPACT = /^(?!20[01]\d$)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:\d\d|19\d\d|20[0-2]\d)?$/;
/** What may stand between two figures of a date. */
const JOINT = /^ ?[./\\\-–| ] ?$/;
const LIMIT = 16;
/** Beyond so many words two figures with a space between are no date. */
const LONG = 24;

/** @param halves whether a day or a month alone is told too */
export function daysOfYear({ words, form }: Message, halves = false): DayOfYear[] {
  const found: DayOfYear[] = [];
  for (let at = 0; at < words.length && found.length < LIMIT; at++) {
    const end =
      figures(words, at, form.text) ||
      named(words, at) ||
      ofMonth(words, at) ||
      (COMPACT.test(words[at]?.text ?? '') ? at + 1 : 0);
    if (end > 0) {
      found.push({ half: 'both', first: at, end });
      at = end - 1;
      continue;
    }
    const feast = beginsAt(words, at, BIRTH.feasts);
    if (feast > 0) {
      found.push({ half: 'both', first: at, end: at + feast });
      at += feast - 1;
    } else if (halves) {
      const day = dayAt(words, at);
      if (day > 0) found.push({ half: 'day', first: at, end: day });
      else if (MONTHS.has(words[at]?.text ?? '')) found.push({ half: 'month', first: at, end: at + 1 });
    }
  }
  return found;
}

/** Index after a date in figures: 3/4/2010, 14.07., 2010-04-03; 0 if there is none. */
function figures(words: readonly Word[], at: number, text: string): number {
  const [one, two, three] = [plain(words[at]), plain(words[at + 1]), plain(words[at + 2])];
  if (!one || !two || !/^\d{1,4}$/.test(one.text) || !/^\d{1,2}$/.test(two.text)) return 0;
  if (!JOINT.test(text.slice(one.to, two.from))) return 0;
  const spaced = text.slice(one.to, two.from) === ' ';
  if (spaced && (words.length > LONG || (one.text.length === 1 && two.text.length === 1))) return 0;
  const third = three && /^\d{1,4}$/.test(three.text) && JOINT.test(text.slice(two.to, three.from));
  if (one.text.length === 4) return third && isDayAndMonth(three.text, two.text) ? at + 3 : 0;
  if (!isDayAndMonth(one.text, two.text)) return 0;
  return third && YEAR.test(three.text) ? at + 3 : at + 2;
}

/** Letters that stand for figures, and months in Roman figures: "O7-O9-2OI2", "5.ix.09". */
function plain(word: Word | undefined): Word | undefined {
  if (!word || word.text.length > 4) return word;
  const roman = ROMAN.indexOf(word.text);
  if (roman > 0) return { ...word, text: String(roman) };
  if (!/\d/.test(word.text) || !/^[\doil]+$/.test(word.text)) return word;
  return { ...word, text: word.text.replace(/o/g, '0').replace(/[il]/g, '1') };
}

const ROMAN = ['', 'i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];

/** Index after a day and a month that are both counted: "derde van de derde", « veintidós del siete »; 0 if there are none. */
function ofMonth(words: readonly Word[], at: number): number {
  const day = dayAt(words, at);
  if (day === 0) return 0;
  const next = overBetween(words, day);
  const month = words[next];
  if (!month || (next === day ? !isOrdinal(words, at) : !OF_THE.test(words[day]?.text ?? ''))) return 0;
  const number =
    /^\d{1,2}$/.test(month.text) && next === day ? null : (numberAt(words, next) ?? ordinalAt(words, next));
  const end =
    number && number.value >= 1 && number.value <= 12 ? number.next : ORDINALS.has(month.text) ? next + 1 : 0;
  return end > 0 ? withYear(words, end) : 0;
}

const OF_THE = /^(?:of|van|de|del|do|da|der|des|du|di|the|d|day|dag|monat|mes|mois)$/;

const isOrdinal = (words: readonly Word[], at: number) =>
  ORDINALS.has(words[at]?.text ?? '') || ordinalAt(words, at) !== null;

function isDayAndMonth(one: string, two: string): boolean {
  const [a, b] = [Number(one), Number(two)];
  return a >= 1 && b >= 1 && a <= 31 && b <= 31 && Math.min(a, b) <= 12;
}

/** Index after a date with a month by name: « 14 juillet 2010 », "july the 4th"; 0 if there is none. */
function named(words: readonly Word[], at: number): number {
  const month = (index: number) => MONTHS.has(words[index]?.text ?? '');
  const day = dayAt(words, at);
  if (day > 0) {
    const next = overBetween(words, day);
    return month(next) ? withYear(words, next + 1) : 0;
  }
  if (!month(at)) return 0;
  const end = dayAt(words, overBetween(words, at + 1));
  return end > 0 ? withYear(words, end) : 0;
}

function overBetween(words: readonly Word[], from: number): number {
  let at = from;
  for (let steps = 0; steps < 2; steps++) at += beginsAt(words, at, BIRTH.between);
  return at;
}

function withYear(words: readonly Word[], from: number): number {
  const at = overBetween(words, from);
  const year = yearAt(words, at);
  return year > 0 && (words[at]?.text.length ?? 0) > 2 ? year : from;
}

/** Index after a day of the month in figures or words, cardinal or ordinal; 0 if there is none. */
function dayAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (DAY.test(word.text)) return at + 1;
  if (ORDINALS.has(word.text)) return at + 1;
  const number = numberAt(words, at) ?? ordinalAt(words, at);
  // "thirty first"
  if (
    number &&
    number.value % 10 === 0 &&
    number.value >= 20 &&
    (ORDINALS.get(words[number.next]?.text ?? '') ?? 10) < 10
  )
    return number.next + 1;
  return number && number.value >= 1 && number.value <= 31 ? number.next : 0;
}

/** "vierzehnten", "veertiende", "twenty-first": a number with an ending, or a number and an ordinal. */
function ordinalAt(words: readonly Word[], at: number) {
  const text = words[at]?.text ?? '';
  const stem = text.replace(/(?:s?te[nrm]?|de|th|ste|eme|ieme)$/, '');
  if (stem === text || stem.length < 3) return null;
  const number = numberAt([{ text: stem, from: 0, to: stem.length }], 0);
  return number && { ...number, next: at + 1 };
}
