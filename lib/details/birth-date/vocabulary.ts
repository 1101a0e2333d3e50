/** The words of all languages about birth dates, compiled once. */
import { BIRTH_WORDS, type BirthWords } from '#lib/languages/birth.ts';
import { phraseSet } from '../identity/phrases.ts';

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
  party: of('party'),
  other: of('other'),
  /** How one says who one is, at the beginning of a clause. */
  intro: phraseSet(
    'je m appelle|jm appelle|jmappelle|je suis|jsuis|my name is|my name s|i m|im|i am|ich bin|ich heisse|me llamo|soy|mi chiamo|sono|ik ben|ik heet|meu nome e|eu sou|sou',
  ),
  /** Between an age and the day when it is reached. */
  on: phraseSet('on|le|am|el|il|op|em'),
} as const;
