import { describe, expect, it } from 'vitest';
import { FEATURES, featuresOfWord } from '#lib/details/learned/features.ts';
import { rowsOf } from '#lib/details/learned/rows.ts';
import { itemsBefore, itemsOf } from '#lib/details/learned/sequence.ts';
import { tokensOf } from '#lib/details/learned/tokens.ts';
import { messageOf } from '#lib/details/message.ts';

describe('tokens', () => {
  const tokens = tokensOf(messageOf('Salut, LÉA\nj’ai 14'));

  it('are words and signs in the order of the text', () => {
    expect(tokens.map(({ text }) => text)).toEqual(['salut', ',', 'lea', 'j', "'", 'ai', '14']);
  });

  it('know how they were written and what stands before them', () => {
    expect(tokens.map(({ capital }) => capital)).toEqual([1, 0, 2, 0, 0, 0, 0]);
    expect(tokens.map(({ spaced }) => spaced)).toEqual([true, false, true, true, false, false, true]);
    expect(tokens.map(({ newLine }) => newLine)).toEqual([false, false, false, true, false, false, false]);
  });
});

describe('features of a word', () => {
  it('are the same each time and others for another word', () => {
    expect(featuresOfWord('roubaix')).toEqual(featuresOfWord('roubaix'));
    expect(featuresOfWord('roubaix').itself[0]).not.toBe(featuresOfWord('tourcoing').itself[0]);
    for (const feature of featuresOfWord('anticonstitutionnellement').made) {
      expect(feature).toBeGreaterThanOrEqual(0);
      expect(feature).toBeLessThan(FEATURES);
    }
  });

  it('share the runs of letters of words that are alike', () => {
    const [one, other] = [new Set(featuresOfWord('roubaix').made), featuresOfWord('roubai').made];
    expect(other.filter((feature) => one.has(feature)).length).toBeGreaterThan(6);
  });

  it('tell what it is known as', () => {
    const [lens, roubaix, unknown] = ['lens', 'roubaix', 'lampadaire'].map(
      (word) => featuresOfWord(word).itself,
    );
    expect(lens?.slice(1)).toEqual(roubaix?.slice(1));
    expect(lens).toHaveLength(2);
    expect(unknown).toHaveLength(1);
  });

  it('tell numbers by their size alone', () => {
    expect(featuresOfWord('45')).toEqual(featuresOfWord('87'));
    expect(featuresOfWord('639981234')).toEqual(featuresOfWord('639985678'));
    expect(featuresOfWord('14')).not.toEqual(featuresOfWord('45'));
  });
});

it('a feature that was not learned has no row', () => {
  const [lens, roubaix, arras] = ['lens', 'roubaix', 'arras'].map((word) => featuresOfWord(word).itself[0]);
  const rowOf = rowsOf([arras, lens] as number[]);
  expect([lens, roubaix, arras].map((feature) => rowOf(feature as number))).toEqual([1, -1, 0]);
});

describe('what is read', () => {
  it('is the end of what both sides said, the other side first, then the message between its edges', () => {
    const turns = [
      { from: 'me', text: 'un' },
      { from: 'other', text: 'deux' },
      { from: 'other', text: 'trois' },
      { from: 'other', text: 'quatre' },
    ] as const;
    const items = [
      ...itemsBefore(turns),
      ...itemsOf(tokensOf(messageOf('cinq')), { start: true, end: true }),
    ];
    expect(items.map(({ token }) => (typeof token === 'string' ? token : token.text))).toEqual([
      'trois',
      'turn',
      'quatre',
      'turn',
      'un',
      'turn',
      'start',
      'cinq',
      'end',
    ]);
  });
});
