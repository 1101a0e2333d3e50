/** Where figures of a run lie. */

/** The figure that a share (0…1) of all figures do not exceed; 0 of none. */
export const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0;

export const median = (values: readonly number[]): number => at(values, 0.5);
