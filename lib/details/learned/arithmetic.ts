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

/** Room for so many; inputs are taken by eights. */
export const roomFor = (count: number): Few => ({
  columns: new Int32Array(count + 7),
  values: new Float64Array(count + 7),
  count: 0,
});

/** Takes the inputs that are not zero. */
export function gather(few: Few, inputs: Float32Array): void {
  const { columns, values } = few;
  let count = 0;
  for (let input = 0; input < inputs.length; input++) {
    const value = inputs[input] as number;
    if (value === 0) continue;
    columns[count] = input;
    values[count++] = value;
  }
  few.count = count;
}

/** Takes the inputs that are above zero. */
export function gatherHigh(few: Few, inputs: Float32Array): void {
  const { columns, values } = few;
  let count = 0;
  for (let input = 0; input < inputs.length; input++) {
    const value = inputs[input] as number;
    if (value <= 0) continue;
    columns[count] = input;
    values[count++] = value;
  }
  few.count = count;
}

/**
 * Adds to each output what the inputs bring, by eights: outputs are then read and written an eighth as often. They are rounded
 * after four, as the net was measured.
 */
export function addInputs(out: Float32Array, table: Float32Array, { columns, values, count }: Few): void {
  const rows = out.length;
  // Those that fill up the last eight count as nothing.
  for (let fill = count; fill % 8 !== 0; fill++) columns[fill] = values[fill] = 0;
  for (let at = 0; at < count; at += 8) {
    const one = values[at] as number;
    const two = values[at + 1] as number;
    const three = values[at + 2] as number;
    const four = values[at + 3] as number;
    const five = values[at + 4] as number;
    const six = values[at + 5] as number;
    const seven = values[at + 6] as number;
    const eight = values[at + 7] as number;
    const oneAt = (columns[at] as number) * rows;
    const twoAt = (columns[at + 1] as number) * rows;
    const threeAt = (columns[at + 2] as number) * rows;
    const fourAt = (columns[at + 3] as number) * rows;
    const fiveAt = (columns[at + 4] as number) * rows;
    const sixAt = (columns[at + 5] as number) * rows;
    const sevenAt = (columns[at + 6] as number) * rows;
    const eightAt = (columns[at + 7] as number) * rows;
    for (let row = 0; row < rows; row++)
      out[row] =
        Math.fround(
          (out[row] as number) +
            one * (table[oneAt + row] as number) +
            two * (table[twoAt + row] as number) +
            three * (table[threeAt + row] as number) +
            four * (table[fourAt + row] as number),
        ) +
        five * (table[fiveAt + row] as number) +
        six * (table[sixAt + row] as number) +
        seven * (table[sevenAt + row] as number) +
        eight * (table[eightAt + row] as number);
  }
}

/** Puts zero in place of whatever is below it. */
export function floor(values: Float32Array): void {
  for (let at = 0; at < values.length; at++) if ((values[at] as number) < 0) values[at] = 0;
}

/** Adds a row of a table, which is as long as the vector, to the vector. */
export function addRow(vector: Float32Array, table: Float32Array, row: number): void {
  const width = vector.length;
  const from = row * width;
  for (let column = 0; column < width; column++)
    vector[column] = (vector[column] as number) + (table[from + column] as number);
}

/** Adds rows of a table, each as long as the vector, to the vector. */
export function addRows(vector: Float32Array, table: Float32Array, rows: Iterable<number>): void {
  for (const row of rows) addRow(vector, table, row);
}
