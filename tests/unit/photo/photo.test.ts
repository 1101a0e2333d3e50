import { describe, expect, it, vi } from 'vitest';
import { cleanPhoto } from '#lib/photo/clean.ts';
import { BrokenPhoto, joined } from '#lib/photo/format.ts';
import { metadataOf } from '#lib/photo/metadata.ts';
import { readPhoto } from '#lib/photo/read.ts';
import { heic, JPEG_PICTURE, jpeg, png, type Told, tiff, webp } from './make.ts';

const MAKERS = { jpeg, png, webp };
const clean = (bytes: Uint8Array<ArrayBuffer>) => {
  const facts = readPhoto(bytes);
  if (!facts) throw new Error('not read');
  return cleanPhoto(bytes, facts) as Uint8Array<ArrayBuffer>;
};
const holds = (bytes: Uint8Array, part: string | Uint8Array) =>
  Buffer.from(bytes).includes(typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part));

describe.each(Object.entries(MAKERS))('a %s', (format, make: (told: Told) => Uint8Array<ArrayBuffer>) => {
  it('that says where it was taken', () => {
    expect(readPhoto(make({ location: true }))).toMatchObject({ format, location: true });
  });

  it('that names its owner', () => {
    expect(readPhoto(make({ owner: 'Lea Martin' }))).toMatchObject({ format, owner: true });
  });

  it.each([1, 3, 6, 8])('is cleaned and still turned as before (%i)', (orientation) => {
    const bytes = make({ location: true, owner: 'Lea Martin', orientation });
    const cleaned = clean(bytes);
    expect(readPhoto(cleaned)).toEqual({ format, location: false, owner: false, orientation });
    expect(holds(cleaned, 'Lea')).toBe(false);
    expect(holds(cleaned, 'GPS')).toBe(false);
    expect(holds(cleaned, 'lea')).toBe(false);
    expect(clean(cleaned)).toEqual(cleaned);
  });
});

describe('a JPEG', () => {
  it('keeps what draws it byte for byte, and its colours', () => {
    const cleaned = clean(jpeg({ location: true }, { xmp: true, trailing: true }));
    expect(holds(cleaned, JPEG_PICTURE)).toBe(true);
    expect(holds(cleaned, 'ICC_PROFILE')).toBe(true);
    expect([...cleaned.slice(-2)]).toEqual([0xff, 0xd9]);
  });

  it('loses its small picture, its text, its film and what it says in XMP alone', () => {
    const bytes = jpeg({}, { xmp: true, trailing: true });
    const cleaned = clean(bytes);
    for (const part of ['iptc', 'comment', 'ftyp', 'xmpmeta', '\u0001\u0001\u0007\u0007\u0007'])
      expect(holds(cleaned, part), part).toBe(false);
  });

  it('is drawn as far as it came', () => {
    const bytes = jpeg({ location: true });
    const cut = bytes.slice(0, bytes.length - 4);
    expect([...clean(cut).slice(-2)]).toEqual([0xff, 0xd9]);
  });
});

it('of a large file only what may be metadata is looked through', () => {
  const picture = new Uint8Array(8_000_000).fill(7);
  const large = jpeg({ location: true }).slice(0, -2);
  const { exif, all } = metadataOf(joined([large, picture]), 'jpeg');
  expect(exif?.length).toBeGreaterThan(0);
  expect(all.length).toBeLessThan(large.length);
  const parts = Array.from({ length: 200 }, () =>
    joined([Uint8Array.of(0xff, 0xe1, 0xff, 0xff), new Uint8Array(65_533)]),
  );
  const many = joined([Uint8Array.of(0xff, 0xd8), ...parts]);
  expect(metadataOf(many, 'jpeg').all.length).toBeLessThan(many.length / 5);
});

it.each([
  ['a WebP of a million empty chunks', webp({}).slice(0, 12), [0, 0, 0, 0, 0, 0, 0, 0]],
  ['a PNG of as many', png({}).slice(0, 8), [0, 0, 0, 0, 97, 97, 97, 97, 0, 0, 0, 0]],
  ['a HEIC of a million free boxes', heic({}).slice(0, 24), [0, 0, 0, 8, 102, 114, 101, 101]],
  ['a HEIC of a box that tells of everything', heic({}).slice(0, 24), [255, 0, 0, 8, 109, 101, 116, 97]],
])('%s is soon given up', (_name, head, chunk) => {
  const rest = Uint8Array.from(
    { length: chunk.length * 1_000_000 },
    (_, at) => chunk[at % chunk.length] ?? 0,
  );
  const reads = vi.spyOn(DataView.prototype, 'getUint32');
  readPhoto(joined([head, rest]));
  expect(reads.mock.calls.length).toBeLessThan(25_000);
  reads.mockRestore();
});

it('a HEIC is read, and can’t be cleaned', () => {
  const facts = readPhoto(heic({ location: true, owner: 'Lea Martin' }));
  expect(facts).toMatchObject({ format: 'heic', location: true, owner: true });
  expect(facts && cleanPhoto(heic({ location: true }), facts)).toBeNull();
  expect(readPhoto(heic({}))).toMatchObject({ location: false, owner: false });
});

it('a place that only the XMP block tells is told', () => {
  expect(readPhoto(jpeg({}, { xmp: true }))).toMatchObject({ location: true, owner: false });
});

it('a camera that does not know the place writes 0, 0', () => {
  const bytes = jpeg({ location: true });
  const at = Buffer.from(bytes).indexOf(Buffer.from([0, 0, 0, 47, 0, 0, 0, 1]));
  for (const offset of [0, 8, 16]) bytes.set([0, 0, 0, 0], at + offset);
  const west = Buffer.from(bytes).indexOf(Buffer.from([0, 0, 0, 8, 0, 0, 0, 1, 0, 0, 0, 3]));
  for (const offset of [0, 8, 16]) bytes.set([0, 0, 0, 0], west + offset);
  expect(readPhoto(bytes)?.location).toBe(false);
});

it('other files are none of our business', () => {
  for (const text of ['', 'GIF89a', '%PDF-1.7', '\u0000\u0001', 'RIFF....WAVE'])
    expect(readPhoto(new TextEncoder().encode(text))).toBeNull();
});

/** Files made to break or to busy a reader. */
function hostile(): [string, Uint8Array<ArrayBuffer>][] {
  const whole = Object.entries(MAKERS).map(
    ([name, make]) => [name, make({ location: true, owner: 'Lea Martin', orientation: 6 })] as const,
  );
  const changed = (bytes: Uint8Array, at: number, ...values: number[]) => {
    const copy = joined([bytes]);
    copy.set(values, at);
    return copy;
  };
  const files: [string, Uint8Array<ArrayBuffer>][] = [];
  for (const [name, bytes] of whole) {
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9])
      files.push([`${name} cut at ${share}`, bytes.slice(0, Math.max(12, Math.floor(bytes.length * share)))]);
    for (const at of [4, 12, 20, 30, 36])
      files.push([`${name} with a length of its own at ${at}`, changed(bytes, at, 0xff, 0xff, 0xff, 0xff)]);
    files.push([`${name} of zeros behind its head`, joined([bytes.slice(0, 16), new Uint8Array(5000)])]);
    files.push([
      `${name} of ones behind its head`,
      joined([bytes.slice(0, 16), new Uint8Array(5000).fill(255)]),
    ]);
  }
  const [, photo] = whole[0] ?? ['', new Uint8Array()];
  files.push(['a JPEG of fill bytes', joined([photo.slice(0, 2), new Uint8Array(200_000).fill(0xff)])]);
  files.push(['a JPEG of starts', joined(Array.from({ length: 30_000 }, () => Uint8Array.of(0xff, 0xd8)))]);
  files.push([
    'a JPEG of empty parts',
    joined([
      Uint8Array.of(0xff, 0xd8),
      ...Array.from({ length: 30_000 }, () => Uint8Array.of(0xff, 0xe1, 0, 2)),
    ]),
  ]);
  const loop = tiff({ orientation: 6 });
  loop.set([0, 0, 0, 8], loop.length - 4);
  const inJpeg = (block: Uint8Array) =>
    joined([
      Uint8Array.of(0xff, 0xd8, 0xff, 0xe1, (block.length + 8) >> 8, (block.length + 8) & 255),
      new TextEncoder().encode('Exif\0\0'),
      block,
      JPEG_PICTURE,
      Uint8Array.of(0xff, 0xd9),
    ]);
  files.push(['a directory that is its own next one', inJpeg(loop)]);
  const many = tiff({ orientation: 6 });
  many.set([0xff, 0xff], 8);
  files.push(['a directory of 65,535 entries', inJpeg(many)]);
  return files;
}

it.each(hostile())('%s neither hangs nor leaks', (_name, bytes) => {
  const facts = readPhoto(bytes);
  if (!facts) return;
  try {
    const cleaned = cleanPhoto(bytes, facts);
    if (cleaned) expect(readPhoto(cleaned)).toMatchObject({ location: false, owner: false });
  } catch (error) {
    expect(error).toBeInstanceOf(BrokenPhoto);
  }
});
