/** What stands where a name could: first names, surnames, and how sure it is that they are. */

import { IDENTITY_WORDS } from '#lib/languages/identity.ts';
import { gapBefore } from '../identity/clause.ts';
import { isOrdinary } from '../identity/ordinary.ts';
import { beginsAt, isPhrase } from '../identity/phrases.ts';
import { KNOWN_TOWNS } from '../places/vocabulary.ts';
import type { Message } from '../types.ts';
import { NAMES } from './vocabulary.ts';

/** Words of a name, from the first to the one after the last. */
export interface NameHere {
  first: number;
  end: number;
}

const LONGEST = 6;
const WORD = /^[a-z]{2,24}$/;
/** What may stand between two words of a name: a space, a hyphen, a picture, quotes of a nickname. */
const JOINT = /^(?: {1,3}| ?- ?| ?[\u2022\u2190-\u2bff] ?| ?[\u2022"'(]{1,2} ?| ?[\u2022"')]{1,2} ?)$/;
/** Before an apostrophe inside a name: O’Neill, D’Angelo. */
const ELIDED = new Set(['o', 'd', 'l', 'dell', 'n']);

/** The words from `at` on that may be one name: letters only, nothing between, no word of ordinary talk. */
export function nameAt(message: Message, at: number): NameHere {
  const { words } = message;
  let end = at;
  while (end < words.length && end - at < LONGEST) {
    const text = words[end]?.text ?? '';
    if (end > at && !joined(message, end)) break;
    const particle = NAMES.particles.has(text) && end > at && afterParticle(message, end);
    // "Ben Achterberg" begins with no particle.
    const given = end === at && isFirstName(message, at) && isCapital(message, at);
    if (
      NAMES.particles.has(text) && !given
        ? !particle
        : !isNameWord(message, end) && !isInitial(message, end, at)
    )
      break;
    end++;
  }
  while (
    end > at &&
    (NAMES.particles.has(words[end - 1]?.text ?? '') || (words[end - 1]?.text.length ?? 0) < 2)
  )
    end--;
  return { first: at, end };
}

/** « Castaing, Jules », "smithwick, connor": a surname, a comma, and a first name that is known; null if there is none. */
export function listedAt(message: Message, at: number): NameHere | null {
  const surname = nameAt(message, at);
  if (surname.end === at || surname.end - at > 3 || !/^ ?[,/] ?$/.test(gapBefore(message, surname.end)))
    return null;
  if (isFirstOnly(message, at) || !isFirstName(message, surname.end)) return null;
  // An enumeration: "john, wayne, lucy and ricky".
  if (at > 0 && gapBefore(message, at).includes(',')) return null;
  const given = nameAt(message, surname.end);
  if (message.words[at]?.text === message.words[surname.end]?.text) return null;
  const goesOn = gapBefore(message, given.end).includes(',') && isNameWord(message, given.end);
  return given.end - given.first <= 2 && !goesOn ? { first: at, end: given.end } : null;
}

function joined(message: Message, at: number): boolean {
  const gap = gapBefore(message, at);
  if (JOINT.test(gap)) return true;
  const before = message.words[at - 1]?.text ?? '';
  return (gap === "'" && ELIDED.has(before)) || (/^\. ?$/.test(gap) && before.length === 1);
}

/** « Léa de Lille » comes from Lille, "Anna de Vries" is called so. */
function afterParticle(message: Message, at: number): boolean {
  const { words } = message;
  const next = words[at + 1]?.text ?? '';
  if (next === '' || !joined(message, at + 1)) return false;
  if (NAMES.particles.has(next)) return isNameWord(message, at + 2);
  if (!isNameWord(message, at + 1)) return false;
  return !NAMES.from.has(words[at]?.text ?? '') || isSurname(message, at + 1) || !isPhrase(KNOWN_TOWNS, next);
}

/** A word that is known as a name, or is no other word that is known. */
export function isNameWord(message: Message, at: number): boolean {
  const { words } = message;
  const text = words[at]?.text ?? '';
  if (text.length < 2) return false;
  const listed = NAMES.lasts.has(text) || isFirstName(message, at);
  // Most words end here.
  if (!listed && isOrdinary(text) && !isCapitalInside(message, at)) return false;
  if (!WORD.test(text) || !VOWEL.test(text)) return false;
  // "Mia" is a girl, "mia" may be "my".
  return beginsAt(words, at, NAMES.end) !== 1 || (isFirstName(message, at) && isCapitalInside(message, at));
}

const VOWEL = /[aeiouy]/;

/** "Mary J Smith", « j. prévert ». */
function isInitial(message: Message, at: number, first: number): boolean {
  const { words, form } = message;
  const word = words[at];
  if (word?.text.length !== 1 || !/[a-z]/.test(word.text)) return false;
  const elided = form.text[word.to] === "'" && ELIDED.has(word.text);
  const capital = isCapital(message, at);
  return elided || (at > first && capital && word.text !== 'i') || (capital && form.text[word.to] === '.');
}

/** True if the child wrote this word with a capital. */
export function isCapital({ written, form, words }: Message, at: number): boolean {
  const char = written[form.original(words[at]?.from ?? 0)] ?? '';
  return char !== char.toLowerCase();
}

/** A capital that says something: not the first of a sentence, and not in a text that is all capitals. */
export function isCapitalInside(message: Message, at: number): boolean {
  if (!isCapital(message, at) || isShouted(message.written)) return false;
  return at > 0 && !/[.!?\n]/.test(gapBefore(message, at));
}

/** A text in which hardly a letter is small, or Nearly Every Word Has A Capital. */
export function isShouted(written: string): boolean {
  // Asked of one text many times in a row.
  if (written !== lookedAt) {
    lookedAt = written;
    shouted = looksShouted(written);
  }
  return shouted;
}
let lookedAt = '';
let shouted = false;

function looksShouted(written: string): boolean {
  const small = written.replace(/[^a-z\u00df-\u00ff]/g, '').length;
  if (small < 4) return written.length > 4;
  const words = written.split(/[\s,.!?]+/).filter((word) => word.length > 1);
  return (
    words.length >= TITLE &&
    words.filter((word) => word[0] !== word[0]?.toLowerCase()).length > 0.6 * words.length
  );
}

/** Fewer words may well all be names. */
const TITLE = 8;

/** In small letters these are other words: "can u", "will do". */
const AMBIGUOUS = new Set(IDENTITY_WORDS.flatMap(({ ambiguous }) => ambiguous.split('|')));

/** A first name that is known; not one that is an ordinary word and written as one. */
export function isFirstName(message: Message, at: number): boolean {
  const text = message.words[at]?.text ?? '';
  if (!NAMES.firsts.has(text)) return false;
  return !AMBIGUOUS.has(text) || (isCapital(message, at) && !isShouted(message.written));
}
export const isSurname = ({ words }: Message, at: number) => NAMES.lasts.has(words[at]?.text ?? '');
/** A first name that is no surname too: « Marie-Lou », "Anna Lena". */
export const isFirstOnly = (message: Message, at: number) =>
  isFirstName(message, at) && !isSurname(message, at);

/**
 * How much the words look like a first name and a surname, in any order: 3 a known first name and another, 2 both
 * with capitals, 1 two words that are no others, 0 not at all.
 */
export function shapeOf(message: Message, { first, end }: NameHere): 0 | 1 | 2 | 3 {
  if (end - first < 2) return 0;
  let given = 0;
  let others = 0;
  let capitals = 0;
  let words = 0;
  for (let at = first; at < end; at++) {
    const text = message.words[at]?.text ?? '';
    if (NAMES.particles.has(text) || text.length < 2) continue;
    words += 1;
    if (isFirstName(message, at)) given += 1;
    if (!isFirstOnly(message, at)) others += 1;
    if (isCapital(message, at)) capitals += 1;
  }
  if (words < 2 || others === 0) return 0;
  const ends = isFirstName(message, first) || isFirstName(message, end - 1);
  if (given > 0 && ends) return 3;
  return capitals === words && !isShouted(message.written) ? 2 : 1;
}
