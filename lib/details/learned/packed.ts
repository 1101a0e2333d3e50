/**
 * The tagger's numbers as text: each table has a step, and each number is a few steps up or down. Frequent numbers take
 * fewer bits than rare ones (rANS, Duda 2014, “Asymmetric numeral systems”); the bits are written in base64.
 */
import { bytesOf } from '#lib/text/base64.ts';
import { lengthOf, type Size, shapesOf, type Table, tableNames, tablesIn } from './layout.ts';

export interface PackedTable {
  /** Size of a step. */
  step: number;
  /** How often each number of steps occurs, from the lowest to the highest, in shares of `SHARES`; the middle is zero. */
  shares: readonly number[];
}

export interface Packed {
  size: Size;
  tables: Readonly<Record<Table, PackedTable>>;
  /** The coder's bytes in base64, in the order in which they are read. */
  bits: string;
}

const SHARE_BITS = 12;
/** What the shares of a table add up to. */
export const SHARES = 1 << SHARE_BITS;
/** Below this the coder's state takes in another byte. */
export const LOWEST = 1 << 23;

/** The tables that were packed. */
export function unpack({ size, tables, bits }: Packed): Record<Table, Float32Array> {
  const numbers = new Float32Array(lengthOf(size));
  const into = tablesIn(numbers, size);
  const shapes = shapesOf(size);
  const bytes = bytesOf(bits);
  let at = 4;
  let state = 0;
  for (let byte = 0; byte < 4; byte++) state = state * 256 + (bytes[byte] as number);
  for (const table of tableNames) {
    const { step, shares } = tables[table];
    const { symbolOf, startOf } = slotsOf(shares);
    const [rows, columns] = shapes[table];
    const middle = shares.length >> 1;
    const out = into[table];
    for (let index = 0; index < rows * columns; index++) {
      const slot = state & (SHARES - 1);
      const symbol = symbolOf[slot] as number;
      out[index] = (symbol - middle) * step;
      state = (shares[symbol] as number) * (state >>> SHARE_BITS) + slot - (startOf[symbol] as number);
      while (state < LOWEST && at < bytes.length) state = state * 256 + (bytes[at++] as number);
    }
  }
  if (at !== bytes.length || state !== LOWEST) throw new Error('The tagger’s numbers are not whole.');
  return into;
}

/** Which symbol each slot belongs to, and at which slot each symbol begins. */
export function slotsOf(shares: readonly number[]): { symbolOf: Uint8Array; startOf: number[] } {
  const symbolOf = new Uint8Array(SHARES);
  const startOf: number[] = [];
  let start = 0;
  shares.forEach((share, symbol) => {
    startOf.push(start);
    symbolOf.fill(symbol, start, start + share);
    start += share;
  });
  if (start !== SHARES) throw new Error(`The shares of a table add up to ${start}, not to ${SHARES}.`);
  return { symbolOf, startOf };
}
