import { describe, expect, it } from 'vitest';
import { AGE_BANDS, COUNTRIES, LANGUAGES } from '#lib/family/settings.ts';
import { BUNDLED_LIST, createBundledList } from '#lib/risklist/bundled.ts';
import { HELP_READERS, type HelpQuestion, type HelpReader, helplinesFor } from '#lib/risklist/helplines.ts';
import { createTranslator } from '#lib/ui/translate.ts';

const ask = (question: Partial<HelpQuestion>) =>
  helplinesFor(BUNDLED_LIST.helplines, {
    country: 'FR',
    language: 'fr',
    audience: 'child',
    danger: false,
    max: 4,
    ...question,
  });
const names = (question: Partial<HelpQuestion>) => ask(question).map(({ name }) => name);

describe('in danger', () => {
  it.each([
    ['FR', '17'],
    ['GB', '999'],
    ['US', '911'],
    ['CA', '911'],
    ['DE', '110'],
    ['PL', '112'],
  ])('%s begins with %s', (country, phone) => {
    expect(ask({ country, danger: true })[0]?.phone).toBe(phone);
  });
  it('gives one emergency number, then people to talk to', () => {
    expect(names({ danger: true }).slice(0, 3)).toEqual([
      '17 – Police secours',
      '119 – Allô Enfance en Danger',
      '3018 (e-Enfance)',
    ]);
  });
});

describe('otherwise', () => {
  it('leaves emergency numbers to the end', () => {
    const all = names({ max: 99 });
    expect(all[0]).toBe('119 – Allô Enfance en Danger');
    expect(all.at(-1)).toBe('114');
  });
  it('knows who asks', () => {
    expect(names({ country: 'GB', max: 99 })).toContain('Childline');
    expect(names({ country: 'GB', max: 99 })).not.toContain('NSPCC Helpline');
    expect(names({ country: 'GB', audience: 'parent' })[0]).toBe('NSPCC Helpline');
    expect(names({ country: 'GB', audience: 'parent', max: 99 })).not.toContain('Childline');
  });
  it('prefers a line in the reader’s language', () => {
    expect(names({ country: 'BE', language: 'fr' })[0]).toBe('103 – Écoute-Enfants');
  });
  it('speaks the reader’s language', () => {
    expect(ask({ language: 'en' })[0]?.what).toMatch(/^Free and confidential/);
    expect(ask({ language: 'fr' })[0]?.what).toMatch(/^Ligne gratuite/);
  });
  it('gives no more than asked', () => {
    expect(ask({ max: 2 })).toHaveLength(2);
    expect(ask({ max: 0 })).toHaveLength(0);
  });
});

it('links an unconfirmed line, without its number', () => {
  const childline = ask({ country: 'GB' }).find(({ name }) => name === 'Childline');
  expect(childline).toMatchObject({ phone: '', url: 'https://www.childline.org.uk/' });
});

it('falls back on Europe, then on the world', () => {
  expect(names({ country: 'PL' })[0]).toBe('116 111');
  expect(names({ country: 'FR', max: 99 })).not.toContain('116 111');
  expect(names({ country: 'JP' })[0]).toBe('Child Helpline International');
  expect(names({ country: 'JP', danger: true, max: 99 })).not.toContain('112');
});

it('gives at most four lines through the bundled list, to whoever asks', () => {
  const { helplines } = createBundledList(new Date('2026-11-24'));
  const question = { country: 'GB', language: 'en', danger: true } as const;
  for (const audience of HELP_READERS)
    expect(helplines({ ...question, audience })).toEqual(ask({ ...question, audience }));
});

describe.each([...COUNTRIES, 'PL', 'JP'])('%s: what is said above the lines is true of them', (country) => {
  const linesFor = (audience: HelpReader) =>
    [true, false].flatMap((danger) =>
      (['fr', 'en'] as const).map((language) =>
        names({ country, danger, language, audience }).map((name) =>
          BUNDLED_LIST.helplines.find((line) => line.name === name),
        ),
      ),
    );

  it('parents can turn to each of them', () => {
    for (const lines of linesFor('parent')) {
      expect(lines).not.toEqual([]);
      for (const line of lines) expect(line?.for).not.toBe('child');
    }
  });

  it('a child finds somebody to talk to', () => {
    for (const lines of linesFor('child')) {
      for (const line of lines) expect(line?.for).not.toBe('parent');
      expect(lines.map((line) => line?.kind)).toContain('helpline');
    }
  });
});

it.each(LANGUAGES)('in %s nothing is said above the lines that holds for some of them only', (language) => {
  const t = createTranslator(language);
  for (const reader of [...AGE_BANDS, 'parent'] as const)
    expect(t(`popup.help.intro.${reader}`)).not.toMatch(/grond|cross|jug|anonym|Ils |They |formées|trained/i);
  // Parents of some countries find places that take reports, and no line of their own.
  expect(t('popup.help.intro.parent')).not.toMatch(/écout|lignes|répond|listen|lines|answer/i);
});
