import { type Phrases, phrases } from '#lib/text/phrases.ts';
import { help as de } from './de/help.ts';
import * as en from './en/index.ts';
import { help as es } from './es/help.ts';
import * as fr from './fr/index.ts';
import { help as it } from './it/help.ts';
import { help as nl } from './nl/help.ts';
import { help as pt } from './pt/help.ts';

/** The lists of words that every language brings. */
export type Vocabulary = Record<keyof typeof en, readonly string[]>;

/** The lists by which a helpline is known. */
export type HelpVocabulary = Pick<Vocabulary, Extract<keyof Vocabulary, `help${string}`> | 'talkToStrangers'>;

/** The same lists, compiled, all languages together: pages mix languages, and nobody declares them right. */
export type Words = Record<keyof typeof en, Phrases>;

/** One line a language. */
export const VOCABULARIES: Record<string, Vocabulary> = { fr, en };

/**
 * Of these languages only the words of help are read, and what gives a false one away. Field names are English
 * everywhere, so that the door of a helpline looks like a chat's in any language, and a warning there does harm.
 * One entry a language.
 */
export const HELP_VOCABULARIES: Record<string, HelpVocabulary> = { de, es, it, nl, pt };

const ALL = [...Object.values(VOCABULARIES), ...Object.values(HELP_VOCABULARIES)];

/** Compiles the words of the given languages into one vocabulary. */
export function compileWords(vocabularies: readonly Partial<Vocabulary>[] = ALL): Words {
  const keys = Object.keys(en) as (keyof Vocabulary)[];
  const entries = keys.map((key) => [
    key,
    phrases(vocabularies.flatMap((vocabulary) => [...(vocabulary[key] ?? [])])),
  ]);
  return Object.fromEntries(entries) as Words;
}
