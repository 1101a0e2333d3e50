/** Phrases of all languages, out of the lists of words around names, schools, ages and days of birth. */
import { IDENTITY_WORDS, type IdentityWords } from '#lib/languages/identity.ts';
import { type PhraseSet, phraseSet } from './phrases.ts';

/** What every language has under the keys. */
export const said = (...keys: (keyof IdentityWords)[]): PhraseSet =>
  phraseSet(...IDENTITY_WORDS.flatMap((words) => keys.map((key) => words[key])));
