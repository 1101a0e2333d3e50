/** The net that ships, to learn further from. */
import { lengthOf, type Table, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { type Packed, type Piece, unpacking } from '#lib/details/learned/packed.ts';
import type { Start } from './learn.ts';
import type { Levels } from './quantise.ts';

/** A net as it ships. */
export type Shipped = Packed & { readonly known: string };

/** The tables of a packed net. */
export function unpacked(packed: Packed): Record<Table, Float32Array> {
  const going = unpacking(packed);
  for (;;) {
    const { done, value } = going.next();
    if (done) return value;
  }
}

const ofPieces = ({ pieces }: Packed, key: 'level' | 'step') =>
  Object.fromEntries(Object.entries(pieces).map(([name, piece]) => [name, piece[key]])) as Record<
    Piece,
    number
  >;

/** The step of each piece of a packed net. */
export const stepsIn = (packed: Packed): Record<Piece, number> => ofPieces(packed, 'step');

/** How many steps to each side of zero each piece of a packed net has. */
export const levelsIn = (packed: Packed): Levels => ofPieces(packed, 'level');

/** A packed net's numbers and steps. */
export function startFrom(packed: Packed): Start {
  const numbers = new Float32Array(lengthOf(packed.size));
  const [into, tables] = [tablesIn(numbers, packed.size), unpacked(packed)];
  for (const table of tableNames) into[table].set(tables[table]);
  return { numbers, steps: stepsIn(packed) };
}
