/** How one finds one's way through a JPEG (ITU-T T.81, annex B). */

/** Where the next marker begins, or the file's end: what stands before it, fill bytes too, is passed over by what draws pictures. */
export function nextMarker(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++)
    if (bytes[at] === 0xff && bytes[at + 1] !== 0xff && bytes[at + 1] !== 0) return at;
  return bytes.length;
}

/** Markers that stand alone, without a length behind them. */
export const standsAlone = (marker: number): boolean => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
