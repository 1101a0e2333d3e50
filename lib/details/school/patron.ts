/** Schools that are called by their patron only: « jsuis à Saint-Ex », "bin am Pestalozzi", "noi della Manzoni". */

import { BIRTH, MONTHS } from '../birth-date/vocabulary.ts';
import { isCapitalInside, isFirstName } from '../full-name/name.ts';
import { clauseStart } from '../identity/clause.ts';
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import { KNOWN_TOWNS, NOT_TOWNS, STREET_BEFORE } from '../places/vocabulary.ts';
import type { Message } from '../types.ts';
import { type NamedSchool, nameEnd, titleAt } from './named.ts';
import { hasGrade } from './own.ts';
import { SCHOOL } from './vocabulary.ts';

/** A name without a kind, and how sure it is that it is a school's: 2 a saint, a patron, a person; 1 any name. */
export interface PatronSchool extends NamedSchool {
  sure: 1 | 2;
  /** Index of the preposition that leads to it. */
  led: number;
}

export function patronAfter(message: Message, at: number): PatronSchool | null {
  const { words } = message;
  const led = endsBefore(words, at, SCHOOL.at);
  const belongs = led < 0 ? endsBefore(words, at, SCHOOL.of) : -1;
  if (led < 0 && belongs < 0) return null;
  // "I am Jesse": German "am" is none of it.
  if (words[led]?.text === 'am' && words[led - 1]?.text === 'i') return null;
  if (MONTHS.has(words[at]?.text ?? '')) return null;
  if (led < 0 && !isPart(message, belongs)) return null;
  const end = nameEnd(message, at);
  if (/^\d/.test(words[at]?.text ?? '') || anyIn(words, at - 1, end, BIRTH.feasts)) return null;
  const town = beginsAt(words, at, KNOWN_TOWNS) > 0;
  if (end === at || (town && beginsAt(words, at, SCHOOL.saint) === 0) || beginsAt(words, at, NOT_TOWNS) > 0)
    return null;
  if (/^\d/.test(words[at - 1]?.text ?? '')) return null;
  if (STREET_BEFORE.has(words[at - 1]?.text ?? '') || STREET_BEFORE.has(words[at - 2]?.text ?? ''))
    return null;
  return {
    first: at,
    end,
    led: led < 0 ? belongs : led,
    sure: isPatron(message, at, end) && !town && !isPersonAfterA(message, at, led) ? 2 : 1,
  };
}

/** "The teachers of", "us of": what belongs to a school stands before. */
const isPart = ({ words }: Message, at: number) =>
  beginsAt(words, at - 1, SCHOOL.life) > 0 ||
  /^(?:noi|nous|los|las|nos|us|wir|wij|quelli|quelle|ceux)$/.test(words[at - 1]?.text ?? '');

/** « é a Carla Sampaio »: the small word is an article as well. */
function isPersonAfterA(message: Message, at: number, led: number): boolean {
  const { words } = message;
  if (words[led]?.text !== 'a' || led !== at - 1) return false;
  if (endsBefore(words, led, SCHOOL.attend) >= 0 && words[led - 1]?.text !== 'sou') return false;
  if (hasGrade(message, clauseStart(message, at), at) || isPart(message, led)) return false;
  return isFirstName(message, at) && !SCHOOL.patrons.has(words[at + 1]?.text ?? '');
}

/** A saint who is no town, a patron that is known, or the name of a person. */
export function isPatron(message: Message, at: number, end: number): boolean {
  const { words } = message;
  const saint = beginsAt(words, at, SCHOOL.saint);
  if (saint > 0) return at + saint < end && !SCHOOL.saintTowns.has(words[at + saint]?.text ?? '');
  for (let here = at; here < end; here++) if (SCHOOL.patrons.has(words[here]?.text ?? '')) return true;
  if (titleAt(message, at) > 0)
    return end - at >= 2 || isCapitalInside(message, at) || beginsAt(words, at, SCHOOL.titles) > 0;
  const size = end - at - Number(words[end - 1]?.text === 's');
  return size >= 2 && isFirstName(message, at);
}
