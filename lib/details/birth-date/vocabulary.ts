/** The words of all languages about birth dates, compiled once. */
import { BIRTH_WORDS, type BirthWords } from '#lib/languages/birth.ts';
import { phraseSet } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';

const of = (key: Exclude<keyof BirthWords, 'ordinals'>) =>
  phraseSet(...BIRTH_WORDS.map((words) => words[key]));

/** Names of months, in all languages, and their number. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  BIRTH_WORDS.flatMap(({ months }) =>
    months
      .split(' ')
      .flatMap((names, index) => names.split('/').map((name): [string, number] => [name, index + 1])),
  ),
);

/** Days that have a name of their own: "first", "ersten". */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  BIRTH_WORDS.flatMap(({ ordinals }) => Object.entries(ordinals)),
);

export const BIRTH = {
  between: of('between'),
  feasts: of('feasts'),
  own: of('own'),
  bare: of('bare'),
  self: of('self'),
  day: of('day'),
  about: of('about'),
  /** Talk of birthdays where the child is spoken of too. */
  cake: said('cake'),
  party: of('party'),
  /** "I am of", before the day of birth. */
  from: said('iAmOf'),
  other: of('other'),
  /** How one says who one is, at the beginning of a clause. */
  intro: said('intro'),
  /** "A june baby". */
  baby: said('baby'),
  /** Between an age and the day when it is reached. */
  on: said('on'),
} as const;
