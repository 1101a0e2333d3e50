/** Speaks one language, chosen at run time: the family's choice, not the browser's. Runs in pages and in the worker. */
import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { en } from '#assets/locales/en.ts';
import { fr, type TextKey } from '#assets/locales/fr.ts';
import type { Language } from '#lib/family/settings.ts';

export type { TextKey };
export type TextValues = Record<string, string | number>;
export type Translator = (key: TextKey, values?: TextValues) => string;

/** In a build, messages with placeholders are parsed beforehand (`compiledTexts`), which spares us the parser. */
type Text = string | MessageFormatElement[];

const CATALOGUES: Readonly<Record<Language, Readonly<Record<TextKey, Text>>>> = { fr, en };

/** Whether a text of this key exists; French is the catalogue that the others follow. */
export function isTextKey(key: string): key is TextKey {
  return Object.hasOwn(fr, key);
}

/**
 * A function from key to text. Texts with placeholders are ICU messages and are read once per translator;
 * throws where a value that the message names is missing.
 */
export function createTranslator(language: Language): Translator {
  const catalogue = CATALOGUES[language];
  const formats = new Map<TextKey, IntlMessageFormat>();
  return (key, values) => {
    const text = catalogue[key];
    if (typeof text === 'string' && !text.includes('{')) return text;
    let format = formats.get(key);
    if (!format) {
      format = new IntlMessageFormat(text, language, undefined, { ignoreTag: true });
      formats.set(key, format);
    }
    return String(format.format(values));
  };
}
