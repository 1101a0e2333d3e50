/** True where two stretches, ends exclusive, share a character. */
export const overlap = (
  one: readonly [from: number, to: number],
  other: readonly [from: number, to: number],
): boolean => one[0] < other[1] && other[0] < one[1];
