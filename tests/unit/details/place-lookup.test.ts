import { describe, expect, it } from 'vitest';
import { mentions, starts, startsIn } from '#lib/details/places/lookup.ts';
import { FROM, KNOWN_TOWNS, LIVE, SELF, SPOTS, TELLS_TOWN } from '#lib/details/places/vocabulary.ts';
import { wordsOf } from '#lib/text/form.ts';

describe('phrases about places', () => {
  it('begin at a word with their longest reading, each class for itself', () => {
    const words = wordsOf('new york city');
    expect(starts(words, 0, KNOWN_TOWNS)).toBe(3);
    const from = wordsOf("i'm from leeds");
    expect(starts(from, 0, SELF)).toBe(1);
    expect(starts(from, 0, FROM)).toBe(3);
  });

  it('of many classes are one class', () => {
    const words = wordsOf('je vis ici');
    expect([0, 1].map((at) => starts(words, at, TELLS_TOWN) > 0)).toEqual([false, true]);
  });

  it('do not begin where only their first words stand', () => {
    expect(starts(wordsOf('new day'), 0, KNOWN_TOWNS)).toBe(0);
  });

  it('are found within bounds, and a message is ruled out at once', () => {
    const words = wordsOf('je vis ici depuis longtemps');
    expect(startsIn(words, 0, 2, LIVE)).toBe(true);
    expect(startsIn(words, 2, 5, LIVE)).toBe(false);
    expect(mentions(words, KNOWN_TOWNS, LIVE)).toBe(true);
    expect(mentions(wordsOf('xyzzy plugh'), LIVE, SPOTS)).toBe(false);
  });
});
