import { expect, it } from 'vitest';
import { lengthOf, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { unpacked } from '#scripts/fit-details/further.ts';
import { pack } from '#scripts/fit-details/quantise.ts';
import { randomFrom } from '#scripts/fit-details/random.ts';
import { eachPiece } from './each-piece.ts';

const SIZE = { rows: 64, width: 4, hidden: 6 };
const LEVEL = 7;
const FINER = { most: 4, often: 4, some: 8 };
const STEP = 0.125;

/** A net whose numbers are few steps up or down, most of them none. */
function someNumbers(): Float32Array {
  const random = randomFrom(3);
  const steps = () => Math.round((random() - 0.5) * (random() < 0.7 ? 3 : 2 * LEVEL));
  return Float32Array.from({ length: lengthOf(SIZE) }, () => steps() * STEP + 0);
}

it('a net is unpacked as it was packed', () => {
  const numbers = someNumbers();
  const tables = unpacked(pack(numbers, SIZE, FINER, eachPiece(LEVEL), eachPiece(STEP)));
  for (const table of tableNames) expect(tables[table]).toEqual(tablesIn(numbers, SIZE)[table]);
});

it('numbers of few steps are packed several at once', () => {
  const random = randomFrom(4);
  const numbers = Float32Array.from(
    { length: lengthOf(SIZE) },
    () => (Math.round(random() * 2) - 1) * STEP + 0,
  );
  const packed = pack(numbers, SIZE, FINER, eachPiece(1), eachPiece(STEP));
  expect(packed.pieces.rows.shares.map(({ length }) => length)).toEqual([3 ** 4]);
  const tables = unpacked(packed);
  for (const table of tableNames) expect(tables[table]).toEqual(tablesIn(numbers, SIZE)[table]);
});

it('rows are the finer, the more often they are met', () => {
  const numbers = someNumbers();
  const { rows } = tablesIn(numbers, SIZE);
  const times = { most: 1, often: 2, some: 3, rows: 6 };
  const timesOf = (row: number) =>
    row < 4 ? times.most : row < 8 ? times.often : row < 16 ? times.some : times.rows;
  rows.forEach((value, at) => {
    rows[at] = timesOf(Math.floor(at / SIZE.width)) * value;
  });
  const steps = { ...eachPiece(STEP), often: 2 * STEP, some: 3 * STEP, rows: 6 * STEP };
  const tables = unpacked(pack(numbers, SIZE, FINER, eachPiece(LEVEL), steps));
  expect(tables.rows).toEqual(rows);
});

it('a net of which numbers are missing is refused', () => {
  const packed = pack(someNumbers(), SIZE, FINER, eachPiece(LEVEL), eachPiece(STEP));
  expect(() => unpacked({ ...packed, bits: packed.bits.slice(0, -8) })).toThrow(/numbers/);
});

it('columns that are mostly zero have shares of their own, where there are rows enough', () => {
  const size = { rows: 4_000, width: 4, hidden: 2 };
  const random = randomFrom(5);
  const numbers = new Float32Array(lengthOf(size));
  const { rows } = tablesIn(numbers, size);
  rows.forEach((_, at) => {
    if (at % size.width > 0) rows[at] = Math.round((random() - 0.5) * LEVEL) * STEP + 0;
  });
  const packed = pack(numbers, size, FINER, eachPiece(LEVEL), eachPiece(STEP));
  expect(packed.pieces.rows.shares).toHaveLength(size.width);
  expect(packed.pieces.most.shares).toHaveLength(1);
  expect(unpacked(packed).rows).toEqual(rows);
});
