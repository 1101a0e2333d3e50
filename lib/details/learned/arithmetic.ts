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

/**
 * Adds to each output what `count` inputs from `from` on bring, by the columns from `firstColumn` on. Inputs that are zero
 * are passed over, the others taken by fours: outputs are then read and written a quarter as often.
 */
export function addInputs(
  out: Float32Array,
  columns: Float32Array,
  firstColumn: number,
  inputs: Float32Array,
  from: number,
  count: number,
): void {
  const rows = out.length;
  let waiting = 0;
  let first = 0;
  let firstAt = 0;
  let second = 0;
  let secondAt = 0;
  let third = 0;
  let thirdAt = 0;
  for (let input = 0; input < count; input++) {
    const value = inputs[from + input] as number;
    if (value === 0) continue;
    const at = (firstColumn + input) * rows;
    waiting += 1;
    if (waiting === 1) {
      first = value;
      firstAt = at;
    } else if (waiting === 2) {
      second = value;
      secondAt = at;
    } else if (waiting === 3) {
      third = value;
      thirdAt = at;
    } else {
      for (let row = 0; row < rows; row++)
        out[row] =
          (out[row] as number) +
          first * (columns[firstAt + row] as number) +
          second * (columns[secondAt + row] as number) +
          third * (columns[thirdAt + row] as number) +
          value * (columns[at + row] as number);
      waiting = 0;
    }
  }
  // Those that are left: what waits no more counts as nothing.
  if (waiting < 3) third = 0;
  if (waiting < 2) second = 0;
  if (waiting > 0)
    for (let row = 0; row < rows; row++)
      out[row] =
        (out[row] as number) +
        first * (columns[firstAt + row] as number) +
        second * (columns[secondAt + row] as number) +
        third * (columns[thirdAt + row] as number);
}

/** Puts zero in place of whatever is below it. */
export function floor(values: Float32Array): void {
  for (let at = 0; at < values.length; at++) if ((values[at] as number) < 0) values[at] = 0;
}

/** The product of `count` numbers of each: four sums at once, as one would wait for each of its own additions. */
export function product(
  a: Float32Array,
  fromA: number,
  b: Float32Array,
  fromB: number,
  count: number,
): number {
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let at = 0;
  for (; at + 3 < count; at += 4) {
    first += (a[fromA + at] as number) * (b[fromB + at] as number);
    second += (a[fromA + at + 1] as number) * (b[fromB + at + 1] as number);
    third += (a[fromA + at + 2] as number) * (b[fromB + at + 2] as number);
    fourth += (a[fromA + at + 3] as number) * (b[fromB + at + 3] as number);
  }
  for (; at < count; at++) first += (a[fromA + at] as number) * (b[fromB + at] as number);
  return first + second + third + fourth;
}

/** Adds rows of a table, each as long as the vector, to the vector. */
export function addRows(vector: Float32Array, table: Float32Array, rows: Iterable<number>): void {
  const width = vector.length;
  for (const row of rows)
    for (let column = 0; column < width; column++)
      vector[column] = (vector[column] as number) + (table[row * width + column] as number);
}
