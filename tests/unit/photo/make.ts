/** Small files with everything in their metadata that a phone may write, made byte by byte. Coordinates are at sea. */
import { joined } from '#lib/photo/format.ts';

export const latin = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const u16 = (value: number) => [value >> 8, value & 0xff];
const u32 = (value: number) => [...u16(value >>> 16), ...u16(value & 0xffff)];

export interface Told {
  location?: boolean;
  owner?: string;
  orientation?: number;
}

/** A big-endian TIFF block. */
export function tiff({ location, owner, orientation }: Told): Uint8Array {
  type Entry = { tag: number; type: number; count: number; data: number[] };
  const short = (tag: number, value: number): Entry => ({ tag, type: 3, count: 1, data: u16(value) });
  const text = (tag: number, value: string): Entry => {
    const data = [...latin(value), 0];
    return { tag, type: 2, count: data.length, data };
  };
  const degrees = (tag: number, values: number[]): Entry => ({
    tag,
    type: 5,
    count: 3,
    data: values.flatMap((value) => [...u32(value), ...u32(1)]),
  });
  const directory = (entries: Entry[], at: number): number[] => {
    let free = at + 2 + entries.length * 12 + 4;
    const heads: number[] = [];
    const tails: number[] = [];
    for (const { tag, type, count, data } of entries) {
      heads.push(...u16(tag), ...u16(type), ...u32(count));
      if (data.length <= 4) heads.push(...data, ...Array(4 - data.length).fill(0));
      else {
        heads.push(...u32(free));
        tails.push(...data);
        free += data.length;
      }
    }
    return [...u16(entries.length), ...heads, ...u32(0), ...tails];
  };
  const first: Entry[] = [];
  if (orientation) first.push(short(0x0112, orientation));
  if (owner) first.push(text(0x013b, owner));
  const gps: Entry[] = [text(1, 'N'), degrees(2, [47, 12, 30]), text(3, 'W'), degrees(4, [8, 3, 10])];
  const pointer = (at: number): Entry => ({ tag: 0x8825, type: 4, count: 1, data: u32(at) });
  const head = [...latin('MM'), 0, 42, ...u32(8)];
  if (!location) return Uint8Array.from([...head, ...directory(first, 8)]);
  const gpsAt = 8 + directory([...first, pointer(0)], 8).length;
  return Uint8Array.from([...head, ...directory([...first, pointer(gpsAt)], 8), ...directory(gps, gpsAt)]);
}

const XMP =
  '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:exif="http://ns.adobe.com/exif/1.0/" exif:GPSLatitude="47,12.5N" exif:GPSLongitude="8,3.1W"/></rdf:RDF></x:xmpmeta>';

export const segment = (marker: number, data: Uint8Array) =>
  joined([Uint8Array.from([0xff, marker, ...u16(data.length + 2)]), data]);

/** What draws the picture of `jpeg()`: tables, frame and scan, in which 0xff is stuffed. */
export const JPEG_PICTURE = joined([
  segment(
    0xdb,
    Uint8Array.from({ length: 65 }, (_, at) => (at === 0 ? 0 : 1)),
  ),
  segment(0xc0, Uint8Array.from([8, 0, 8, 0, 8, 1, 1, 0x11, 0])),
  segment(0xc4, Uint8Array.from([0, 1, ...Array(15).fill(0), 0])),
  segment(0xda, Uint8Array.from([1, 1, 0, 0, 63, 0])),
  Uint8Array.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56]),
]);
const ICC = segment(0xe2, joined([latin('ICC_PROFILE\0'), Uint8Array.from([1, 1, 9, 9])]));

export function jpeg(told: Told, more: { xmp?: boolean; trailing?: boolean } = {}): Uint8Array<ArrayBuffer> {
  return joined([
    Uint8Array.from([0xff, 0xd8]),
    segment(0xe0, Uint8Array.from([...latin('JFIF\0'), 1, 2, 0, 0, 1, 0, 1, 1, 1, 7, 7, 7])),
    segment(0xe1, joined([latin('Exif\0\0'), tiff(told)])),
    ...(more.xmp ? [segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${XMP}`))] : []),
    ICC,
    segment(0xed, latin('Photoshop 3.0\0 iptc of lea')),
    segment(0xfe, latin('a comment of lea')),
    JPEG_PICTURE,
    Uint8Array.from([0xff, 0xd9]),
    ...(more.trailing ? [latin('....ftypmp42 a short film')] : []),
  ]);
}

export function chunk(name: string, data: Uint8Array): Uint8Array {
  return joined([Uint8Array.from(u32(data.length)), latin(name), data, Uint8Array.from([0, 0, 0, 0])]);
}

export function png(told: Told): Uint8Array<ArrayBuffer> {
  return joined([
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
    chunk('IHDR', Uint8Array.from([...u32(1), ...u32(1), 8, 2, 0, 0, 0])),
    chunk('tEXt', latin('Author\0lea')),
    chunk('eXIf', tiff(told)),
    chunk('tIME', Uint8Array.from([7, 232, 1, 1, 1, 1, 1])),
    chunk('IDAT', Uint8Array.from([1, 2, 3])),
    chunk('IEND', new Uint8Array(0)),
    latin('behind the end'),
  ]);
}

const le32 = (value: number) => [...u32(value)].reverse();
const riff = (name: string, data: Uint8Array) =>
  joined([latin(name), Uint8Array.from(le32(data.length)), data, new Uint8Array(data.length % 2)]);

export function webp(told: Told): Uint8Array<ArrayBuffer> {
  const body = joined([
    latin('WEBP'),
    riff('VP8X', Uint8Array.from([0x2c, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    riff('ICCP', Uint8Array.from([5, 5, 5])),
    riff('VP8L', Uint8Array.from([0x2f, 0, 0, 0, 0, 7, 8])),
    riff('EXIF', tiff(told)),
    riff('XMP ', latin(XMP)),
  ]);
  return joined([latin('RIFF'), Uint8Array.from(le32(body.length)), body]);
}

const box = (name: string, ...parts: Uint8Array[]) => {
  const data = joined(parts);
  return joined([Uint8Array.from(u32(data.length + 8)), latin(name), data]);
};

/** A HEIC, or an AVIF, which is built alike, of metadata alone: one item that is EXIF, and where it stands (ISO/IEC 14496-12, 23008-12). */
export function heic(told: Told, brand = 'heic'): Uint8Array<ArrayBuffer> {
  const exif = joined([Uint8Array.from(u32(6)), latin('Exif\0\0'), tiff(told)]);
  const head = box('ftyp', latin(brand), Uint8Array.from(u32(0)), latin(`${brand}mif1`));
  const entry = box('infe', Uint8Array.from([2, 0, 0, 0, ...u16(1), ...u16(0)]), latin('Exif\0'));
  const items = box('iinf', Uint8Array.from([0, 0, 0, 0, ...u16(1)]), entry);
  const meta = (at: number) =>
    box(
      'meta',
      Uint8Array.from(u32(0)),
      items,
      box(
        'iloc',
        Uint8Array.from([0, 0, 0, 0, 0x44, 0, ...u16(1), ...u16(1), ...u16(0), ...u16(1), ...u32(at)]),
        Uint8Array.from(u32(exif.length)),
      ),
    );
  const at = head.length + meta(0).length + 8;
  return joined([head, meta(at), box('mdat', exif)]);
}
