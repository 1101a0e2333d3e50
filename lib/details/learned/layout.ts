/** The shape of the tagger: how wide it is, and where each of its tables stands in the one array of its numbers. */
import { DETAIL_KINDS } from '../types.ts';

export interface Size {
  /** Features that are known. */
  rows: number;
  /** Width of a token's vector. */
  width: number;
  /** Width of what is made of it. */
  hidden: number;
}

/** Tokens that a layer sees at once. */
export const REACH = 5;
/** Distance between the tokens that the second layer sees. */
export const STRIDE = 2;
export const KINDS = DETAIL_KINDS.length;

/** What a token belongs to: the message, the other side's messages, the child's earlier ones, or an edge. */
export const PARTS = { text: 0, other: 1, own: 2, edge: 3 } as const;
export type Part = (typeof PARTS)[keyof typeof PARTS];

const TABLES = [
  'rows',
  'parts',
  'near',
  'nearBias',
  'wide',
  'wideBias',
  'whole',
  'wholeBias',
  'word',
  'wordBias',
  'fromWhole',
  'kinds',
  'kindsBias',
  'gate',
  'gateBias',
] as const;
export type Table = (typeof TABLES)[number];

/** Rows and columns of each table. */
export function shapesOf({
  rows,
  width,
  hidden,
}: Size): Record<Table, readonly [rows: number, columns: number]> {
  return {
    rows: [rows, width],
    parts: [4, width],
    near: [hidden, REACH * width],
    nearBias: [1, hidden],
    wide: [hidden, REACH * hidden],
    wideBias: [1, hidden],
    whole: [hidden, 3 * hidden],
    wholeBias: [1, hidden],
    word: [hidden, hidden],
    wordBias: [1, hidden],
    fromWhole: [hidden, hidden],
    kinds: [KINDS, hidden],
    kindsBias: [1, KINDS],
    // The token itself, then what stands highest in each part.
    gate: [1 + PARTS.edge, hidden],
    gateBias: [1, 1],
  };
}

/** The tables as views into one array of `lengthOf(size)` numbers. */
export function tablesIn(numbers: Float32Array, size: Size): Record<Table, Float32Array> {
  const shapes = shapesOf(size);
  let at = 0;
  const tables = {} as Record<Table, Float32Array>;
  for (const table of TABLES) {
    const [rows, columns] = shapes[table];
    tables[table] = numbers.subarray(at, at + rows * columns);
    at += rows * columns;
  }
  return tables;
}

export const lengthOf = (size: Size): number =>
  Object.values(shapesOf(size)).reduce((all, [rows, columns]) => all + rows * columns, 0);

export const tableNames: readonly Table[] = TABLES;
