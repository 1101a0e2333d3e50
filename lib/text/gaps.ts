/**
 * Long tables of 32-bit numbers, most of them rising, as text: the gaps between them in groups of seven bits (LEB128),
 * in base64. Hashes are noise that no compression shortens; their gaps are a third shorter than they are.
 */

import { bytesOf, textOf } from './base64.ts';

export function packGaps(values: Uint32Array): string {
  const bytes: number[] = [];
  let last = 0;
  for (const value of values) {
    let gap = (value - last) >>> 0;
    last = value;
    for (; gap > 127; gap >>>= 7) bytes.push((gap & 127) | 128);
    bytes.push(gap);
  }
  return textOf(bytes);
}

/** The numbers that `packGaps` was given. */
export function unpackGaps(text: string): Uint32Array {
  const values: number[] = [];
  let [value, gap, shift] = [0, 0, 0];
  for (const byte of bytesOf(text)) {
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    value = (value + gap) >>> 0;
    values.push(value);
    [gap, shift] = [0, 0];
  }
  return Uint32Array.from(values);
}
