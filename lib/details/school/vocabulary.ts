/** The words of all languages about schools, compiled once. */

import { IDENTITY_WORDS } from '#lib/languages/identity.ts';
import { SCHOOL_WORDS, type SchoolWords } from '#lib/languages/school.ts';
import { phraseSet } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';

const of = (key: Exclude<keyof SchoolWords, 'patrons'>) =>
  phraseSet(...SCHOOL_WORDS.map((words) => words[key]));

export const SCHOOL = {
  before: of('before'),
  after: of('after'),
  glue: of('glue'),
  own: of('own'),
  is: of('is'),
  attend: of('attend'),
  at: of('at'),
  of: of('of'),
  life: of('life'),
  mine: of('mine'),
  block: of('block'),
  stop: of('stop'),
  patrons: new Set(SCHOOL_WORDS.flatMap(({ patrons }) => patrons.split(' '))),
  /** "Named after". */
  named: said('named'),
  /** Names that are given to schools only with "saint" before them; as towns they say nothing. */
  saint: said('saints'),
  saintTowns: new Set(IDENTITY_WORDS.flatMap(({ saintTowns }) => saintTowns.split('|'))),
  /** They begin the name of a school, and are ordinary words elsewhere. */
  titles: said('titles'),
} as const;

/** Words without one of which no school is told. */
export const CUES: ReadonlySet<string> = new Set(
  [
    ...IDENTITY_WORDS.flatMap(({ titles, saints }) => [titles, saints]),
    ...SCHOOL_WORDS.flatMap(({ before, after, own, patrons, life, mine }) => [
      before,
      after,
      own,
      patrons,
      life,
      mine,
    ]),
  ].flatMap((list) => list.match(/[a-z]{2,}/g) ?? []),
);
for (const small of 'de la le les of the is in on my we me i it a the that thats s go to ici je c est y suis moi mon notre mi el es me voy ist da bin ich meine das un una e il io ci sto vado li mio ha nuevo nueva new neue nouveau nuova nova mijn dat daar ik zit is van'.split(
  ' ',
))
  (CUES as Set<string>).delete(small);
