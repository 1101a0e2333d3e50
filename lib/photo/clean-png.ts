/**
 * A PNG without what it tells of its maker: only the chunks that draw the picture stay, byte for byte (PNG third
 * edition, also animated), and nothing behind its end.
 */
import { ascii, BrokenPhoto, joined } from './format.ts';
import { orientationBlock } from './orientation.ts';

const DRAWS = new Set(
  'IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs bKGD cICP mDCV cLLI acTL fcTL fdAT'.split(' '),
);
const MOST_CHUNKS = 200_000;

/** @throws BrokenPhoto where the file is not built as a PNG */
export function cleanPng(bytes: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let block = orientationBlock(orientation);
  let at = 8;
  for (let chunk = 0; chunk < MOST_CHUNKS; chunk++) {
    if (at + 12 > bytes.length) throw new BrokenPhoto('the file ends before the picture does');
    const end = at + 12 + view.getUint32(at);
    if (end > bytes.length) throw new BrokenPhoto('a chunk ends outside the file');
    const name = ascii(bytes, at + 4, 4);
    if (DRAWS.has(name)) kept.push(bytes.subarray(at, end));
    if (chunk === 0 && name !== 'IHDR') throw new BrokenPhoto('no header');
    // In the same place, since browsers turn no picture for what stands behind it; nor for a block behind a name.
    if (block && name === 'eXIf') {
      if (isTiff(bytes, at + 8)) kept.push(chunkOf('eXIf', block));
      block = null;
    }
    if (name === 'IEND') return joined(kept);
    at = end;
  }
  throw new BrokenPhoto('too many chunks');
}

const isTiff = (bytes: Uint8Array, at: number) => /^(II|MM)$/.test(ascii(bytes, at, 2));

function chunkOf(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(data, 8);
  view.setUint32(8 + data.length, crc32(chunk.subarray(4, 8 + data.length)));
  return chunk;
}

/** The check sum of PNG (ISO 3309), bit by bit: it is taken of a few bytes only. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  return (crc ^ 0xffffffff) >>> 0;
}
