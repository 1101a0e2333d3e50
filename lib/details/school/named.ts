/** Schools that are named with their kind in a text, whoever goes there. */

import { IDENTITY_WORDS } from '#lib/languages/identity.ts';
import { isCapital, isCapitalInside, isFirstName, isShouted } from '../full-name/name.ts';
import { NAMES } from '../full-name/vocabulary.ts';
import { gapBefore } from '../identity/clause.ts';
import { isOrdinary } from '../identity/ordinary.ts';
import { anyIn, beginsAt, endsBefore, phraseSet } from '../identity/phrases.ts';
import { STREET_AFTER } from '../places/vocabulary.ts';
import type { Message } from '../types.ts';
import { SCHOOL } from './vocabulary.ts';

/** A school's name, with its kind where it stands beside: words from the first to the one after the last. */
export interface NamedSchool {
  first: number;
  end: number;
}

const LONGEST = 5;
/** A small word of so many letters that is no other may be a name. */
const LONG = 6;
const JOINT = /^(?: {1,2}|-|'|'? |: ?|\. ?| ?["\u2022(]{1,2} ?)$/;
const PRONOUN = new Set('i we they you u he she ich er wir ihr ik wij hij zij jullie'.split(' '));
/** In English a small word before « school » is a name only behind these. */
const GO_TO = phraseSet('go|goto|attend|at|to|from|outside');
const WORD = /^[a-z]{2,}$|^\d{1,3}$/;
/** One word that is kind and name: „schillergym“, „Waldschule“, "Zuiderlyceum"; and kinds alone, which are none. */
const COMPOUND = (() => {
  const [ends, kinds] = (['schoolsInOne', 'schoolsOfAKind'] as const).map((key) =>
    IDENTITY_WORDS.map((words) => words[key])
      .filter(Boolean)
      .join('|'),
  );
  return new RegExp(ends ? `^(?!(?:${kinds})(?:${ends})$)[a-z]{4,}(?:${ends})$` : '^$');
})();

export function namedSchools(message: Message): NamedSchool[] {
  const { words } = message;
  const found: NamedSchool[] = [];
  for (let at = 0; at < words.length; at++) {
    const school = nameAfter(message, at) ?? nameBefore(message, at) ?? compound(message, at);
    if (!school) continue;
    found.push(school);
    at = Math.max(at, school.end - 1);
  }
  return found;
}

/** « lycée pro des Tilleuls » */
function nameAfter(message: Message, at: number): NamedSchool | null {
  const { words } = message;
  const kind = beginsAt(words, at, SCHOOL.before);
  if (kind === 0) return null;
  let from = at + kind;
  for (let steps = 0; steps < 2; steps++) from += beginsAt(words, from, SCHOOL.glue);
  const end = nameEnd(message, from);
  if (end === from || !joined(message, at + kind)) return null;
  // « mon collège organise … », « le collège ferme »: a small word is a name only behind "at the".
  if (/^\d/.test(words[from]?.text ?? '') && (from > at + kind || end > from + 1)) return null;
  const small = !isProper(message, from, end);
  if (small && /^(?:gym|college|high|school|academy|university)$/.test(words[at]?.text ?? '')) return null;
  if (small && (endsBefore(words, at + 1, SCHOOL.own) >= 0 || (kind === 1 && !isLed(message, at))))
    return null;
  if (small && from > at + kind && beginsAt(words, at + kind, SCHOOL.is) > 0) return null;
  return { first: at, end };
}

/** "At", "to the", "I go" stand just before; « un lycée » is none that has a name. */
const isLed = ({ words }: Message, at: number) =>
  endsBefore(words, at, SCHOOL.at) >= 0 || endsBefore(words, at, SCHOOL.attend) >= 0;

/** Index after the words from `from` on that may be a name. */
export function nameEnd(message: Message, from: number): number {
  const { words } = message;
  let end = from;
  while (end < words.length && end - from < LONGEST) {
    if (end > from && !joined(message, end)) break;
    const title = end === from ? titleAt(message, end) : 0;
    if (title > 0 && (isNamePart(message, end + title) || isWhole(message, end, title))) {
      end += title;
      continue;
    }
    const small = words[end]?.text ?? '';
    const particle =
      end > from &&
      PARTICLES.has(small) &&
      isNamePart(message, end + 1) &&
      (!AND.test(small) || isCapital(message, end + 1));
    if (!particle && !isNamePart(message, end)) break;
    end++;
  }
  // "St Brendan’s"
  if (end > from && words[end]?.text === 's' && gapBefore(message, end) === "'") end++;
  return end;
}

/** "Our Lady’s", « à La Salle », "las escolapias": nothing need follow. */
function isWhole({ words }: Message, at: number, title: number): boolean {
  return title > 1 || WHOLE.test(words[at]?.text ?? '') || words[at + title]?.text === 's';
}

const WHOLE = /^(?:orsoline|doroteias|escolapias|salesian[ao]s|maristas|jesuitas|ursulinas)$/;

/** Number of words that begin a name and are ordinary elsewhere. */
export function titleAt({ words }: Message, at: number): number {
  return beginsAt(words, at, SCHOOL.titles) || beginsAt(words, at, SCHOOL.saint);
}

const AND = /^(?:y|e|and|et)$/;
const PARTICLES = new Set([
  ...NAMES.particles,
  'y',
  'e',
  'and',
  'et',
  'of',
  'the',
  'na',
  'op',
  'aan',
  'am',
  'an',
]);

/** "Oakfield Academy": the kind last. */
function nameBefore(message: Message, at: number): NamedSchool | null {
  const { words } = message;
  const kind = beginsAt(words, at, SCHOOL.after);
  if (kind === 0) return null;
  let first = at;
  while (
    first > 0 &&
    at - first < LONGEST &&
    joined(message, first) &&
    (isNamePart(message, first - 1) || isInside(message, first - 1))
  )
    first--;
  while (first < at && (isInside(message, first) || /^\d/.test(words[first]?.text ?? ''))) first++;
  if (first > 0 && beginsAt(words, first - 1, SCHOOL.titles) > 0 && first < at) first--;
  // "I hate school": a verb, not a name.
  if (PRONOUN.has(words[first - 1]?.text ?? '') && !isProper(message, first, first + 1)) first++;
  if (first >= at) return null;
  const kindAlone =
    kind === 1 &&
    /^(?:school|college|schule|high|primary|secondary|elementary|middle|prep|juniors|infants|gym|mavo|havo|vmbo|vwo)$/.test(
      words[at]?.text ?? '',
    );
  if (kindAlone && !isProper(message, first, at) && endsBefore(words, first, GO_TO) < 0) {
    const rest = anyIn(words, 0, first, SCHOOL.life) || anyIn(words, at + kind, words.length, SCHOOL.life);
    const mine = beginsAt(words, at + kind, SCHOOL.mine) > 0;
    if (!mine && (!rest || (words[at - 1]?.text.length ?? 0) < LONG)) return null;
  }
  if (STREET_AFTER.has(words[at + kind]?.text ?? '')) return null;
  return { first, end: at + kind };
}

/** "St Mary’s", "Comte de Foix": what stands only between two parts of a name. */
function isInside(message: Message, at: number): boolean {
  const text = message.words[at]?.text ?? '';
  return (
    (text === 's' && gapBefore(message, at) === "'") ||
    PARTICLES.has(text) ||
    beginsAt(message.words, at, SCHOOL.saint) > 0
  );
}

/** A capital, a figure, or a name that is known: « lycée Camus », "college student" is none. */
export function isProper(message: Message, from: number, to: number): boolean {
  const shouted = isShouted(message.written);
  for (let at = from; at < to; at++) {
    const text = message.words[at]?.text ?? '';
    if ((isCapital(message, at) && !shouted) || /^\d/.test(text) || SCHOOL.patrons.has(text)) return true;
    if (text.length > 3 && (NAMES.firsts.has(text) || NAMES.lasts.has(text))) return true;
    if (at + 1 < to && beginsAt(message.words, at, SCHOOL.saint) > 0) return true;
  }
  return false;
}

/** True for a word that is kind and name of a school. */
export const isCompound = (text: string): boolean => text.length > 6 && COMPOUND.test(text);

const compound = ({ words }: Message, at: number): NamedSchool | null =>
  isCompound(words[at]?.text ?? '') ? { first: at, end: at + 1 } : null;

export function joined(message: Message, at: number): boolean {
  const gap = gapBefore(message, at);
  if (!JOINT.test(gap)) return false;
  return !gap.startsWith('.') || (message.words[at - 1]?.text.length ?? 0) <= 3;
}

/** A word that may be part of a school's name: known, or with a capital, or no other word. */
export function isNamePart(message: Message, at: number): boolean {
  const { words } = message;
  const text = words[at]?.text ?? '';
  // "j. prévert"
  if (text.length === 1)
    return (
      message.form.text[words[at]?.to ?? 0] === '.' &&
      (isCapital(message, at) || ((words[at + 1]?.text.length ?? 0) > 1 && isNamePart(message, at + 1)))
    );
  if (!WORD.test(text) || /^[xvi]+$/.test(text)) return false;
  if (beginsAt(words, at, SCHOOL.life) > 0 && !SCHOOL.patrons.has(text)) return false;
  const stops = beginsAt(words, at, SCHOOL.stop) > 0 || endsBefore(words, at + 1, SCHOOL.stop) >= 0;
  if (isCapitalInside(message, at)) return !stops || text.length > 3;
  if (SCHOOL.patrons.has(text)) return true;
  if (stops) return false;
  return isFirstName(message, at) || NAMES.lasts.has(text) || !isOrdinary(text) || /^\d/.test(text);
}
