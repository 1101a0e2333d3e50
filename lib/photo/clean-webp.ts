/**
 * A WebP without what it tells of its maker: only the chunks that draw the picture stay, byte for byte, and the
 * header says no longer that there is metadata (RFC 9649).
 */
import { ascii, BrokenPhoto, joined } from './format.ts';
import { orientationBlock } from './orientation.ts';

const DRAWS = new Set(['VP8 ', 'VP8L', 'VP8X', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
const HAS_EXIF = 0x08;
const HAS_XMP = 0x04;
const MOST_CHUNKS = 100_000;

/** @throws BrokenPhoto where the file is not built as a WebP */
export function cleanWebp(bytes: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const whole = 8 + view.getUint32(4, true);
  const kept: Uint8Array[] = [];
  let extended: Uint8Array | undefined;
  let at = 12;
  for (let chunk = 0; at + 8 <= whole && at + 8 <= bytes.length; chunk++) {
    if (chunk === MOST_CHUNKS) throw new BrokenPhoto('too many chunks');
    const length = view.getUint32(at + 4, true);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > bytes.length) throw new BrokenPhoto('a chunk ends outside the file');
    const name = ascii(bytes, at, 4);
    if (DRAWS.has(name)) {
      const copy = bytes.slice(at, end);
      if (name === 'VP8X' && copy.length >= 18) {
        copy[8] = (copy[8] ?? 0) & ~(HAS_EXIF | HAS_XMP);
        extended = copy;
      }
      kept.push(copy.length % 2 ? joined([copy, new Uint8Array(1)]) : copy);
    }
    at = end;
  }
  if (kept.length === 0) throw new BrokenPhoto('no picture');
  const block = extended ? orientationBlock(orientation) : null;
  if (block && extended) {
    extended[8] = (extended[8] ?? 0) | HAS_EXIF;
    kept.push(chunkOf('EXIF', block));
  }
  const header = bytes.slice(0, 12);
  new DataView(header.buffer).setUint32(4, 4 + kept.reduce((sum, part) => sum + part.length, 0), true);
  return joined([header, ...kept]);
}

function chunkOf(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(8 + data.length + (data.length % 2));
  chunk.set(new TextEncoder().encode(name));
  new DataView(chunk.buffer).setUint32(4, data.length, true);
  chunk.set(data, 8);
  return chunk;
}
