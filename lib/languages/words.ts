import { type Phrases, phrases } from '#lib/text/phrases.ts';
import { form as deForm } from './de/entry.ts';
import { help as de } from './de/help.ts';
import * as en from './en/index.ts';
import { form as esForm } from './es/entry.ts';
import { help as es } from './es/help.ts';
import * as fr from './fr/index.ts';
import { form as itForm } from './it/entry.ts';
import { help as it } from './it/help.ts';
import { form as nlForm } from './nl/entry.ts';
import { help as nl } from './nl/help.ts';
import { form as ptForm } from './pt/entry.ts';
import { help as pt } from './pt/help.ts';

/** The lists of words that every language brings. */
export type Vocabulary = Record<keyof typeof en, readonly string[]>;

/** The lists by which a helpline is known. */
export type HelpVocabulary = Pick<Vocabulary, Extract<keyof Vocabulary, `help${string}`> | 'talkToStrangers'>;

const FORM_LISTS = [
  'nickname',
  'age',
  'gender',
  'genderValues',
  'place',
  'search',
  'someoneElse',
  'tooYoung',
] as const satisfies readonly (keyof Vocabulary)[];

/** The lists by which the fields of an entry form, and its refusal of an age, are known. */
export type FormVocabulary = Pick<Vocabulary, (typeof FORM_LISTS)[number]>;

/** The same lists, compiled, all languages together: pages mix languages, and nobody declares them right. */
export type Words = Record<keyof typeof en, Phrases> & {
  /** What is typed into a form is understood in more languages than those in which pages are judged. */
  forms: Record<keyof FormVocabulary, Phrases>;
};

/** One line a language. */
export const VOCABULARIES: Record<string, Vocabulary> = { fr, en };

/**
 * Of these languages only the words of help are read, and what gives a false one away. Field names are English
 * everywhere, so that the door of a helpline looks like a chat's in any language, and a warning there does harm.
 * One entry a language.
 */
export const HELP_VOCABULARIES: Record<string, HelpVocabulary> = { de, es, it, nl, pt };

/** Of the same languages, the words on a form: a place that is risky for other reasons asks the same everywhere. */
export const FORM_VOCABULARIES: Record<string, FormVocabulary> = {
  de: deForm,
  es: esForm,
  it: itForm,
  nl: nlForm,
  pt: ptForm,
};

const ALL = [...Object.values(VOCABULARIES), ...Object.values(HELP_VOCABULARIES)];

/** Compiles the words of the given languages into one vocabulary. */
export function compileWords(vocabularies: readonly Partial<Vocabulary>[] = ALL): Words {
  const compiled = <Key extends keyof Vocabulary>(
    keys: readonly Key[],
    among: readonly Partial<Vocabulary>[],
  ): Record<Key, Phrases> => {
    const entries = keys.map((key) => [
      key,
      phrases(among.flatMap((vocabulary) => [...(vocabulary[key] ?? [])])),
    ]);
    return Object.fromEntries(entries) as Record<Key, Phrases>;
  };
  return {
    ...compiled(Object.keys(en) as (keyof Vocabulary)[], vocabularies),
    forms: compiled(FORM_LISTS, [...vocabularies, ...Object.values(FORM_VOCABULARIES)]),
  };
}
