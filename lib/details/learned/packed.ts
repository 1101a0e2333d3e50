/**
 * The tagger's numbers as text: each piece of them has a step, and each number is a few steps up or down. One or several numbers
 * make up a symbol, and frequent symbols take fewer bits than rare ones (rANS, Duda 2014, “Asymmetric numeral systems”);
 * the bits are written in base64. Rows that are met often are a piece of their own, and finer than the others.
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
  /** How often each symbol occurs, in shares of `SHARES`. */
  shares: readonly number[];
}

/** A table, or the rows that are met often, which are the first ones of theirs. */
export type Piece = Table | 'often';

export interface Packed {
  size: Size;
  /** Rows that are met often; their step goes into that of the others without rest. */
  often: number;
  pieces: Readonly<Record<Piece, PackedPiece>>;
  /** The coder's bytes in base64, in the order in which they are read. */
  bits: string;
}

const SHARE_BITS = 12;
/** What the shares of a piece add up to. */
export const SHARES = 1 << SHARE_BITS;
/** Below this the coder's state takes in another byte. */
export const LOWEST = 1 << 23;

/** Symbols that are read at once: a millisecond’s work, until the code is compiled. */
const AT_ONCE = 16_384;

/** The tables that were packed, which take a while: one may go on with them when it suits. */
export function* unpacking({
  size,
  often,
  pieces,
  bits,
}: Packed): Generator<undefined, Record<Table, Float32Array>, undefined> {
  const numbers = new Float32Array(lengthOf(size));
  const into = tablesIn(numbers, size);
  const bytes = bytesOf(bits);
  const coder: Coder = { bytes, at: 4, state: 0 };
  for (let byte = 0; byte < 4; byte++) coder.state = coder.state * 256 + (bytes[byte] as number);
  yield;
  for (const [name, values] of piecesOf(into, size, often)) {
    const piece = pieces[name];
    const slots = slotsOf(piece.shares);
    const numbersOf = numbersOfSymbols(piece);
    const { length } = values;
    const atOnce = AT_ONCE * piece.together;
    for (let from = 0; from < length; from += atOnce) {
      decode(coder, piece, slots, numbersOf, values.subarray(from, from + atOnce));
      if (from + atOnce < length) yield;
    }
  }
  if (coder.at !== bytes.length || coder.state !== LOWEST)
    throw new Error('The tagger’s numbers are not whole.');
  return into;
}

/**
 * The pieces of tables, in the order in which they are packed.
 * @param often rows that are met often
 */
export const piecesOf = (
  tables: Readonly<Record<Table, Float32Array>>,
  { width }: Size,
  often: number,
): (readonly [Piece, Float32Array])[] =>
  tableNames.flatMap((table): (readonly [Piece, Float32Array])[] =>
    table === 'rows'
      ? [
          ['often', tables.rows.subarray(0, often * width)],
          ['rows', tables.rows.subarray(often * width)],
        ]
      : [[table, tables[table]]],
  );

/** What is still to be read. */
interface Coder {
  bytes: Uint8Array;
  at: number;
  /** Below 2 ** 31, and so is all that is worked out of it: whole numbers are several times as fast as others. */
  state: number;
}

/** The numbers that each symbol of a piece stands for, one symbol behind the other. */
const numbersOfSymbols = ({ step, level, together, shares }: PackedPiece): Float32Array =>
  Float32Array.from(
    shares.flatMap((_, symbol) => digitsOf(symbol, level, together).map((digit) => (digit - level) * step)),
  );

/** Reads numbers of a piece. */
function decode(
  coder: Coder,
  { together, shares }: PackedPiece,
  { symbolOf, startOf }: Slots,
  numbersOf: Float32Array,
  out: Float32Array,
): void {
  const shareOf = Uint16Array.from(shares);
  const { bytes } = coder;
  let { at, state } = coder;
  for (let index = 0; index < out.length; index += together) {
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
  return { symbolOf, startOf };
}
