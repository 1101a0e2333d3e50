/**
 * How long one waits after a wrong PIN. What is left of a wait only runs down by time that the background has measured
 * itself with a clock that nobody can set (`Waiting`): setting the computer's clock, restarting the browser and a second
 * window change nothing.
 */

/** So many wrong tries in a row cost nothing: everybody mistypes. */
export const FREE_TRIES = 4;
const SECOND = 1000;
const MINUTE = 60 * SECOND;
/**
 * Milliseconds after the fifth wrong try, the sixth and so on; the last repeats. An hour each time makes 10,000 tries,
 * all PINs of four digits, last more than a year.
 */
const WAITS = [30 * SECOND, MINUTE, 5 * MINUTE, 15 * MINUTE, 60 * MINUTE];

/** Milliseconds to wait before the next try, once so many in a row were wrong. */
export function waitAfter(failures: number): number {
  if (failures <= FREE_TRIES) return 0;
  return WAITS[Math.min(failures - FREE_TRIES, WAITS.length) - 1] ?? 0;
}

/** More than this between two looks at the clock was not watched, and does not count. */
const WATCHED = 30 * SECOND;

export interface Waiting {
  /** Milliseconds that have passed since the last call, as far as they were watched. */
  watched(): number;
}

/**
 * Watches time pass.
 * @param now a clock in milliseconds that only runs forward, as `performance.now` does
 */
export function createWaiting(now: () => number): Waiting {
  let last = now();
  return {
    watched() {
      const before = last;
      last = now();
      return Math.min(Math.max(last - before, 0), WATCHED);
    },
  };
}
