/**
 * Which features the net knows: those that were met most while it learned, each by a row of its own. Others are nothing
 * to it, so that what is rare and was learned by heart takes no room and no common feature is mistaken for it.
 */
import { FEATURES } from './features.ts';

/** A row's number takes two bytes: the table of them stays in the page. */
const MOST_ROWS = 2 ** 15;

/** The row of a feature; less than zero where the net does not know it. */
export type RowOf = (feature: number) => number;

/**
 * @param known the features that are known, in the order of their rows: those that are met most first (FINER in packed.ts)
 * @throws where there are more than can be counted
 */
export function rowsOf(known: ArrayLike<number>): RowOf {
  if (known.length > MOST_ROWS) throw new RangeError(`${known.length} rows are more than ${MOST_ROWS}.`);
  const rows = new Int16Array(FEATURES).fill(-1);
  for (let row = 0; row < known.length; row++) rows[known[row] as number] = row;
  return (feature) => rows[feature] as number;
}

/** The rows of those features that are known. */
export const knownRows = (features: readonly number[], rowOf: RowOf): number[] =>
  features.map(rowOf).filter((row) => row >= 0);
