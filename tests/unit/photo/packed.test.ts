/** What programmes pack into the texts of a PNG, or write there as figures, is found; and a bomb is no work. */
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { createPhotoDesk } from '#lib/photo/desk.ts';
import { joined } from '#lib/photo/format.ts';
import { unpackedTexts } from '#lib/photo/packed.ts';
import { chunk, jpeg, latin, png, tiff } from './make.ts';

const HEAD = png({}).slice(0, Buffer.from(png({})).indexOf('tEXt') - 4);
const pngOf = (name: string, ...data: Uint8Array[]) =>
  joined([HEAD, chunk(name, joined(data)), chunk('IDAT', Uint8Array.of(1, 2, 3)), chunk('IEND', latin(''))]);
const packed = (text: Uint8Array) => new Uint8Array(deflateSync(text));
const figures = (bytes: Uint8Array) =>
  latin(
    `\nexif\n${String(bytes.length).padStart(8)}\n${Buffer.from(bytes)
      .toString('hex')
      .replaceAll(/(.{72})/g, '$1\n')}\n`,
  );
const xmp = (place: string) => latin(`<rdf:RDF><rdf:Description exif:GPSLatitude="${place}"/></rdf:RDF>`);
const exif = joined([latin('Exif\0\0'), tiff({ location: true, owner: 'Lea Martin', orientation: 6 })]);
const XMP = 'XML:com.adobe.xmp\0\x01\0fr\0nom\0';
const FIGURES = 'Raw profile type exif\0';

const { look } = createPhotoDesk();
const kinds = async (bytes: Uint8Array<ArrayBuffer>) => {
  const seen = await look([new File([bytes], 'a.png', { type: 'image/png' })]);
  const copy = seen.cleaned?.[0]?.bytes;
  if (seen.kinds.length > 0) expect(copy && Buffer.from(copy).includes('IDAT')).toBe(true);
  // Browsers turn no picture for what stands there.
  expect(Buffer.from(copy ?? []).includes('eXIf')).toBe(false);
  return seen.kinds;
};

it.each([
  ['packed XMP', pngOf('iTXt', latin(XMP), packed(xmp('47,12.5N'))), ['photo-location']],
  ['packed XMP without a place', pngOf('iTXt', latin(XMP), packed(xmp('0,0.0N'))), []],
  [
    'figures that are packed',
    pngOf('zTXt', latin(`${FIGURES}\0`), packed(figures(exif))),
    ['photo-location', 'photo-owner'],
  ],
  ['figures as they are', pngOf('tEXt', latin(FIGURES), figures(exif)), ['photo-location', 'photo-owner']],
  [
    'figures of XMP',
    pngOf('tEXt', latin('Raw profile type xmp\0'), figures(xmp('47,12.5N'))),
    ['photo-location'],
  ],
  ['figures that are none', pngOf('tEXt', latin(FIGURES), latin('\nexif\n 12\nzz')), []],
  ['a packed title', pngOf('zTXt', latin('Title\0\0'), packed(latin('la plage'))), []],
  ['what can’t be unpacked', pngOf('zTXt', latin('Title\0\0'), latin('garbage')), []],
  ['a text that has no end', pngOf('iTXt', latin('a\0\x01')), []],
])('%s', async (_name, bytes, told) => expect(await kinds(bytes)).toEqual(told));

it('of a bomb only so much is unpacked', async () => {
  const bomb = chunk('zTXt', joined([latin('Title\0\0'), packed(new Uint8Array(20_000_000))]));
  const texts = await unpackedTexts(joined([HEAD, ...Array.from({ length: 60 }, () => bomb)]));
  const all = texts.reduce((sum, { length }) => sum + length, 0);
  expect(all).toBeGreaterThan(0);
  expect(all).toBeLessThan(5 * 1024 * 1024);
});

it('other formats have none', async () => expect(await unpackedTexts(jpeg({ location: true }))).toEqual([]));
