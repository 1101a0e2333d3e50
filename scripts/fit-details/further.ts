/** What the net that ships has learned, as numbers to learn further from. */
import { lengthOf, type Table, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { type Packed, unpacking } from '#lib/details/learned/packed.ts';
import { rowsOf } from '#lib/details/learned/rows.ts';
import { unpackGaps } from '#lib/text/gaps.ts';

/** The tables of a packed net. */
export function unpacked(packed: Packed): Record<Table, Float32Array> {
  const going = unpacking(packed);
  for (;;) {
    const { done, value } = going.next();
    if (done) return value;
  }
}

/**
 * A net's numbers, with a row for each of the features; those that it doesn't know add nothing yet.
 * @param packed a model as it is written by `npm run fit-details`
 */
export function numbersFor(
  features: Uint32Array,
  packed: Packed & { readonly known: string },
): Float32Array<ArrayBuffer> {
  const tables = unpacked(packed);
  const size = { ...packed.size, rows: features.length };
  const numbers = new Float32Array(lengthOf(size));
  const into = tablesIn(numbers, size);
  for (const table of tableNames) if (table !== 'rows') into[table].set(tables[table]);
  const rowOf = rowsOf(features);
  const { width } = size;
  unpackGaps(packed.known).forEach((feature, row) => {
    const to = rowOf(feature);
    if (to >= 0) into.rows.set(tables.rows.subarray(row * width, (row + 1) * width), to * width);
  });
  return numbers;
}
