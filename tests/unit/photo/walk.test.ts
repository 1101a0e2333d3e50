/** Metadata in unusual places of a file, as programmes leave it: found and taken out wherever a browser draws the picture. */
import { describe, expect, it } from 'vitest';
import { cleanPhoto } from '#lib/photo/clean.ts';
import { joined } from '#lib/photo/format.ts';
import { isPicture } from '#lib/photo/picture.ts';
import { readPhoto } from '#lib/photo/read.ts';
import { chunk, heic, JPEG_PICTURE, latin, png, segment, tiff, webp } from './make.ts';

const exif = (block: Uint8Array) => segment(0xe1, joined([latin('Exif\0\0'), block]));
const GPS = exif(tiff({ location: true, orientation: 6 }));
const jpegOf = (...parts: Uint8Array[]) =>
  joined([Uint8Array.of(0xff, 0xd8), ...parts, JPEG_PICTURE, Uint8Array.of(0xff, 0xd9)]);
const cleaned = (bytes: Uint8Array<ArrayBuffer>) => {
  const facts = readPhoto(bytes);
  return facts && cleanPhoto(bytes, facts);
};

describe('a JPEG', () => {
  it.each([
    ['behind fill bytes', [Uint8Array.of(0xff, 0xff, 0xff), GPS]],
    ['behind zeros', [segment(0xe5, latin('x')), new Uint8Array(3), GPS]],
    ['behind other bytes', [segment(0xe5, latin('x')), latin('zz'), GPS]],
    ['behind markers without a length', [Uint8Array.of(0xff, 0x01, 0xff, 0xd0), GPS]],
    ['behind a part that says it has no length', [Uint8Array.of(0xff, 0xe5, 0, 0), GPS]],
    ['in a second block', [exif(tiff({ orientation: 1 })), GPS]],
    ['behind a block that is none', [exif(latin('garbage')), GPS]],
  ])('a place %s is told', (_name, parts) =>
    expect(readPhoto(jpegOf(...parts))).toMatchObject({ location: true }),
  );

  it('is cleaned of what lies between its parts', () => {
    const bytes = jpegOf(segment(0xe5, latin('x')), latin('lea'), GPS);
    const copy = cleaned(bytes);
    expect(Buffer.from(copy ?? []).includes('lea')).toBe(false);
    expect(Buffer.from(copy ?? []).includes(Buffer.from(JPEG_PICTURE))).toBe(true);
  });

  it('is turned by its first block alone, as browsers do', () => {
    expect(readPhoto(jpegOf(exif(tiff({ orientation: 3 })), GPS))).toMatchObject({ orientation: 3 });
    expect(readPhoto(jpegOf(exif(tiff({ owner: 'Lea' })), GPS))).toMatchObject({ orientation: 1 });
  });

  it('whose camera writes zeros for its place in XMP tells none', () => {
    const at = (place: string) =>
      readPhoto(jpegOf(segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0<rdf:RDF ${place}></rdf:RDF>`))));
    expect(at('exif:GPSLatitude="0,0.0N" exif:GPSLongitude="0,0.0E"')).toMatchObject({ location: false });
    expect(at('exif:GPSLatitude="0,0.0N" exif:GPSLongitude="8,3.1W"')).toMatchObject({ location: true });
  });
});

describe('coordinates in EXIF', () => {
  const GPS_TAGS = Buffer.from([0, 1, 0, 2, 0, 0, 0, 2]);
  const block = () => Buffer.from(tiff({ location: true }));
  const degrees = (deg: number) => Buffer.from([0, 0, 0, deg, 0, 0, 0, 1]);
  const read = (bytes: Uint8Array) => readPhoto(jpegOf(exif(bytes)));
  const without = (bytes: Buffer, deg: number, parts: number[]) => {
    const at = bytes.indexOf(degrees(deg));
    for (const part of parts) bytes.fill(0, at + 8 * part, at + 8 * part + 8); // nothing over nothing
    return bytes;
  };

  it('are told without a word of the half of the earth', () => {
    const bytes = block();
    const at = bytes.indexOf(GPS_TAGS);
    for (const entry of [0, 2]) bytes.set([0, 0x7f], at + 12 * entry);
    expect(read(bytes)).toMatchObject({ location: true });
  });

  it('are told without their seconds, and not where all of it is nothing over nothing', () => {
    expect(read(without(block(), 47, [2]))).toMatchObject({ location: true });
    expect(read(without(without(block(), 47, [0, 1, 2]), 8, [0, 1, 2]))).toMatchObject({ location: false });
  });
});

describe('XMP', () => {
  const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
  const read = (text: string) =>
    readPhoto(jpegOf(segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0${text}`))));

  it.each([
    ['under another prefix', `<r:RDF xmlns:r="${RDF}"><r:Description exif:GPSLatitude="47,12.5N"/></r:RDF>`],
    ['without one', `<RDF xmlns="${RDF}"><Description e:GPSLatitude="47,12.5N"/></RDF>`],
    ['with blanks round the sign', "<rdf:RDF><rdf:Description exif:GPSLatitude = '47,12.5N'/></rdf:RDF>"],
    [
      'in an element of more',
      '<rdf:RDF><exif:GPSLatitude xml:lang="x">47,12.5N</exif:GPSLatitude></rdf:RDF>',
    ],
  ])('tells a place %s', (_name, text) => {
    expect(read(text)).toMatchObject({ location: true });
    expect(read(text.replaceAll(/47,12.5/g, '0,0.0'))).toMatchObject({ location: false });
  });

  it.each([
    '<r:RDF><dc:creator><r:Seq><r:li>Lea Martin</r:li></r:Seq></dc:creator></r:RDF>',
    '<rdf:RDF><Iptc4xmpExt:PersonInImage><rdf:Bag><rdf:li>Lea Martin</rdf:li></rdf:Bag></rdf:RDF>',
    '<rdf:RDF><rdf:li><rdf:Description mwg-rs:Name="Lea Martin" mwg-rs:Type="Face"/></rdf:li></rdf:RDF>',
  ])('tells a name: %s', (text) => {
    expect(read(text)).toMatchObject({ owner: true });
    expect(read(text.replace('Lea Martin', ''))).toMatchObject({ owner: false });
  });
});

describe('a PNG', () => {
  const parts = (...between: Uint8Array[]) => {
    const whole = png({});
    const end = Buffer.from(whole).indexOf('tEXt') - 4;
    return joined([whole.slice(0, end), ...between, chunk('IEND', new Uint8Array())]);
  };
  const picture = chunk('IDAT', Uint8Array.of(1, 2, 3));
  const turned = chunk('eXIf', tiff({ location: true, orientation: 6 }));
  const order = (bytes: Uint8Array | null) =>
    ['IDAT', 'eXIf'].map((name) => Buffer.from(bytes ?? []).indexOf(name));

  it('is turned where it was turned before: a block behind the picture turns nothing', () => {
    const [first, second] = order(cleaned(parts(turned, picture)));
    expect(second).toBeGreaterThan(0);
    expect(second).toBeLessThan(first ?? 0);
    const [early, late] = order(cleaned(parts(picture, turned)));
    expect(late).toBeGreaterThan(early ?? 0);
  });

  it('is not turned by a block that browsers can’t read', () => {
    const named = chunk('eXIf', joined([latin('Exif\0\0'), tiff({ location: true, orientation: 6 })]));
    expect(readPhoto(parts(named, picture))).toMatchObject({ location: true });
    expect(order(cleaned(parts(named, picture)))[1]).toBe(-1);
  });
});

it('a WebP whose length is said too long is cleaned', () => {
  const bytes = webp({ location: true, orientation: 6 });
  bytes.set([0xff, 0xff], 4);
  const copy = cleaned(bytes) ?? new Uint8Array();
  expect(readPhoto(copy)).toMatchObject({ location: false, orientation: 6 });
  expect(new DataView(copy.buffer).getUint32(4, true)).toBe(copy.length - 8);
});

it('an AVIF is read like a HEIC', () => {
  const facts = readPhoto(heic({ location: true }, 'avif'));
  expect(facts).toMatchObject({ location: true });
  expect(facts && cleanPhoto(heic({ location: true }, 'avif'), facts)).toBeNull();
});

it.each([
  ['image/gif', 'a.gif', true],
  ['image/avif', 'a.avif', true],
  ['application/octet-stream', 'A.JPG', true],
  ['', 'IMG_1234', true],
  ['image/svg+xml', 'a.svg', false],
  ['video/mp4', 'a.mp4', false],
  ['', 'plage.jpg_large', true],
  ['', 'IMG_1234.HEIC~', true],
  ['', 'notes.md', false],
  ['', 'pngs.md', false],
  ['', 'a.pngx', false],
])('whether a file may be a photo: %s %s', (type, name, may) => expect(isPicture({ type, name })).toBe(may));
