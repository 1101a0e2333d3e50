/** All that a program can say of the texts in every language. */
import type { Catalogues, Finding } from './finding.ts';
import { overlong } from './long.ts';
import { wrongPlurals } from './plurals.ts';
import { undescribed } from './undescribed.ts';
import { otherValues } from './values.ts';

export interface Texts {
  catalogues: Catalogues;
  /** For translators, by key. */
  notes: Readonly<Record<string, string>>;
  /** Whether the code says the text of this key. */
  isSpoken(key: string): boolean;
}

export function checkTexts({ catalogues: written, notes, isSpoken }: Texts): Finding[] {
  const catalogues = withoutEmpty(written);
  return [
    ...missing(written),
    ...unused(written, isSpoken),
    ...overlong(catalogues),
    ...otherValues(catalogues),
    ...wrongPlurals(catalogues, notes),
    ...undescribed(catalogues, notes),
  ];
}

const withoutEmpty = (catalogues: Catalogues): Catalogues =>
  Object.fromEntries(
    Object.entries(catalogues).map(([language, texts]) => [
      language,
      Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== '')),
    ]),
  );

function missing(catalogues: Catalogues): Finding[] {
  const keys = [...new Set(Object.values(catalogues).flatMap((texts) => Object.keys(texts)))];
  return Object.entries(catalogues).flatMap(([language, texts]) =>
    keys
      .filter((key) => !texts[key])
      .map((key): Finding => ({ language, fault: 'missing', key, why: 'another language has it' })),
  );
}

const unused = (catalogues: Catalogues, isSpoken: (key: string) => boolean): Finding[] =>
  Object.entries(catalogues).flatMap(([language, texts]) =>
    Object.keys(texts)
      .filter((key) => !isSpoken(key))
      .map((key): Finding => ({ language, fault: 'unused', key, why: 'no code says it' })),
  );
