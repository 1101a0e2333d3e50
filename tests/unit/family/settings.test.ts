import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lowers } from '#lib/family/lowers.ts';
import * as oneToTwo from '#lib/family/migrations/1-to-2.ts';
import * as twoToThree from '#lib/family/migrations/2-to-3.ts';
import { migrate } from '#lib/family/migrations/migrate.ts';
import { readSettings } from '#lib/family/read-settings.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema, VERSION } from '#lib/family/settings.ts';

const settings = (part: Partial<Settings> = {}): Settings => ({ ...DEFAULT_SETTINGS, ...part });

describe('settings of an earlier form', () => {
  it.each([
    [1, oneToTwo.oneToTwo, oneToTwo.example, oneToTwo.exampleAfter],
    [2, twoToThree.twoToThree, twoToThree.example, twoToThree.exampleAfter],
  ] as const)('step from %i does what it always did', (_, step, before, after) => {
    expect(step(structuredClone(before))).toEqual(after);
  });

  it('each step has its file, and each file its step', () => {
    const files = readdirSync('lib/family/migrations').filter((name) => name !== 'migrate.ts');
    expect(files).toEqual(Array.from({ length: VERSION - 1 }, (_, at) => `${at + 1}-to-${at + 2}.ts`));
  });

  it.each([oneToTwo.example, twoToThree.example])('are brought to the form of today: %j', (example) => {
    expect(settingsSchema.safeParse(migrate(example)).success).toBe(true);
  });
});

describe('settings that are read', () => {
  it('are the default until the family chooses', () => {
    expect(readSettings(undefined)).toEqual({ settings: DEFAULT_SETTINGS, trouble: null });
    expect(readSettings(null)).toEqual({ settings: DEFAULT_SETTINGS, trouble: null });
  });

  it('are what was stored', () => {
    const stored = settings({ ageBand: 'under-11', preset: 'close', language: 'fr', country: 'BE' });
    expect(readSettings(stored)).toEqual({ settings: stored, trouble: null });
  });

  it('keep what can be understood where a field is damaged: protection does not fall', () => {
    const stored = { ...settings({ ageBand: 'under-11', preset: 'close' }), country: 'Belgique', extra: 1 };
    expect(readSettings(stored)).toEqual({
      settings: settings({ ageBand: 'under-11', preset: 'close' }),
      trouble: 'broken',
    });
  });

  it('keep what they share with those of a later version', () => {
    const later = { version: VERSION + 1, ageBand: 'under-11', preset: 'close', language: 'fr', moon: true };
    expect(readSettings(later)).toEqual({
      settings: settings({ ageBand: 'under-11', preset: 'close', language: 'fr' }),
      trouble: 'newer',
    });
  });

  it.each([[[]], ['words'], [7], [{}], [{ version: 'x' }], [{ version: '__proto__' }]])(
    'never fail: %j',
    (stored) => {
      expect(readSettings(stored)).toEqual({ settings: DEFAULT_SETTINGS, trouble: 'broken' });
    },
  );
});

describe('lowering', () => {
  it.each([
    [{ ageBand: '11-14' }, { ageBand: '15-17' }, true],
    [{ ageBand: 'under-11' }, { ageBand: '11-14' }, true],
    [{ ageBand: '15-17' }, { ageBand: '11-14' }, false],
    [{ preset: 'close' }, { preset: 'guard' }, true],
    [{ preset: 'guard' }, { preset: 'accompany' }, true],
    [{ preset: 'accompany' }, { preset: 'close' }, false],
    // More in one place does not make up for less in another.
    [{ preset: 'guard', ageBand: 'under-11' }, { preset: 'close', ageBand: '15-17' }, true],
    [{ language: 'fr', country: 'FR' }, { language: 'en', country: null }, false],
  ] as const)('%j → %j: %s', (before, after, expected) => {
    expect(lowers(settings(before), settings(after))).toBe(expected);
  });
});
