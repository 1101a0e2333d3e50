import { describe, expect, it } from 'vitest';
import type { Said } from '#scripts/details/conversations.ts';
import { randomFrom } from '#scripts/fit-details/random.ts';
import { withStrangers } from '#scripts/fit-details/strangers.ts';

const said = (text: string, more: Partial<Said> = {}): Said => ({
  language: 'en',
  text,
  turns: [],
  expect: [],
  isTalk: false,
  ...more,
});
const pool = (kind: string) => (kind === 'town' ? 'Seclin' : kind === 'full-name' ? 'Mara Venn' : undefined);
/** What many goes make of a message. */
const made = (one: Said): string[] =>
  withStrangers(
    Array.from({ length: 200 }, () => one),
    1,
    pool,
    randomFrom(3),
  ).map(({ text }) => text);

describe('messages with a word that is strange there', () => {
  it('puts a town, a name or a made-up word in place of one word', () => {
    const texts = made(said('work was dull but easy today'));
    expect(texts.length).toBe(200);
    expect(texts.some((text) => /seclin/i.test(text))).toBe(true);
    expect(texts.some((text) => /mara|venn/i.test(text))).toBe(true);
    for (const text of texts) {
      const words = text.split(' ');
      const kept = 'work was dull but easy today'.split(' ').filter((word, at) => word === words[at]);
      expect(kept.length).toBeGreaterThanOrEqual(5);
    }
  });

  it('leaves messages that tell something, and short ones, as they are', () => {
    expect(
      made(said('my cousin and i live in leeds', { expect: [{ kind: 'town', part: 'leeds' }] })),
    ).toEqual([]);
    expect(made(said('dull but easy'))).toEqual([]);
  });

  it('puts none where it would be told: behind "in" or "im", or as the whole of an answer', () => {
    for (const text of made(said('the cat sleeps in boxes'))) expect(text).toMatch(/ in boxes$/);
    const answer = said('dull but quite easy today', { turns: [{ from: 'other', text: 'how was work' }] });
    for (const text of made(answer)) expect(text).toMatch(/^dull but quite easy /);
  });

  it('keeps to the share', () => {
    const many = Array.from({ length: 400 }, () => said('work was dull but easy today'));
    const some = withStrangers(many, 0.25, pool, randomFrom(3)).length;
    expect(some).toBeGreaterThan(60);
    expect(some).toBeLessThan(140);
  });
});
