/** Packs the net's numbers, which are few steps of their tables up or down (torch/steps.py), so that they can be shipped. */
import { type Size, type Table, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { LOWEST, type Packed, type PackedTable, SHARES, slotsOf } from '#lib/details/learned/packed.ts';
import { textOf } from '#lib/text/base64.ts';

/** Steps to each side of zero. Biases and parts are few: they may be fine. */
export type Levels = Readonly<Record<Table, number>>;

const rounded = (value: number, step: number, level: number) =>
  Math.max(-level, Math.min(level, Math.round(value / step)));

/** The numbers in steps, packed: see lib/details/learned/packed.ts. */
export function pack(
  numbers: Float32Array,
  size: Size,
  levels: Levels,
  steps: Readonly<Record<Table, number>>,
): Packed {
  const from = tablesIn(numbers, size);
  const symbols = tableNames.map((table) =>
    Uint8Array.from(from[table], (value) => rounded(value, steps[table], levels[table]) + levels[table]),
  );
  const tables = tableNames.map((table, index): [Table, PackedTable] => [
    table,
    { step: steps[table], shares: sharesOf(symbols[index] as Uint8Array, 2 * levels[table] + 1) },
  ]);
  // The coder is a stack: what is to be read first goes in last.
  const bytes: number[] = [];
  let state = LOWEST;
  for (let index = tables.length - 1; index >= 0; index--) {
    const { shares } = (tables[index] as [Table, PackedTable])[1];
    const { startOf } = slotsOf(shares);
    const all = symbols[index] as Uint8Array;
    for (let at = all.length - 1; at >= 0; at--) {
      const symbol = all[at] as number;
      const share = shares[symbol] as number;
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
  return { size, tables: Object.fromEntries(tables) as Record<Table, PackedTable>, bits };
}

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
