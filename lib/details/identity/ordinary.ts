/**
 * Words of ordinary talk, in all languages: every word that some list of phrases is made of. What is none of them,
 * where a name may stand, is likely one: no list of names need be long.
 */
import { AGE_WORDS } from '#lib/languages/age.ts';
import { BIRTH_WORDS } from '#lib/languages/birth.ts';
import { CONTACT_WORDS } from '#lib/languages/contact-words.ts';
import { NAME_WORDS } from '#lib/languages/names.ts';
import { PERSON_WORDS } from '#lib/languages/persons.ts';
import { PLACES, TOWNS } from '#lib/languages/place-words.ts';
import { SCHOOL_WORDS } from '#lib/languages/school.ts';
import { beginsNumber } from '#lib/text/numbers.ts';

/** What ends like this is hardly ever a name. */
const SHAPE =
  /(?:ments?|tions?|ssions?|iques?|euses?|aient|erait|isme|ously|ness|less|ful|zione|zioni|cion|ciones|cao|coes|mente|lich|liche|keit|heit|ungen|lijk|lijke|heid|[aei]mos|iamo)$|([a-z])\1\1|[a-z]{2}ing$|[a-z]{2}ed$|[a-z]{4}ly$|^(?:[hjx]?(?:a?[hj]a){1,9}h?|[ke]k+|m?dr+|lo+l|ptdr+)$/;

/** Nobody’s name is longer. */
const LONGEST = 24;

let words: Set<string> | undefined;

/** True for a word, in normal form, that people say for other things than names. */
export function isOrdinary(text: string): boolean {
  words ??= gather();
  return words.has(text) || text.length > LONGEST || beginsNumber(text) || SHAPE.test(text);
}

/** Compiled at the first question. */
function gather(): Set<string> {
  const lists = [
    ...NAME_WORDS.map(({ firsts: _, lasts: __, ...rest }) => Object.values(rest)),
    ...SCHOOL_WORDS.map(({ patrons: _, ...rest }) => Object.values(rest)),
    ...PERSON_WORDS.map((language) => Object.values(language)),
    ...AGE_WORDS.map(({ grade: _, gradeOrdinal: __, gradeStart: ___, gradeSure: ____, ...rest }) =>
      Object.values(rest),
    ),
    ...BIRTH_WORDS.map(({ ordinals, feasts: _, ...rest }) => [
      ...Object.values(rest),
      ...Object.keys(ordinals),
    ]),
    ...CONTACT_WORDS.map((language) => Object.values(language).filter((list) => typeof list === 'string')),
    ...PLACES.map(({ chains: _, demonyms: __, ...rest }) =>
      Object.values(rest).filter((list) => typeof list === 'string'),
    ),
    ...TOWNS.map(({ notNames }) => [notNames]),
  ].flat() as string[];
  return new Set(lists.flatMap((list) => list.match(/[a-z]{2,}/g) ?? []));
}
