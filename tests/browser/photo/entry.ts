/** Bundled for photo.test.ts: makes a picture in the page, gives it metadata, cleans it, and compares what is seen. */
import { cleanPhoto } from '#lib/photo/clean.ts';
import { ascii, formatOf, joined } from '#lib/photo/format.ts';
import { readPhoto } from '#lib/photo/read.ts';
import { tiff } from '#tests/unit/photo/make.ts';

const TOLD = { location: true, owner: 'Lea Martin', orientation: 6 };

/** What came of one format: `seen` is null where the browser can't write it. */
export interface Compared {
  format: string | null;
  before: { location: boolean; owner: boolean } | undefined;
  after: { location: boolean; owner: boolean; orientation: number } | undefined;
  sameSize: boolean;
  samePixels: boolean;
}

async function drawn(type: string): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = Object.assign(document.createElement('canvas'), { width: 64, height: 40 });
  const pen = canvas.getContext('2d');
  if (!pen) throw new Error('no canvas');
  for (let x = 0; x < 64; x++)
    for (let y = 0; y < 40; y++) {
      pen.fillStyle = `rgb(${x * 4}, ${y * 6}, ${(x * y) % 256})`;
      pen.fillRect(x, y, 1, 1);
    }
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, 0.8));
  return new Uint8Array(await (blob ?? new Blob()).arrayBuffer());
}

/** The same picture with metadata in it, as a phone would write it. */
function withMetadata(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const block = tiff(TOLD);
  const format = formatOf(bytes);
  if (format === 'jpeg') {
    const name = new TextEncoder().encode('Exif\0\0');
    const length = 2 + name.length + block.length;
    const head = Uint8Array.of(0xff, 0xe1, length >> 8, length & 255);
    return joined([bytes.slice(0, 2), head, name, block, bytes.slice(2)]);
  }
  if (format === 'png') {
    // Behind the header, with the sum that a browser checks.
    return joined([bytes.slice(0, 33), pngChunk('eXIf', block), bytes.slice(33)]);
  }
  return webpWith(bytes, block);
}

function pngChunk(name: string, data: Uint8Array): Uint8Array {
  const chunk = new Uint8Array(12 + data.length);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, data.length);
  chunk.set(new TextEncoder().encode(name), 4);
  chunk.set(data, 8);
  let crc = 0xffffffff;
  for (const byte of chunk.subarray(4, 8 + data.length)) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  }
  view.setUint32(8 + data.length, (crc ^ 0xffffffff) >>> 0);
  return chunk;
}

/** Browsers write the simple form; metadata needs the extended one, which names the size first. */
function webpWith(bytes: Uint8Array<ArrayBuffer>, block: Uint8Array): Uint8Array<ArrayBuffer> {
  const chunks = bytes.slice(12);
  const extended = ascii(chunks, 0, 4) === 'VP8X';
  const riff = (name: string, data: Uint8Array) => {
    const chunk = new Uint8Array(8 + data.length + (data.length % 2));
    chunk.set(new TextEncoder().encode(name));
    new DataView(chunk.buffer).setUint32(4, data.length, true);
    chunk.set(data, 8);
    return chunk;
  };
  if (extended) chunks[8] = (chunks[8] ?? 0) | 0x08;
  const size = riff('VP8X', Uint8Array.of(0x08, 0, 0, 0, 63, 0, 0, 39, 0, 0));
  const body = joined([...(extended ? [] : [size]), chunks, riff('EXIF', block)]);
  const header = bytes.slice(0, 12);
  new DataView(header.buffer).setUint32(4, 4 + body.length, true);
  return joined([header, body]);
}

async function pixels(bytes: Uint8Array<ArrayBuffer>, type: string) {
  const image = await createImageBitmap(new Blob([bytes], { type }));
  const canvas = Object.assign(document.createElement('canvas'), {
    width: image.width,
    height: image.height,
  });
  const pen = canvas.getContext('2d');
  pen?.drawImage(image, 0, 0);
  return {
    width: image.width,
    height: image.height,
    data: pen?.getImageData(0, 0, image.width, image.height).data ?? new Uint8ClampedArray(),
  };
}

async function compare(type: string): Promise<Compared | null> {
  const plain = await drawn(type);
  const format = formatOf(plain);
  if (`image/${format}` !== type) return null;
  const bytes = withMetadata(plain);
  const facts = readPhoto(bytes);
  const cleaned = facts ? cleanPhoto(bytes, facts) : null;
  if (!facts || !cleaned) throw new Error('not cleaned');
  const [was, is] = [await pixels(bytes, type), await pixels(cleaned, type)];
  return {
    format,
    before: facts,
    after: readPhoto(cleaned) ?? undefined,
    sameSize: was.width === is.width && was.height === is.height,
    samePixels: was.data.length > 0 && was.data.every((value, at) => value === is.data[at]),
  };
}

const base64 = (bytes: Uint8Array) => btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
const fromBase64 = (text: string) => Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** A drawn picture with metadata, as base64. */
const make = async (type: string) => base64(withMetadata(await drawn(type)));

/** Whether two pictures, as base64, look the same. */
async function same(one: string, other: string, type: string): Promise<boolean> {
  const [a, b] = [await pixels(fromBase64(one), type), await pixels(fromBase64(other), type)];
  return a.width === b.width && a.data.length > 0 && a.data.every((value, at) => value === b.data[at]);
}

Object.assign(globalThis, { comparePhoto: compare, makePhoto: make, samePhoto: same });
