import { expect, it } from 'vitest';
import { lengthOf, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { packGaps } from '#lib/text/gaps.ts';
import { numbersFor } from '#scripts/fit-details/further.ts';
import { pack } from '#scripts/fit-details/quantise.ts';
import { eachPiece } from './each-piece.ts';

const SIZE = { rows: 3, width: 2, hidden: 2 };

it('a net learns further from the rows of the features that it knows, and from nothing for others', () => {
  const numbers = Float32Array.from({ length: lengthOf(SIZE) }, (_, at) => 1 + (at % 7));
  const packed = {
    known: packGaps(Uint32Array.of(4, 7, 9)),
    ...pack(numbers, SIZE, { most: 1, often: 0, some: 1 }, eachPiece(7), eachPiece(1)),
  };
  const into = tablesIn(numbersFor(Uint32Array.of(5, 7, 8, 9), packed), { ...SIZE, rows: 4 });
  expect([...into.rows]).toEqual([0, 0, 3, 4, 0, 0, 5, 6]);
  const before = tablesIn(numbers, SIZE);
  for (const table of tableNames) if (table !== 'rows') expect(into[table]).toEqual(before[table]);
});
