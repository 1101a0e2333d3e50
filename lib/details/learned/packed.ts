/**
 * The tagger's numbers as text: each piece of them has a step, and each number is a few steps up or down. One or several numbers
 * make up a symbol, and frequent symbols take fewer bits than rare ones (rANS, Duda 2014, “Asymmetric numeral systems”);
 * the bits are written in base64. Rows are pieces by how often they are met: the more often, the finer. Where
 * it saves more than it takes, each of their columns has shares of its own, as some are near zero more often than others.
 */
import { bytesOf } from '#lib/text/base64.ts';
import { lengthOf, type Size, type Table, tableNames, tablesIn } from './layout.ts';

export interface PackedPiece {
  /** Size of a step. */
  step: number;
  /** Steps to each side of zero. */
  level: number;
  /** Numbers that make up a symbol; they are its digits, the first one counts most. */
  together: number;
  /** How often each symbol occurs, in shares of `SHARES`: several lists are for one symbol after the other, in turn. */
  shares: readonly (readonly number[])[];
}

/**
 * The rows that are met most, then those that are met less: they are the first ones of their table, and pieces of their own. A
 * mistake in one of them is heard with many words; what the others say may be coarse.
 */
export const FINER = ['most', 'often', 'some'] as const;
/** A table, or some of the rows. */
export type Piece = Table | (typeof FINER)[number];
/** How many rows are of each of those pieces. */
export type Finer = Readonly<Record<(typeof FINER)[number], number>>;

export interface Packed {
  size: Size;
  /** Each step goes into that of the coarser rows without rest. */
  finer: Finer;
  pieces: Readonly<Record<Piece, PackedPiece>>;
  /** The coder's bytes in base64, in the order in which they are read. */
  bits: string;
}

const SHARE_BITS = 12;
/** What the shares of a piece add up to. */
export const SHARES = 1 << SHARE_BITS;
/** Below this the coder's state takes in another byte. */
export const LOWEST = 1 << 23;

/** Symbols that are read at once, whole rows: a millisecond’s work, until the code is compiled. */
const AT_ONCE = 16_384;

/** The tables that were packed, which take a while: one may go on with them when it suits. */
export function* unpacking({
  size,
  finer,
  pieces,
  bits,
}: Packed): Generator<undefined, Record<Table, Float32Array>, undefined> {
  const numbers = new Float32Array(lengthOf(size));
  const into = tablesIn(numbers, size);
  const bytes = bytesOf(bits);
  const coder: Coder = { bytes, at: 4, state: 0 };
  for (let byte = 0; byte < 4; byte++) coder.state = coder.state * 256 + (bytes[byte] as number);
  yield;
  for (const [name, values] of piecesOf(into, size, finer)) {
    const piece = pieces[name];
    const slots = piece.shares.map(slotsOf);
    const numbersOf = numbersOfSymbols(piece);
    const { length } = values;
    const atOnce = (AT_ONCE - (AT_ONCE % slots.length)) * piece.together;
    for (let from = 0; from < length; from += atOnce) {
      decode(coder, piece, slots, numbersOf, values.subarray(from, from + atOnce));
      if (from + atOnce < length) yield;
    }
  }
  if (coder.at !== bytes.length || coder.state !== LOWEST)
    throw new Error('The tagger’s numbers are not whole.');
  return into;
}

/** The pieces of tables, in the order in which they are packed. */
export const piecesOf = (
  tables: Readonly<Record<Table, Float32Array>>,
  size: Size,
  finer: Finer,
): (readonly [Piece, Float32Array])[] =>
  tableNames.flatMap((table) =>
    table === 'rows' ? piecesOfRows(tables.rows, size, finer) : [[table, tables[table]] as const],
  );

function piecesOfRows(rows: Float32Array, { width }: Size, finer: Finer): (readonly [Piece, Float32Array])[] {
  let at = 0;
  const some = FINER.map((piece) => {
    const from = at;
    at += finer[piece] * width;
    return [piece, rows.subarray(from, at)] as const;
  });
  return [...some, ['rows', rows.subarray(at)]];
}

/** Rows that are finer than the others. */
export const finerRows = (finer: Finer): number => FINER.reduce((sum, piece) => sum + finer[piece], 0);

/** What is still to be read. */
interface Coder {
  bytes: Uint8Array;
  at: number;
  /** Below 2 ** 31, and so is all that is worked out of it: whole numbers are several times as fast as others. */
  state: number;
}

/** The numbers that each symbol of a piece stands for, one symbol behind the other. */
const numbersOfSymbols = ({ step, level, together }: PackedPiece): Float32Array =>
  Float32Array.from(
    Array.from({ length: (2 * level + 1) ** together }, (_, symbol) =>
      digitsOf(symbol, level, together).map((digit) => (digit - level) * step),
    ).flat(),
  );

/** Reads numbers of a piece, from one on that the first list of shares is for. */
function decode(
  coder: Coder,
  { together }: PackedPiece,
  slots: readonly Slots[],
  numbersOf: Float32Array,
  out: Float32Array,
): void {
  const { bytes } = coder;
  let { at, state } = coder;
  for (let index = 0, list = 0; index < out.length; index += together, list++) {
    if (list === slots.length) list = 0;
    const { symbolOf, startOf, shareOf } = slots[list] as Slots;
    const slot = state & (SHARES - 1);
    const symbol = symbolOf[slot] as number;
    for (let digit = 0; digit < together; digit++)
      out[index + digit] = numbersOf[symbol * together + digit] as number;
    state =
      (Math.imul(shareOf[symbol] as number, state >> SHARE_BITS) + slot - (startOf[symbol] as number)) | 0;
    while (state < LOWEST && at < bytes.length) state = (state << 8) | (bytes[at++] as number);
  }
  coder.at = at;
  coder.state = state;
}

/** The numbers that make up a symbol, in steps above the lowest one. */
function digitsOf(symbol: number, level: number, together: number): number[] {
  const digits: number[] = [];
  for (let left = symbol; digits.length < together; left = Math.floor(left / (2 * level + 1)))
    digits.unshift(left % (2 * level + 1));
  return digits;
}

interface Slots {
  symbolOf: Uint8Array;
  startOf: Uint16Array;
  shareOf: Uint16Array;
}

/** Which symbol each slot belongs to, and at which slot each symbol begins. */
export function slotsOf(shares: readonly number[]): Slots {
  const symbolOf = new Uint8Array(SHARES);
  const startOf = new Uint16Array(shares.length);
  let start = 0;
  shares.forEach((share, symbol) => {
    startOf[symbol] = start;
    symbolOf.fill(symbol, start, start + share);
    start += share;
  });
  if (start !== SHARES) throw new Error(`The shares of a piece add up to ${start}, not to ${SHARES}.`);
  return { symbolOf, startOf, shareOf: Uint16Array.from(shares) };
}
