/** Rows that say least: few words have them, and what those words add up to hardly moves. */
import { lengthOf, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { finerRows } from '#lib/details/learned/packed.ts';
import { packGaps, unpackGaps } from '#lib/text/gaps.ts';
import { levelsIn, type Shipped, stepsIn, unpacked } from './further.ts';
import { pack } from './quantise.ts';

/**
 * The same net with `count` rows: those that are finer stay, of the others those that say most, by how often they were met
 * and how long they are.
 * @param met how often each row was met
 * @throws where there are no so many, or fewer than are finer
 */
export function withFewer(shipped: Shipped, count: number, met: ArrayLike<number>): Shipped {
  const { size, finer } = shipped;
  const often = finerRows(finer);
  const { width } = size;
  if (!Number.isInteger(count) || count > size.rows || count < often)
    throw new RangeError(`The net has ${size.rows} rows and keeps ${often}: it can’t have ${count}.`);
  const tables = unpacked(shipped);
  const rowAt = (row: number) => tables.rows.subarray(row * width, (row + 1) * width);
  const says = (row: number) => (met[row] ?? 0) * rowAt(row).reduce((sum, one) => sum + one * one, 0);
  const rare = Array.from({ length: size.rows - often }, (_, at) => often + at);
  const kept = new Set(rare.sort((a, b) => says(b) - says(a)).slice(0, count - often));
  const rows = Array.from({ length: size.rows }, (_, row) => row).filter(
    (row) => row < often || kept.has(row),
  );
  const fewer = { ...size, rows: count };
  const numbers = new Float32Array(lengthOf(fewer));
  const into = tablesIn(numbers, fewer);
  for (const table of tableNames) if (table !== 'rows') into[table].set(tables[table]);
  for (const [at, row] of rows.entries()) into.rows.set(rowAt(row), at * width);
  const known = unpackGaps(shipped.known);
  return {
    known: packGaps(Uint32Array.from(rows, (row) => known[row] as number)),
    ...pack(numbers, fewer, finer, levelsIn(shipped), stepsIn(shipped)),
  };
}
