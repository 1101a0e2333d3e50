/** Numbers of the net in few steps, so that they can be shipped: each table has its own step. */
import { type Size, type Table, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { LOWEST, type Packed, type PackedTable, SHARES, slotsOf } from '#lib/details/learned/packed.ts';
import { textOf } from '#lib/text/base64.ts';

/** Steps to each side of zero. Biases and parts are few: they may be fine. */
export type Levels = Readonly<Record<Table, number>>;

/** The step of a table by which the squared error is least. */
function stepOf(values: Float32Array, level: number): number {
  let highest = 0;
  for (const value of values) highest = Math.max(highest, Math.abs(value));
  if (highest === 0) return 1;
  let best = { step: highest / level, error: Number.POSITIVE_INFINITY };
  const every = Math.max(1, Math.floor(values.length / 20_000));
  for (let share = 0.15; share <= 1.001; share += 0.05) {
    const step = (highest * share) / level;
    let error = 0;
    for (let at = 0; at < values.length; at += every) {
      const value = values[at] as number;
      error += (value - rounded(value, step, level) * step) ** 2;
    }
    if (error < best.error) best = { step, error };
  }
  return Number(best.step.toPrecision(4));
}

const rounded = (value: number, step: number, level: number) =>
  Math.max(-level, Math.min(level, Math.round(value / step)));

/** The step of each table. */
export function stepsOf(numbers: Float32Array, size: Size, levels: Levels): Record<Table, number> {
  const tables = tablesIn(numbers, size);
  return Object.fromEntries(
    tableNames.map((table) => [table, stepOf(tables[table], levels[table])]),
  ) as Record<Table, number>;
}

/** Writes the rounded numbers into `out`. */
export function quantise(
  numbers: Float32Array,
  out: Float32Array,
  size: Size,
  levels: Levels,
  steps: Readonly<Record<Table, number>>,
): void {
  const from = tablesIn(numbers, size);
  const to = tablesIn(out, size);
  for (const table of tableNames) {
    const [values, rows, step, level] = [from[table], to[table], steps[table], levels[table]];
    for (let at = 0; at < values.length; at++) rows[at] = rounded(values[at] as number, step, level) * step;
  }
}

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
