import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkTexts } from '#scripts/strings/check.ts';
import type { Catalogues } from '#scripts/strings/finding.ts';
import { placeOf } from '#scripts/strings/limits.ts';
import { readMessage } from '#scripts/strings/message.ts';
import { spokenIn } from '#scripts/strings/spoken.ts';
import { tableOf } from '#scripts/strings/table.ts';

const NOTED = { days: 'count: 1 or more.' };

/** What is found, as `language fault key`. */
function found(
  catalogues: Catalogues,
  { notes = NOTED, said = () => true }: { notes?: Record<string, string>; said?(key: string): boolean } = {},
): string[] {
  return checkTexts({ catalogues, notes, isSpoken: said }).map(
    ({ language, fault, key }) => `${language} ${fault} ${key}`,
  );
}

describe('texts that are as they should be', () => {
  const fr = {
    hello: 'Tu peux fermer la page.',
    days: '{count, plural, one {Un jour de plus.} other {# jours de plus.}}',
  };
  const en = {
    hello: 'You can close the page.',
    days: '{count, plural, one {One more day.} other {# more days.}}',
  };
  it('have no fault', () => expect(found({ fr, en })).toEqual([]));
  it('are counted in the table', () =>
    expect(tableOf({ fr, en }, []).split('\n')[1]?.trim()).toMatch(/^fr +2$/));
});

describe('faults', () => {
  it('a text that one language has and another lacks, or leaves empty', () => {
    const fr = { one: 'Voici une phrase.', two: 'Voici une phrase.' };
    expect(found({ fr, en: { two: '' } }, { notes: { two: 'A note.' } })).toEqual([
      'en missing one',
      'en missing two',
    ]);
  });

  it('a text that nobody says', () => {
    const texts = { kept: 'This is still said.', gone: 'Nobody says this now.' };
    expect(found({ en: texts }, { said: (key) => key === 'kept' })).toEqual(['en unused gone']);
  });

  it('a text that is too long for its place', () => {
    const key = 'popup.calm.sentence.11-14';
    expect(found({ en: { [key]: 'I see it. '.repeat(7).trim() } })).toEqual([]);
    expect(found({ en: { [key]: 'I see it. '.repeat(8).trim() } })).toEqual([`en overlong ${key}`]);
  });

  it('a text that is much longer than the same in another language', () => {
    const fr = { some: 'Tu peux fermer la page, et si tu préfères tu peux aussi la garder ouverte.' };
    expect(found({ fr, en: { some: 'You can close the page.' } })).toEqual(['fr overlong some']);
    expect(found({ fr, en: { some: 'You can close the page, or you may keep it.' } })).toEqual([]);
  });

  it('the longest form of a message counts, and its values', () => {
    expect(readMessage('{name} is one of {n, plural, one {one} other {# many}}.').longest).toBe(
      16 + 11 + 8 + 1,
    );
  });

  it.each([
    ['other names', '{name} is here for you.', '{site} est là pour toi.'],
    ['none', '{name} is here for you.', 'Ce site est là pour toi.'],
    [
      'other choices',
      '{how, select, a {It is} other {It was}} so.',
      '{how, select, b {C’est} other {C’était}} cela.',
    ],
    ['a plural that is none', '{days} days', '{days, plural, one {# jour} other {# jours}}'],
  ])('values that differ: %s', (_, en, fr) => {
    expect(found({ en: { some: en }, fr: { some: fr } }, { notes: { some: 'A note.' } })).toEqual([
      'fr values some',
    ]);
  });

  it('a form that the language needs and the text lacks', () => {
    const days = '{count, plural, other {# jours}}';
    expect(found({ fr: { days } })).toEqual(['fr plural days']);
    const polish = '{count, plural, one {# dzień} few {# dni} other {# dnia}}';
    expect(found({ pl: { days: polish } })).toEqual(['pl plural days']);
  });

  it('a form that the language never takes', () =>
    expect(found({ en: { days: '{count, plural, one {# day} few {# days} other {# days}}' } })).toEqual([
      'en plural days',
    ]));

  it('French says one of zero: without the number a note must say that there is no zero', () => {
    const some = '{count, plural, one {Encore un jour.} other {Encore # jours.}}';
    const notes = { some: 'count: days.' };
    expect(found({ fr: { some } }, { notes })).toEqual(['fr plural some']);
    expect(found({ fr: { some: some.replace('un jour', '# jour') } }, { notes })).toEqual([]);
    expect(found({ fr: { some: some.replace(' one', ' =0 {Plus un jour.} one') } }, { notes })).toEqual([]);
    expect(found({ fr: { some } }, { notes: { some: 'count: days, 1 or more.' } })).toEqual([]);
    const english = '{count, plural, one {One more day.} other {# more days.}}';
    expect(found({ en: { some: english } }, { notes })).toEqual([]);
  });

  it.each(['Close', 'Go in', 'Retour', 'You can wait for {name} here.'])(
    'a text that needs a note and has none: %s',
    (some) => {
      expect(found({ en: { some } })).toEqual(['notes undescribed some']);
      expect(found({ en: { some } }, { notes: { some: 'What it is.' } })).toEqual([]);
    },
  );
});

it.each([
  ['warning.danger.sentence.under-11', 'large sentence'],
  ['toolbar.calm', 'tooltip'],
  ['details.label.anywayHint', 'hint'],
  ['parent.settings.pin.label.forgot', 'button'],
  ['journal.delete.sure', 'text'],
  ['signal.kin.title', 'title of a reason'],
  ['journal.list.day', 'heading'],
  ['details.kind.town', 'row'],
  ['signal.kin.under-11', 'text for a child of 8'],
  ['parent.calm', 'text'],
])('%s stands as a %s', (key, name) => expect(placeOf(key).name).toBe(name));

describe('which keys the code says', () => {
  let folder: string;
  let isSpoken: (key: string) => boolean;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'veilleuse-strings-'));
    mkdirSync(join(folder, 'lib'));
    writeFileSync(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions: { strict: true, target: 'es2022' }, include: ['**/*.ts'] }),
    );
    writeFileSync(
      join(folder, 'lib/says.ts'),
      `const BANDS = ['young', 'old'] as const;
      export function keys<T extends 'x' | 'y'>(level: 'calm' | 'danger', band: (typeof BANDS)[number], any: string, of: T) {
        const plain = 'popup.title';
        const numbered = [1, 2].map((n) => n as 1 | 2).map((n) => \`advice.\${n}\`);
        return [plain, numbered, \`popup.\${level}.\${band}\`, \`reason.\${any}.title\`, \`of.\${of}\`, \`\${any}.free\`];
      }`,
    );
    writeFileSync(join(folder, 'elsewhere.ts'), `export const other = 'popup.elsewhere';`);
    isSpoken = spokenIn(join(folder, 'tsconfig.json'), join(folder, 'lib'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each([
    ['popup.title', true],
    ['popup.calm.young', true],
    ['popup.danger.old', true],
    ['popup.calm.old.more', false],
    ['popup.caution.old', false],
    ['advice.2', true],
    ['advice.3', false],
    ['of.y', true],
    ['of.z', false],
    ['reason.anything.title', true],
    ['reason.two.steps.title', false],
    ['anything.free', false],
    ['popup.elsewhere', false],
  ])('%s: %s', (key, said) => expect(isSpoken(key)).toBe(said));
});
