/** Numbers of the net in few steps, so that they can be shipped: each table has its own step. */
import { type Size, type Table, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { type Packed, ZERO } from '#lib/details/learned/packed.ts';

/** Steps to each side of zero. Biases and parts are few: they may be fine. */
export type Levels = Readonly<Record<Table, number>>;

/** The step of a table by which the squared error is least. */
export function stepOf(values: Float32Array, level: number): number {
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

export function pack(
  numbers: Float32Array,
  size: Size,
  levels: Levels,
  steps: Readonly<Record<Table, number>>,
): Packed {
  const tables = tablesIn(numbers, size);
  let letters = '';
  for (const table of tableNames)
    for (const value of tables[table])
      letters += String.fromCharCode(ZERO + rounded(value, steps[table], levels[table]));
  return { size, steps, letters };
}
