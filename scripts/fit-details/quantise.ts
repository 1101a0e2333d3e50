/** Packs the net's numbers, which are few steps of their pieces up or down (torch/steps.py), so that they can be shipped. */
import { type Size, tablesIn } from '#lib/details/learned/layout.ts';
import {
  FINER,
  type Finer,
  LOWEST,
  type Packed,
  type PackedPiece,
  type Piece,
  piecesOf,
  SHARES,
  slotsOf,
} from '#lib/details/learned/packed.ts';
import { textOf } from '#lib/text/base64.ts';

/** Steps to each side of zero. Biases and parts are few: they may be fine. */
export type Levels = Readonly<Record<Piece, number>>;

/** Symbols that a piece may have: each is a byte, and is to have a share of its own. Several numbers are one where there is room. */
const MOST_SYMBOLS = 81;

/** @param count numbers of the piece or of a row, which are to be shared out without rest */
function togetherOf(level: number, count: number): number {
  let most = 1;
  for (let together = 2; (2 * level + 1) ** together <= MOST_SYMBOLS; together++)
    if (count % together === 0) most = together;
  return most;
}

const OF_ROWS: ReadonlySet<Piece> = new Set<Piece>([...FINER, 'rows']);

const rounded = (value: number, step: number, level: number) =>
  Math.max(-level, Math.min(level, Math.round(value / step)));

/**
 * The numbers in steps, packed: see lib/details/learned/packed.ts.
 * @param finer how many rows are met most, often and sometimes
 */
export function pack(
  numbers: Float32Array,
  size: Size,
  finer: Finer,
  levels: Levels,
  steps: Readonly<Record<Piece, number>>,
): Packed {
  const from = piecesOf(tablesIn(numbers, size), size, finer);
  const coded = from.map(([name, values]): { name: Piece; symbols: Uint8Array; packed: PackedPiece } => {
    const [level, step] = [levels[name], steps[name]];
    const isRows = OF_ROWS.has(name);
    const together = togetherOf(level, isRows ? size.width : values.length);
    const digits = Array.from(values, (value) => rounded(value, step, level) + level);
    const symbols = Uint8Array.from({ length: values.length / together }, (_, at) =>
      digits
        .slice(at * together, (at + 1) * together)
        .reduce((symbol, one) => symbol * (2 * level + 1) + one, 0),
    );
    const count = (2 * level + 1) ** together;
    const shares = [1, ...(isRows ? [size.width / together] : [])]
      .map((lists) => sharesInTurn(symbols, count, lists))
      .reduce((best, one) => (bytesBy(one, symbols) < bytesBy(best, symbols) ? one : best));
    return { name, symbols, packed: { step, level, together, shares } };
  });
  // The coder is a stack: what is to be read first goes in last.
  const bytes: number[] = [];
  let state = LOWEST;
  for (const { symbols, packed } of coded.toReversed()) {
    const { shares } = packed;
    const slots = shares.map(slotsOf);
    for (let at = symbols.length - 1; at >= 0; at--) {
      const { startOf, shareOf } = slots[at % slots.length] as (typeof slots)[number];
      const symbol = symbols[at] as number;
      const share = shareOf[symbol] as number;
      while (state >= (LOWEST / SHARES) * 256 * share) {
        bytes.push(state % 256);
        state = Math.floor(state / 256);
      }
      state = Math.floor(state / share) * SHARES + (startOf[symbol] as number) + (state % share);
    }
  }
  for (let byte = 0; byte < 4; byte++) {
    bytes.push(state % 256);
    state = Math.floor(state / 256);
  }
  const bits = textOf(bytes.reverse());
  const pieces = Object.fromEntries(coded.map(({ name, packed }) => [name, packed]));
  return { size, finer, pieces: pieces as Record<Piece, PackedPiece>, bits };
}

/** Bytes of a share in the file, once it is zipped. */
const BYTES_OF_SHARE = 1.2;

/** Bytes that symbols take by their shares, with these. */
const bytesBy = (shares: readonly (readonly number[])[], symbols: Uint8Array): number =>
  symbols.reduce(
    (sum, symbol, at) => sum - Math.log2((shares[at % shares.length]?.[symbol] ?? 1) / SHARES) / 8,
    shares.flat().length * BYTES_OF_SHARE,
  );

/** Shares for one symbol after the other, in turn. */
const sharesInTurn = (symbols: Uint8Array, count: number, lists: number): number[][] =>
  Array.from({ length: lists }, (_, list) =>
    sharesOf(
      symbols.filter((_one, at) => at % lists === list),
      count,
    ),
  );

/** Shares of `count` symbols, none of those that occur less than one. */
function sharesOf(symbols: Uint8Array, count: number): number[] {
  const counts = new Array<number>(count).fill(0);
  for (const symbol of symbols) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const shares = counts.map((one) =>
    one === 0 ? 0 : Math.max(1, Math.round((one / symbols.length) * SHARES)),
  );
  const most = shares.indexOf(Math.max(...shares));
  shares[most] = (shares[most] ?? 0) + SHARES - shares.reduce((sum, share) => sum + share, 0);
  return shares;
}
