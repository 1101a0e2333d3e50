import { expect, it } from 'vitest';
import { runIndex } from '#lib/text/trigrams.ts';

it('each of many sets is found by its own runs, also where it came after the text was read', () => {
  const index = runIndex();
  const word = (number: number) =>
    `q${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}z`;
  const text = 'say qaaz, qbcz and qpp';
  const sets = Array.from({ length: 512 }, (_, number) => {
    const set = index.add(`${word(number).slice(0, 3)}${word(number).slice(1)}`);
    expect([word(number), index.holdsOne(text, set)]).toEqual([
      word(number),
      ['qaaz', 'qbcz', 'qppz'].includes(word(number)),
    ]);
    return set;
  });
  expect(index.holdsOne('qbcz', sets[0] ?? -1)).toBe(false);
  expect(index.holdsOne('bcz', sets[28] ?? -1)).toBe(true);
  expect(() => index.add('abc')).toThrow(RangeError);
});
