import { expect, it } from 'vitest';
import { allMatchesOf, holds, matchesOf } from '#lib/details/formats/matches.ts';

it('patterns are found where they match, as often and with the same groups', () => {
  const pattern = /(\d+) (?:cats|dogs)|^$/g;
  for (const text of ['2 cats and 3 dogs', 'no cats', ''])
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
  expect(allMatchesOf('2 cats and 3 dogs', [/dogs/g, /\d/g]).map(([found]) => found)).toEqual([
    'dogs',
    '2',
    '3',
  ]);
  expect(holds('2 cats', /cats/)).toBe(true);
  expect(holds('2 dogs', /cats/)).toBe(false);
  // Either would go wrong: found for ever, or every other time.
  expect(() => matchesOf('2 cats', /cats/)).toThrow(/flag g/);
  expect(() => holds('2 cats', /cats/g)).toThrow(/flag g/);
});

it('a pattern that is compiled by a text of its own begins where the asked one begins', () => {
  const found = matchesOf('la, la', /la/g);
  expect(found.map(({ index }) => index)).toEqual([0, 4]);
  expect(holds('le', /la/)).toBe(false);
});
