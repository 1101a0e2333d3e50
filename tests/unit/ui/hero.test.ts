import { describe, expect, it } from 'vitest';
import { AGE_BANDS, LANGUAGES } from '#lib/family/settings.ts';
import { MOCK_STATES } from '#lib/messaging/mock-states.ts';
import type { TabView } from '#lib/messaging/tab-view.ts';
import { heroOf } from '#lib/ui/popup/hero.ts';
import { createTranslator } from '#lib/ui/translate.ts';

const states = Object.keys(MOCK_STATES) as (keyof typeof MOCK_STATES)[];
const heroIn = (
  state: keyof typeof MOCK_STATES,
  language: 'fr' | 'en',
  ageBand: (typeof AGE_BANDS)[number],
  side: 'child' | 'parent' = 'child',
) =>
  heroOf(
    { ...MOCK_STATES[state], language, ageBand, country: 'FR' } as unknown as TabView,
    createTranslator(language),
    side,
  );

describe('heroOf', () => {
  it.each(states)('%s: a sentence and a comfort for every reader in every language', (state) => {
    for (const language of LANGUAGES) {
      for (const band of AGE_BANDS) {
        const { sentence, comfort } = heroIn(state, language, band);
        expect(sentence).toMatch(/\.$/);
        expect(comfort).toMatch(/\.$/);
      }
    }
  });

  it('lights the lamp for caution and danger only, and asks where nothing is known', () => {
    const lamps = Object.fromEntries(states.map((state) => [state, heroIn(state, 'en', '11-14').lamp]));
    expect(lamps).toMatchObject({
      calm: 'dark',
      'calm-plain': 'dark',
      protected: 'dark',
      unknown: 'unsure',
      looking: 'unsure',
      forbidden: 'unsure',
      'no-permission': 'unsure',
      caution: 'amber',
      danger: 'red',
    });
  });

  it('never says that all is well where it does not know', () => {
    expect(heroIn('unknown', 'en', '11-14').sentence).not.toBe(heroIn('calm', 'en', '11-14').sentence);
  });

  it('says on a listed page without signs of its own only what the list says', () => {
    expect(heroIn('faded', 'en', '11-14').sentence).toBe('Here you can meet people you don’t know.');
    expect(heroIn('caution', 'en', '11-14').sentence).toBe(
      'People can talk to you here without saying who they are.',
    );
  });

  it('names the helpline, the service or the school, and says of each what it is', () => {
    const places = (['protected', 'protected-report', 'protected-school'] as const).map((state) =>
      heroIn(state, 'fr', 'under-11'),
    );
    expect(places.map(({ comfort }) => comfort)).toEqual([
      expect.stringContaining('Ligne Écoute'),
      expect.stringContaining('Signaler'),
      expect.stringContaining('Cahier de classe'),
    ]);
    expect(new Set(places.map(({ sentence }) => sentence)).size).toBe(3);
    expect(places[2]?.comfort).not.toMatch(/écoute|signalement/);
  });

  it('comforts the child on the child’s side, and speaks to parents on theirs', () => {
    expect(heroIn('danger', 'en', '11-14').comfort).toBe('You did nothing wrong.');
    expect(heroIn('danger', 'en', '11-14', 'parent').comfort).toContain('Your child did nothing wrong.');
  });
});
