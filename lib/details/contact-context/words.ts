/** The words of all languages about ways to be reached, compiled once. */
import { CONTACT_WORDS, type ContactWords } from '#lib/languages/contact-words.ts';
import { type PhraseSet, phraseSet } from '../identity/phrases.ts';

/** Words of one class in all languages. */
export function wordSet(pick: (words: ContactWords) => string): ReadonlySet<string> {
  return new Set(CONTACT_WORDS.flatMap((words) => pick(words).split(' ')));
}

/** Every single word of these lists. */
export const CONTACT_LEXICON = wordSet((words) =>
  Object.values(words)
    .filter((list) => typeof list === 'string')
    .join(' '),
);

/** Phrases of one class in all languages. */
export function contactPhrases(pick: (words: ContactWords) => readonly string[]): PhraseSet {
  return phraseSet(...CONTACT_WORDS.flatMap(pick));
}
