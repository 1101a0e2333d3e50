import { describe, expect, it } from 'vitest';
import { slipsOf } from '#lib/details/words/spelling/slips.ts';
import { fnvOf } from '#lib/text/fnv.ts';

const of = (word: string, meant: string) =>
  slipsOf(word, (hash) => hash === fnvOf(meant)).find(([one]) => one === meant)?.[1];

describe('what a word may have been', () => {
  it.each([
    ['lvie', 'live', 'turned'],
    ['evil', 'veil', 'turned'],
    ['livve', 'live', 'turned'],
    ['lliv', 'liv', 'turned'],
    ['lve', 'live', 'missing'],
    ['liv', 'live', 'missing'],
    ['kive', 'live', 'beside'],
    ['livr', 'live', 'beside'],
  ])('%s may have been %s: %s', (word, meant, slip) => expect(of(word, meant)).toBe(slip));

  it.each([
    ['ive', 'live'],
    ['livxe', 'live'],
    ['pive', 'live'],
    ['evli', 'live'],
    ['live', 'live'],
  ])('%s was not %s', (word, meant) => expect(of(word, meant)).toBeUndefined());
});
