/**
 * The tagger's numbers as text: each table a step and one letter a number, a few steps up or down from the middle one.
 * What letter stands for which number is all that needs saying, and gzip codes frequent letters short.
 */
import { lengthOf, type Size, shapesOf, type Table, tableNames, tablesIn } from './layout.ts';

export interface Packed {
  size: Size;
  /** Size of a step of each table. */
  steps: Readonly<Record<Table, number>>;
  letters: string;
}

/** The letter of a number that is no step away from zero; neighbours in the alphabet are neighbours in value. */
export const ZERO = 77; // M

/** The tables that were packed. */
export function unpack({ size, steps, letters }: Packed): Record<Table, Float32Array> {
  if (letters.length !== lengthOf(size))
    throw new Error(`The tagger has ${letters.length} numbers where ${lengthOf(size)} are due.`);
  const numbers = new Float32Array(letters.length);
  const tables = tablesIn(numbers, size);
  const shapes = shapesOf(size);
  let at = 0;
  for (const table of tableNames) {
    const [rows, columns] = shapes[table];
    const step = steps[table];
    const out = tables[table];
    for (let index = 0; index < rows * columns; index++)
      out[index] = (letters.charCodeAt(at++) - ZERO) * step;
  }
  return tables;
}
