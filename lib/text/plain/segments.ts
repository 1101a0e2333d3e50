/** Takes a row of letters without spaces apart into words. */

/** Tells whether a word is one that something is known about. */
export type Knows = (word: string) => boolean;

const LONGEST_WORD = 16;
/** Single letters that are words in one of the languages. */
const ONE = new Set(['a', 'y', 'o', 'e', 'i']);
/** What a word costs by its length, and what letters cost that make no known word: the cheapest reading wins. */
const COST = [0, 1.3, 1.3, 1, 0.9] as const;
const UNKNOWN = 1.8;
const UNKNOWN_LETTER = 0.3;
/** Longer rows are no word that somebody spelled. */
export const LONGEST_ROW = 120;

/** The words of a row; one, where no reading is better than the whole. */
export function segmentsOf(row: string, knows: Knows): readonly string[] {
  if (row.length > LONGEST_ROW || knows(row)) return [row];
  // Cheapest reading of the first `at` letters, by whether it ends in letters that make no word.
  const known = [0];
  const unknown = [Number.POSITIVE_INFINITY];
  const lengths: number[] = [0];
  const begins: number[] = [0];
  for (let at = 1; at <= row.length; at++) {
    known[at] = Number.POSITIVE_INFINITY;
    for (let length = 1; length <= Math.min(LONGEST_WORD, at); length++) {
      const word = row.slice(at - length, at);
      if (length === 1 ? !ONE.has(word) : !knows(word)) continue;
      const before = Math.min(known[at - length] ?? 0, unknown[at - length] ?? 0);
      const cost = before + (COST[length] ?? 0.8);
      if (cost < (known[at] ?? 0)) {
        known[at] = cost;
        lengths[at] = length;
      }
    }
    const opened = (known[at - 1] ?? 0) + UNKNOWN;
    const goesOn = unknown[at - 1] ?? 0;
    begins[at] = opened < goesOn ? at - 1 : (begins[at - 1] ?? 0);
    unknown[at] = Math.min(opened, goesOn) + UNKNOWN_LETTER;
  }
  const words: string[] = [];
  for (let at = row.length; at > 0; ) {
    const from = (known[at] ?? 0) <= (unknown[at] ?? 0) ? at - (lengths[at] ?? at) : (begins[at] ?? 0);
    words.unshift(row.slice(from, at));
    at = from;
  }
  return words;
}
