/**
 * Long tables of 32-bit numbers, most of them rising, as text: the gaps between them in bits (Rice 1979, “Some practical
 * universal noiseless coding techniques”), in base64. Hashes are noise that no compression shortens; the gaps between
 * many of them are known to be about as large as their mean, and take two bits more than that has. The first byte says how
 * many low bits of each gap are written as they are; before them stand so many ones and a zero as the rest of it counts.
 */

import { bytesOf, textOf } from './base64.ts';

/** Ones that stand before a gap at most: behind so many it is written whole, being one among few. */
const MOST_ONES = 20;
/** Bits of a whole number. */
const WHOLE = 32;

export function packGaps(values: Uint32Array): string {
  const gaps = values.map((value, at) => value - (values[at - 1] ?? 0));
  const sizes = Array.from({ length: WHOLE }, (_, low) =>
    gaps.reduce((sum, gap) => sum + sizeOf(gap, low), 0),
  );
  const low = sizes.indexOf(Math.min(...sizes));
  const bytes = [low];
  let [byte, filled] = [0, 0];
  const bit = (one: number) => {
    byte = (byte << 1) | one;
    filled += 1;
    if (filled < 8) return;
    bytes.push(byte);
    [byte, filled] = [0, 0];
  };
  const bits = (value: number, count: number) => {
    for (let at = count - 1; at >= 0; at--) bit((value >>> at) & 1);
  };
  for (const gap of gaps) {
    const ones = Math.min(gap >>> low, MOST_ONES);
    for (let one = 0; one < ones; one++) bit(1);
    if (ones < MOST_ONES) bit(0);
    bits(gap, ones < MOST_ONES ? low : WHOLE);
  }
  // Fewer ones than make a gap.
  while (filled > 0) bit(1);
  return textOf(bytes);
}

/** Bits of a gap, of which `low` are written as they are. */
const sizeOf = (gap: number, low: number): number =>
  gap >>> low < MOST_ONES ? (gap >>> low) + 1 + low : MOST_ONES + WHOLE;

/**
 * The numbers that `packGaps` was given.
 * @throws where the text ends within a number
 */
export function unpackGaps(text: string): Uint32Array {
  const bytes = bytesOf(text);
  const low = bytes[0] ?? 0;
  const end = 8 * bytes.length;
  let at = 8;
  const bit = (): number => {
    const one = ((bytes[at >> 3] as number) >> (7 - (at & 7))) & 1;
    at += 1;
    return one;
  };
  const values: number[] = [];
  let value = 0;
  let ones = 0;
  while (at < end) {
    const isOne = bit() === 1;
    if (isOne) ones += 1;
    if (isOne && ones < MOST_ONES) continue;
    let gap = isOne ? 0 : ones;
    for (let count = isOne ? WHOLE : low; count > 0; count--) gap = (gap << 1) | bit();
    if (at > end) throw new Error('The list of numbers is not whole.');
    value = (value + gap) >>> 0;
    values.push(value);
    ones = 0;
  }
  return Uint32Array.from(values);
}
