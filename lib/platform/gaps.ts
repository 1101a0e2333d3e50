/**
 * Long tables of 32-bit numbers, most of them rising, as text: the gaps between them in groups of seven bits (LEB128),
 * in base64. Hashes are noise that no compression shortens; their gaps are a third shorter than they are.
 */

export function packGaps(values: Uint32Array): string {
  let bytes = '';
  let last = 0;
  for (const value of values) {
    let gap = (value - last) >>> 0;
    last = value;
    for (; gap > 127; gap >>>= 7) bytes += String.fromCharCode((gap & 127) | 128);
    bytes += String.fromCharCode(gap);
  }
  return btoa(bytes);
}

/** The numbers that `packGaps` was given. */
export function unpackGaps(text: string): Uint32Array {
  const values: number[] = [];
  let [value, gap, shift] = [0, 0, 0];
  for (const char of atob(text)) {
    const byte = char.charCodeAt(0);
    gap |= (byte & 127) << shift;
    shift += 7;
    if (byte > 127) continue;
    value = (value + gap) >>> 0;
    values.push(value);
    [gap, shift] = [0, 0];
  }
  return Uint32Array.from(values);
}
