/** The words of all languages about ages, compiled once. */
import { AGE_WORDS, type AgeWords } from '#lib/languages/age.ts';
import { phraseSet } from '../identity/phrases.ts';

/** Words that may stand before a phrase without a subject, and leave it one's own. */
const OPENERS =
  'and|but|so|well|yeah|yes|no|nah|lol|hey|hi|hello|ok|oh|btw|haha|also|me|i|im|m|am|just|now|still|et|mais|oui|non|salut|slt|moi|je|suis|jsuis|chui|bah|ben|coucou|mdr|und|aber|ja|nein|ich|bin|hallo|hi|y|pero|si|hola|yo|soy|e|ma|ciao|io|sono|mas|sim|nao|oi|ola|eu|sou|en|maar|nee|ik|hoi|ben|my|mon|mein|mi|mijn|mia|minha|recently|literally|actually|female|male|f|m|fille|garcon';

const of = (...keys: (keyof AgeWords)[]) =>
  phraseSet(...AGE_WORDS.flatMap((words) => keys.map((key) => words[key])));

export const AGE = {
  have: of('have'),
  be: of('be'),
  turn: of('turn'),
  alone: of('alone'),
  opener: phraseSet(OPENERS),
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
  areYou: of('areYou'),
  you: of('you'),
  /** At the beginning of a text, before an age with its unit. */
  lead: of('near'),
  /** Units that nothing but an age has. */
  strong: phraseSet('yo|y o|yearold|(year|years|yr|yrs|y) (old|olds)|ans moi|ans perso|jahre alt|jaar oud'),
  half: phraseSet('ans et demi|ans et dmi'),
  almost: phraseSet('nearly|almost|not even|bientot|presque|bald|fast|casi|quasi|bijna|quase'),
  soon: phraseSet('in (a|one|two|2|3|three) (month|months|week|weeks)|dans (un|deux|2|3|trois) mois'),
  person: of('girl', 'boy'),
  girl: of('girl'),
  from: of('from'),
  birth: of('birth'),
  gradeNot: of('gradeNot'),
  gradeLead: of('gradeLead'),
  /** What a number may be glued to: « g14 », "im14", "f14". */
  glued: phraseSet('g|ge|jai|im|iam|f|m|bin|ho|tengo|tenho|fille|mec|ben|age|moi|asv'),
} as const;
