import { expect, it } from 'vitest';
import { runIndex } from '#lib/text/trigrams.ts';

it('each of many sets is found by its own runs, also where it came after the text was read', () => {
  const index = runIndex();
  const word = (number: number) =>
    `q${String.fromCharCode(97 + Math.floor(number / 26), 97 + (number % 26))}z`;
  const text = 'say qaaz, qbcz and qpp';
  const sets = Array.from({ length: 512 }, (_, number) => {
    const set = index.add(`${word(number).slice(0, 3)}${word(number).slice(1)}`);
    expect([word(number), index.meets(text, set)]).toEqual([
      word(number),
      ['qaaz', 'qbcz', 'qppz'].includes(word(number)),
    ]);
    return set;
  });
  expect(index.meets('qbcz', sets[0] ?? -1)).toBe(false);
  expect(index.meets('bcz', sets[28] ?? -1)).toBe(true);
});

it('a text meets what holds a run of each set', () => {
  const index = runIndex();
  const both = index.add('zebzoo|catdog|now');
  for (const text of ['the zoo has a dog now', 'zebra, cat, know'])
    expect([text, index.meets(text, both)]).toEqual([text, true]);
  for (const text of ['the zoo has a dog', 'zebra and zoo now', 'cats and dogs now', ''])
    expect([text, index.meets(text, both)]).toEqual([text, false]);
});

it('whether a text may meet one of a row of requirements is told for all at once, and not for their neighbours', () => {
  const index = runIndex();
  const letter = (number: number) => String.fromCharCode(97 + (number % 26));
  for (let number = 0; number < 100; number++)
    index.add(`q${letter(Math.floor(number / 26))}${letter(number)}`);
  for (const [text, number] of [
    ['qaa', 0],
    ['qbf', 31],
    ['qbg', 32],
    ['qdv', 99],
  ] as const)
    for (const [first, last] of [
      [0, 99],
      [0, 31],
      [32, 63],
      [31, 32],
      [64, 99],
      [number, number],
    ] as const)
      expect([text, first, last, index.mayMeet(text, first, last)]).toEqual([
        text,
        first,
        last,
        first <= number && number <= last,
      ]);
  expect(index.mayMeet('qab', 2, 1)).toBe(false);
});
