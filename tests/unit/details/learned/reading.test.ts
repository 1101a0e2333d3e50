import { describe, expect, it } from 'vitest';
import { rowsOfWord } from '#lib/details/learned/features.ts';
import { itemsBefore, itemsOf } from '#lib/details/learned/sequence.ts';
import { tokensOf } from '#lib/details/learned/tokens.ts';
import { messageOf } from '#lib/details/message.ts';

const BUCKETS = 4096;

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

describe('rows of a word', () => {
  it('are the same each time and others for another word', () => {
    expect(rowsOfWord('roubaix', BUCKETS)).toEqual(rowsOfWord('roubaix', BUCKETS));
    expect(rowsOfWord('roubaix', BUCKETS)[0]).not.toBe(rowsOfWord('tourcoing', BUCKETS)[0]);
    for (const row of rowsOfWord('anticonstitutionnellement', BUCKETS)) {
      expect(row).toBeGreaterThanOrEqual(0);
      expect(row).toBeLessThan(BUCKETS);
    }
  });

  it('share the runs of letters of words that are alike', () => {
    const [one, other] = [new Set(rowsOfWord('roubaix', BUCKETS)), rowsOfWord('roubai', BUCKETS)];
    expect(other.filter((row) => one.has(row)).length).toBeGreaterThan(6);
  });

  it('tell numbers by their size alone', () => {
    expect(rowsOfWord('45', BUCKETS)).toEqual(rowsOfWord('87', BUCKETS));
    expect(rowsOfWord('639981234', BUCKETS)).toEqual(rowsOfWord('639985678', BUCKETS));
    expect(rowsOfWord('14', BUCKETS)).not.toEqual(rowsOfWord('45', BUCKETS));
  });
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
