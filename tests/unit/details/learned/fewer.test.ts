import { expect, it } from 'vitest';
import { lengthOf, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { packGaps, unpackGaps } from '#lib/text/gaps.ts';
import { withFewer } from '#scripts/fit-details/fewer.ts';
import { unpacked } from '#scripts/fit-details/further.ts';
import { pack } from '#scripts/fit-details/quantise.ts';
import { eachPiece } from './each-piece.ts';

const SIZE = { rows: 4, width: 2, hidden: 2 };
const FINER = { most: 1, often: 0, some: 0 };

const numbers = new Float32Array(lengthOf(SIZE)).fill(1);
tablesIn(numbers, SIZE).rows.set([1, 0, 5, 5, 1, 1, 0, 0]);
const shipped = {
  known: packGaps(Uint32Array.of(9, 4, 7, 12)),
  ...pack(numbers, SIZE, FINER, eachPiece(7), eachPiece(1)),
};

it('the rows stay that say most, in their order, and so does all else', () => {
  const fewer = withFewer(shipped, 3, [0, 1, 50, 99]);
  expect([...unpackGaps(fewer.known)]).toEqual([9, 4, 7]);
  expect(fewer.size).toEqual({ ...SIZE, rows: 3 });
  const [tables, before] = [unpacked(fewer), tablesIn(numbers, SIZE)];
  expect([...tables.rows]).toEqual([1, 0, 5, 5, 1, 1]);
  for (const table of tableNames) if (table !== 'rows') expect(tables[table]).toEqual(before[table]);
});

it('a long row that is met seldom says less than a short one that is met more', () => {
  expect([...unpackGaps(withFewer(shipped, 2, [0, 1, 50, 99]).known)]).toEqual([9, 7]);
  expect([...unpackGaps(withFewer(shipped, 2, [0, 3, 50, 99]).known)]).toEqual([9, 4]);
});

it('no more than there are are kept, and none is lost that is met often', () => {
  for (const count of [5, 0, 1.5, Number.NaN])
    expect(() => withFewer(shipped, count, [1, 1, 1, 1])).toThrow(RangeError);
});
