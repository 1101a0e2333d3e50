/** The words of all languages about ages, compiled once. */
import { AGE_WORDS, type AgeWords } from '#lib/languages/age.ts';
import { phraseSet } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';

const of = (...keys: (keyof AgeWords)[]) =>
  phraseSet(...AGE_WORDS.flatMap((words) => keys.map((key) => words[key])));

export const AGE = {
  have: of('have'),
  be: of('be'),
  turn: of('turn'),
  alone: of('alone'),
  /** May stand before a phrase without a subject, and leaves it one's own. */
  opener: said('openers'),
  /** Says that a number is somebody's age. */
  spoken: of('unit', 'only', 'be', 'have', 'areYou'),
  youHave: said('youHave'),
  unit: of('unit', 'only'),
  only: of('only'),
  till: of('till'),
  relative: of('relative'),
  same: of('same'),
  times: of('times'),
  my: of('my'),
  near: of('near'),
  and: of('and'),
  not: of('not'),
  when: of('when'),
  said: of('said'),
  told: of('told'),
  guess: of('guess'),
  yes: of('yes'),
  /** "Sophomore here." */
  here: said('here'),
  areYou: of('areYou'),
  you: of('you'),
  /** At the beginning of a text, before an age with its unit. */
  lead: of('near'),
  /** Units that nothing but an age has. */
  strong: phraseSet('yo|y o|yearold|(year|years|yr|yrs|y) (old|olds)|ans moi|ans perso|jahre alt|jaar oud'),
  half: phraseSet('ans et demi|ans et dmi'),
  almost: said('almost'),
  soon: phraseSet('in (a|one|two|2|3|three) (month|months|week|weeks)|dans (un|deux|2|3|trois) mois'),
  person: of('girl', 'boy'),
  girl: of('girl'),
  from: of('from'),
  birth: of('birth'),
  gradeNot: of('gradeNot'),
  gradeLead: of('gradeLead'),
  /** What a number may be glued to: « g14 », "im14", "f14". */
  glued: said('glued'),
} as const;
