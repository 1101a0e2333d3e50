import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { en } from '#assets/locales/en.ts';
import { fr } from '#assets/locales/fr.ts';
import reasonCodes from '#assets/risk-list/reason-codes.json' with { type: 'json' };
import { AGE_BANDS, LANGUAGES } from '#lib/family/settings.ts';
import { SIGNAL_FAMILIES, SIGNAL_IDS } from '#lib/signals/ids.ts';
import { createTranslator } from '#lib/ui/translate.ts';
import { wordsFor } from '#lib/ui/words.ts';

const CATALOGUES: Record<string, Readonly<Record<string, string>>> = { fr, en };
const entries = LANGUAGES.flatMap((language) =>
  Object.entries(CATALOGUES[language] ?? {}).map(([key, text]) => ({
    language,
    key,
    text,
    where: `${language} ${key}`,
  })),
);
const french = entries.filter(({ language }) => language === 'fr');
const offenders = (list: typeof entries, wrong: RegExp) =>
  list.filter(({ text }) => wrong.test(text)).map(({ where, text }) => `${where}: ${text}`);

/** Texts that stand alone as sentences, by their key; the others are titles, labels and headings. */
const SENTENCE =
  /\.(under-11|11-14|15-17|parent|todo|parent-todo|[1-4]|comfort|intro|none|quiet)$|^notFound\./;
const isSentence = (key: string) => SENTENCE.test(key) && !/\.label\.|\.tab\./.test(key);

describe('catalogues', () => {
  it.each(LANGUAGES)('%s: no file of a language hides a key of another', async (language) => {
    const files = readdirSync(`assets/locales/${language}`);
    const parts = await Promise.all(
      files.map((file) => import(/* @vite-ignore */ resolve('assets/locales', language, file))),
    );
    const keys = parts.flatMap((part) =>
      Object.values(part).flatMap((texts) => Object.keys(texts as object)),
    );
    expect(keys.sort()).toEqual(Object.keys(CATALOGUES[language] ?? {}).sort());
  });
});

describe('every reason has words for every reader', () => {
  const ids = [...SIGNAL_IDS, ...reasonCodes.map(({ id }) => id)];
  it.each([...new Set(ids)])('%s', (id) => {
    for (const language of LANGUAGES) {
      const t = createTranslator(language);
      for (const audience of [...AGE_BANDS, 'parent'] as const) {
        expect(wordsFor(t, id, audience), `${language} ${audience}`).not.toBeNull();
      }
    }
  });

  it('each protective sign that is looked for can be told as not found', () => {
    const told = Object.keys(fr).filter((key) => key.startsWith('notFound.'));
    const lookedFor = SIGNAL_FAMILIES.care.filter(
      (id) => !['help-service', 'ordinary-purpose', 'no-moderation-found'].includes(id),
    );
    expect(told.sort()).toEqual(lookedFor.map((id) => `notFound.${id}`).sort());
  });
});

describe('the voice', () => {
  it('has no exclamation marks', () => expect(offenders(entries, /!/)).toEqual([]));
  it('has typographic apostrophes, quotes and dots', () =>
    expect(offenders(entries, /['"]|\.\.\./)).toEqual([]));
  it('holds no HTML', () => expect(offenders(entries, /<|&\w+;/)).toEqual([]));
  it('scares and accuses nobody', () =>
    expect(
      offenders(entries, /prédateur|pédo|predator|pervers|pervert|coupable|guilty|horrible|terrible/i),
    ).toEqual([]));

  it('keeps French marks on the line of their word', () => {
    expect(offenders(french, /[^\u00a0\u202f{},]\s*(?<![\u00a0\u202f])[;?»]|« /)).toEqual([]);
    expect(offenders(french, /(?<!\u00a0):(?!\/)/)).toEqual([]);
  });

  it('says « tu » to children and « vous » to parents', () => {
    const toParents = (key: string) => /parent/.test(key);
    // In quotation marks a parent is given words to say.
    const spoken = french.map((entry) => ({ ...entry, text: entry.text.replaceAll(/«[^»]*»/g, '') }));
    const children = spoken.filter(({ key }) => !toParents(key));
    const parents = spoken.filter(({ key }) => toParents(key) && key !== 'popup.tab.parent');
    expect(offenders(children, /(?<!-)\b(vous|votre|vos)\b/i)).toEqual([]);
    expect(offenders(parents, /(?<![\p{L}’])(tu|toi|ton|tes|te)(?![\p{L}’])/iu)).toEqual([]);
  });

  it('speaks in whole sentences', () => {
    const whole = /^[\p{Lu}«“{].*[.?”»}]$/su;
    const pieces = entries.filter(({ key, text }) => isSentence(key) && !whole.test(text));
    expect(pieces.map(({ where, text }) => `${where}: ${text}`)).toEqual([]);
  });

  it('speaks to a child of 8 in sentences of at most 16 words', () => {
    const long = entries
      .filter(({ key }) => key.includes('under-11'))
      .flatMap(({ where, text }) => text.split(/[.?:]\s/).map((sentence) => ({ where, sentence })))
      .filter(({ sentence }) => sentence.split(/\s+/).length > 16);
    expect(long.map(({ where, sentence }) => `${where}: ${sentence}`)).toEqual([]);
  });
});
