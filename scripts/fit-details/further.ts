/** The net that ships, to learn further from. */
import { lengthOf, type Table, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { type Packed, type Piece, unpacking } from '#lib/details/learned/packed.ts';
import type { Shipped } from './learn.ts';
import type { Levels } from './quantise.ts';

/** The tables of a packed net. */
export function unpacked(packed: Packed): Record<Table, Float32Array> {
  const going = unpacking(packed);
  for (;;) {
    const { done, value } = going.next();
    if (done) return value;
  }
}

/** A packed net's numbers and steps. */
export function shippedIn(packed: Packed): Shipped {
  const numbers = new Float32Array(lengthOf(packed.size));
  const [into, tables] = [tablesIn(numbers, packed.size), unpacked(packed)];
  for (const table of tableNames) into[table].set(tables[table]);
  const steps = Object.fromEntries(Object.entries(packed.pieces).map(([name, { step }]) => [name, step]));
  return { numbers, steps: steps as Record<Piece, number> };
}

/** How many steps to each side of zero each piece of a packed net has. */
export const levelsIn = ({ pieces }: Packed): Levels =>
  Object.fromEntries(Object.entries(pieces).map(([name, { level }]) => [name, level])) as Levels;
