/**
 * A JPEG without what it tells of its maker: EXIF, XMP, IPTC, comments, thumbnails, further pictures, and whatever
 * stands behind its end (phones hang a short film there). What draws the picture is copied byte for byte
 * (ITU-T T.81, annex B).
 */
import { ascii, BrokenPhoto, joined } from './format.ts';
import { nextMarker, standsAlone } from './markers.ts';
import { orientationBlock } from './orientation.ts';

const END = 0xd9;
const SCAN = 0xda;
const COMMENT = 0xfe;
/** A file of more parts than this is made to keep a reader busy. */
const MOST_PARTS = 20_000;

/** @throws BrokenPhoto where the file is not built as a JPEG */
export function cleanJpeg(bytes: Uint8Array, orientation: number): Uint8Array<ArrayBuffer> {
  const kept: Uint8Array[] = [bytes.subarray(0, 2)];
  let at = 2;
  for (let part = 0; part < MOST_PARTS; part++) {
    at = nextMarker(bytes, at);
    const marker = bytes[at + 1];
    if (marker === undefined) throw new BrokenPhoto('no marker');
    if (marker === END) return withOrientation([...kept, bytes.subarray(at, at + 2)], orientation);
    if (standsAlone(marker)) {
      at += 2;
      continue;
    }
    const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) throw new BrokenPhoto('a part ends outside the file');
    const body = bytes.subarray(at, end);
    if (marker === SCAN) {
      const scanEnd = endOfScan(bytes, end);
      kept.push(bytes.subarray(at, scanEnd));
      // Cut off in the middle of a scan, as a broken upload is: what there is can be drawn.
      if (scanEnd >= bytes.length)
        return withOrientation([...kept, new Uint8Array([0xff, END])], orientation);
      at = scanEnd;
      continue;
    }
    const clean = cleanPart(marker, body);
    if (clean) kept.push(clean);
    at = end;
  }
  throw new BrokenPhoto('too many parts');
}

/** Where the next marker that belongs to no scan begins. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at++) {
    if (bytes[at] !== 0xff) continue;
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  return bytes.length;
}

/** A part as it may stay, or null. Of the application's parts only those that change how the picture is drawn. */
function cleanPart(marker: number, part: Uint8Array): Uint8Array | null {
  if (marker === COMMENT || (marker >= 0xf0 && marker <= 0xfd)) return null;
  if (marker < 0xe0 || marker > 0xef) return part;
  if (marker === 0xe0 && ascii(part, 4, 5) === 'JFIF\0') return withoutThumbnail(part);
  if (marker === 0xe2 && ascii(part, 4, 12) === 'ICC_PROFILE\0') return part;
  if (marker === 0xee && ascii(part, 4, 5) === 'Adobe') return part;
  return null;
}

/** JFIF may carry a small picture of its own behind its fourteen bytes. */
function withoutThumbnail(part: Uint8Array): Uint8Array | null {
  if (part.length < 18) return null;
  const header = part.slice(0, 18);
  header.set([0, 16], 2);
  header.set([0, 0], 16);
  return header;
}

function withOrientation(kept: readonly Uint8Array[], orientation: number): Uint8Array<ArrayBuffer> {
  const block = orientationBlock(orientation);
  if (!block) return joined(kept);
  const name = new TextEncoder().encode('Exif\0\0');
  const length = 2 + name.length + block.length;
  const exif = joined([new Uint8Array([0xff, 0xe1, length >> 8, length & 0xff]), name, block]);
  // JFIF, where there is one, stands first.
  const first = kept[1]?.[1] === 0xe0 ? 2 : 1;
  return joined([...kept.slice(0, first), exif, ...kept.slice(first)]);
}
