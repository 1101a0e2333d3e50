import { expect, it } from 'vitest';
import { knownRows, rowsOf } from '#lib/details/learned/rows.ts';

it('features have the rows in whose order they are known, and others none', () => {
  const rowOf = rowsOf([7, 3]);
  expect([rowOf(7), rowOf(3)]).toEqual([0, 1]);
  expect(rowOf(5)).toBeLessThan(0);
  expect(knownRows([3, 5, 7], rowOf)).toEqual([1, 0]);
});

it('more rows than two bytes count are refused', () => {
  expect(() => rowsOf(new Uint32Array(2 ** 15 + 1))).toThrow(RangeError);
});
