/**
 * Where metadata stands in a picture's file, without what draws the picture: what reads it has little to read,
 * however large the file is.
 */
import { ascii, joined, type PhotoFormat } from './format.ts';
import { nextMarker, standsAlone } from './markers.ts';

/** Metadata is looked at up to so many bytes; a phone writes a tenth of it. */
const MOST = 2 * 1024 * 1024;
/** A file of more parts than this is made to keep a reader busy. */
const MOST_PARTS = 20_000;

export interface Metadata {
  /** The blocks of TIFF that EXIF is written in, or a file in which ExifReader finds it itself. */
  exif: Uint8Array[];
  /** All that may be metadata, one part after the other, with a gap behind each. */
  all: Uint8Array;
}

export function metadataOf(bytes: Uint8Array, format: PhotoFormat): Metadata {
  if (format === 'heic') return { exif: hasSmallMeta(bytes) ? [bytes] : [], all: bytes.subarray(0, MOST) };
  const parts = [...(format === 'jpeg' ? partsOfJpeg(bytes) : chunksOf(bytes, LAYOUTS[format]))];
  const exif = parts.filter(({ name, data }) =>
    format === 'jpeg' ? name === 'e1' && isExif(data) : name.toUpperCase() === 'EXIF',
  );
  return {
    exif: exif.slice(0, MOST_BLOCKS).map(({ data }) => withoutName(data)),
    all: joined(parts.flatMap(({ data }) => [data, GAP])),
  };
}

/** A file has one, or two where a programme has added its own. */
const MOST_BLOCKS = 4;
/** Ends a text, and a line of it: what is empty does not go on in the next part. */
const GAP = Uint8Array.of(10, 0);

/** Boxes of a HEIC before the one that tells where its parts are; there are two or three. */
const MOST_BOXES = 100;

/** Whether a HEIC tells soon and briefly where its parts are; ExifReader would go on looking to its end. */
function hasSmallMeta(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0, boxes = 0; at + 8 <= bytes.length && boxes < MOST_BOXES; boxes++) {
    const long = view.getUint32(at) === 1 && at + 16 <= bytes.length; // its length stands behind its name
    const length = long ? Number(view.getBigUint64(at + 8)) : view.getUint32(at);
    if (ascii(bytes, at + 4, 4) === 'meta') return length >= 8 && length <= MOST;
    if (length < 8) return false; // up to the end of the file, or longer than any photo
    at += length;
  }
  return false;
}

/** In JPEG, and by some makers elsewhere too, the block stands behind its name. */
export const isExif = (block: Uint8Array): boolean => ascii(block, 0, 4) === 'Exif';
export const withoutName = (block: Uint8Array): Uint8Array => (isExif(block) ? block.subarray(6) : block);

interface Part {
  name: string;
  data: Uint8Array;
}

/** The parts of a JPEG before its first scan, by the second byte of their marker. */
function* partsOfJpeg(bytes: Uint8Array): Generator<Part> {
  const head = bytes.subarray(0, MOST);
  let at = nextMarker(head, 2);
  for (let parts = 0; at + 4 <= head.length && parts < MOST_PARTS; at = nextMarker(head, at), parts++) {
    const marker = head[at + 1] ?? 0;
    if (marker === 0xda || marker === 0xd9) return; // a scan, or the end
    if (standsAlone(marker)) {
      at += 2;
      continue;
    }
    const end = at + 2 + ((head[at + 2] ?? 0) << 8) + (head[at + 3] ?? 0);
    yield { name: marker.toString(16), data: head.subarray(at + 4, end) };
    at = Math.max(at + 4, end);
  }
}

interface Layout {
  /** Where the first chunk begins. */
  from: number;
  /** Bytes before and after what a chunk holds, and where among the first its length and its name stand. */
  head: number;
  tail: number;
  lengthAt: number;
  nameAt: number;
  littleEndian: boolean;
  draws: ReadonlySet<string>;
}

export const LAYOUTS: Readonly<Record<'png' | 'webp', Layout>> = {
  png: {
    from: 8,
    head: 8,
    tail: 4,
    lengthAt: 0,
    nameAt: 4,
    littleEndian: false,
    draws: new Set(['IDAT', 'fdAT']),
  },
  webp: {
    from: 12,
    head: 8,
    tail: 0,
    lengthAt: 4,
    nameAt: 0,
    littleEndian: true,
    draws: new Set(['VP8 ', 'VP8L', 'ALPH', 'ANMF']),
  },
};

/** The chunks of a file that draw nothing, and their names. */
export function* chunksOf(bytes: Uint8Array, layout: Layout): Generator<Part> {
  const { from, head, tail, lengthAt, nameAt, littleEndian, draws } = layout;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MOST;
  for (let at = from, parts = 0; at + head <= bytes.length && parts < MOST_PARTS; parts++) {
    const length = view.getUint32(at + lengthAt, littleEndian);
    const name = ascii(bytes, at + nameAt, 4);
    const data = bytes.subarray(at + head, at + head + length);
    if (!draws.has(name) && data.length <= left) {
      left -= data.length;
      yield { name, data };
    }
    at += head + length + tail + (littleEndian ? length % 2 : 0);
  }
}
