/** Tables of numbers and vectors, as the tagger's net needs them: how they are laid out, and what is added to what. */
import { REACH } from './layout.ts';

/** A table's columns one behind the other: what one input adds to each of `rows` outputs stands together. */
export function byInput(table: Float32Array, rows: number): Float32Array {
  const columns = table.length / rows;
  const turned = new Float32Array(table.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = table[row * columns + column] as number;
  return turned;
}

/** The first layer's table with the rows of each of its pieces one behind the other. */
export function byPiece(table: Float32Array, rows: number, width: number): Float32Array {
  const pieces = new Float32Array(table.length);
  for (let row = 0; row < rows; row++)
    for (let piece = 0; piece < REACH; piece++) {
      const from = (row * REACH + piece) * width;
      pieces.set(table.subarray(from, from + width), (piece * rows + row) * width);
    }
  return pieces;
}

/** Those of many numbers that are not zero, with the column that each is to be multiplied by. */
export interface Few {
  columns: Int32Array;
  values: Float64Array;
  count: number;
}

/** Room for so many; inputs are taken by fours. */
export const roomFor = (count: number): Few => ({
  columns: new Int32Array(count + 3),
  values: new Float64Array(count + 3),
  count: 0,
});

/** Puts the inputs that are not zero, the first of which meets `firstColumn`, behind those that are there. */
export function gather(few: Few, inputs: Float32Array, firstColumn: number): void {
  const { columns, values } = few;
  let { count } = few;
  for (let input = 0; input < inputs.length; input++) {
    const value = inputs[input] as number;
    if (value === 0) continue;
    columns[count] = firstColumn + input;
    values[count++] = value;
  }
  few.count = count;
}

/** Adds to each output what the inputs bring, by fours: outputs are then read and written a quarter as often. */
export function addInputs(out: Float32Array, table: Float32Array, { columns, values, count }: Few): void {
  const rows = out.length;
  // Those that fill up the last four count as nothing.
  for (let fill = count; fill % 4 !== 0; fill++) columns[fill] = values[fill] = 0;
  for (let at = 0; at < count; at += 4) {
    const first = values[at] as number;
    const second = values[at + 1] as number;
    const third = values[at + 2] as number;
    const fourth = values[at + 3] as number;
    const firstAt = (columns[at] as number) * rows;
    const secondAt = (columns[at + 1] as number) * rows;
    const thirdAt = (columns[at + 2] as number) * rows;
    const fourthAt = (columns[at + 3] as number) * rows;
    for (let row = 0; row < rows; row++)
      out[row] =
        (out[row] as number) +
        first * (table[firstAt + row] as number) +
        second * (table[secondAt + row] as number) +
        third * (table[thirdAt + row] as number) +
        fourth * (table[fourthAt + row] as number);
  }
}

/** Puts zero in place of whatever is below it. */
export function floor(values: Float32Array): void {
  for (let at = 0; at < values.length; at++) if ((values[at] as number) < 0) values[at] = 0;
}

/** Adds rows of a table, each as long as the vector, to the vector. */
export function addRows(vector: Float32Array, table: Float32Array, rows: Iterable<number>): void {
  const width = vector.length;
  for (const row of rows)
    for (let column = 0; column < width; column++)
      vector[column] = (vector[column] as number) + (table[row * width + column] as number);
}
