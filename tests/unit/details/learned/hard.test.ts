import { expect, it } from 'vitest';
import { lengthOf, tablesIn } from '#lib/details/learned/layout.ts';
import { exampleOf } from '#scripts/fit-details/example.ts';
import { hardOf } from '#scripts/fit-details/hard.ts';

const SIZE = { buckets: 256, width: 8, hidden: 12 };
const told = exampleOf({ text: 'à Lens', turns: [], expect: [{ kind: 'town', part: 'Lens' }] }, SIZE.buckets);
const innocent = exampleOf({ text: 'à demain', turns: [], expect: [] }, SIZE.buckets);

/** A net that says the same of everything. */
function saying(bias: number): Float32Array {
  const numbers = new Float32Array(lengthOf(SIZE));
  tablesIn(numbers, SIZE).kindsBias.fill(bias);
  return numbers;
}

it('what tells nothing is hard for a net that finds everything', () => {
  expect(hardOf(saying(4), SIZE, [innocent])).toEqual([innocent, innocent]);
});

it('what tells something is hard for a net that finds nothing', () => {
  expect(hardOf(saying(-4), SIZE, [told, innocent])).toEqual([told]);
});
