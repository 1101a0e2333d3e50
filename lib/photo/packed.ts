/**
 * What stands packed in the texts of a PNG: programmes pack long ones, and some write EXIF, XMP and IPTC there as figures in
 * base 16 ("Raw profile type …").
 */
import { ascii, formatOf, joined } from './format.ts';
import { chunksOf, LAYOUTS } from './metadata.ts';

/** Bytes of one text that are unpacked at most, and texts of a file. */
const MOST = 256 * 1024;
const MOST_TEXTS = 16;

/** The texts that can't be read as they stand, each behind its name as in a plain one, or what their figures say. */
export async function unpackedTexts(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array[]> {
  if (formatOf(bytes) !== 'png') return [];
  const texts: Uint8Array[] = [];
  for (const { name, data } of chunksOf(bytes, LAYOUTS.png)) {
    const isPacked = name === 'zTXt' || (name === 'iTXt' && data[data.indexOf(0) + 1] === 1);
    const isRaw = ascii(data, 0, RAW.length) === RAW;
    if (!isPacked && !(isRaw && name.endsWith('Xt'))) continue;
    if (texts.length === MOST_TEXTS) break;
    const text = isPacked ? await unpacked(data, name) : data;
    texts.push(isRaw ? ofFigures(text) : text);
  }
  return texts;
}

const RAW = 'Raw profile type';

/** The text behind its name; as far as it could be unpacked. */
async function unpacked(data: Uint8Array, chunk: string): Promise<Uint8Array> {
  const name = data.indexOf(0) + 1;
  let at = name + 1;
  // In iTXt the language and the name in it stand between, each with an end of its own.
  if (chunk === 'iTXt') at = data.indexOf(0, data.indexOf(0, name + 2) + 1) + 1;
  const parts = [data.subarray(0, name)];
  try {
    const packed = new Blob([data.slice(at)]);
    const reader = packed.stream().pipeThrough(new DecompressionStream('deflate')).getReader();
    for (let left = MOST; left > 0; ) {
      const { done, value } = await reader.read();
      if (done) break;
      parts.push(value.subarray(0, left));
      left -= value.length;
    }
    void reader.cancel();
  } catch {} // broken: nobody else can read on either
  return joined(parts);
}

/** The bytes that are written as figures, behind what they are and how many. */
function ofFigures(text: Uint8Array): Uint8Array {
  const [, figures = ''] =
    /\n\s{0,12}\d{1,9}\n([\da-f\s]*)/i.exec(new TextDecoder('latin1').decode(text)) ?? [];
  const pairs = figures.match(/[\da-f]{2}/gi) ?? [];
  return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
}
