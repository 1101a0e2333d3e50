/**
 * Two small whole numbers in one of 32 bits, so that one addition adds both, and one multiplication multiplies both ("SIMD
 * within a register", Fisher and Dietz 1998): `low + high * 2 ** 16`. Sums must keep both halves within 16 bits.
 */

export const laneOf = (low: number, high: number): number => ((high << 16) + low) | 0;

export const lowOf = (lane: number): number => (lane << 16) >> 16;
/** The upper half; what the lower one has borrowed of it is given back. */
export const highOf = (lane: number): number => (lane - lowOf(lane)) >> 16;

/** The signs of both halves: one bit or both where a half is below zero, none where neither is. */
export const SIGNS = 0x80008000 | 0;

/** A number that is no further than `most` from zero. */
export const within = (most: number, value: number): number => Math.max(-most, Math.min(most, value));

/** Puts the halves of lanes that are further than `most` from zero there. */
export function limit(lanes: Int32Array, from: number, to: number, most: number): void {
  for (let at = from; at < to; at++) {
    const low = lowOf(lanes[at] as number);
    const high = highOf(lanes[at] as number);
    if (low > most || low < -most || high > most || high < -most)
      lanes[at] = laneOf(within(most, low), within(most, high));
  }
}
