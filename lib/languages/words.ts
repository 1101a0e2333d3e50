import { type Phrases, phrases } from '#lib/text/phrases.ts';
import * as en from './en/index.ts';
import * as fr from './fr/index.ts';

/** The lists of words that every language brings. */
export type Vocabulary = Record<keyof typeof en, readonly string[]>;

/** The same lists, compiled, all languages together: pages mix languages, and nobody declares them right. */
export type Words = Record<keyof typeof en, Phrases>;

/** One line a language. */
export const VOCABULARIES: Record<string, Vocabulary> = { fr, en };

/** Compiles the words of the given languages into one vocabulary. */
export function compileWords(vocabularies: readonly Vocabulary[] = Object.values(VOCABULARIES)): Words {
  const keys = Object.keys(en) as (keyof Vocabulary)[];
  const entries = keys.map((key) => [
    key,
    phrases(vocabularies.flatMap((vocabulary) => [...vocabulary[key]])),
  ]);
  return Object.fromEntries(entries) as Words;
}
