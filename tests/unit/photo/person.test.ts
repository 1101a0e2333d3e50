import { expect, it } from 'vitest';
import { joined } from '#lib/photo/format.ts';
import { namesSomebody } from '#lib/photo/person.ts';
import { readPhoto } from '#lib/photo/read.ts';
import { chunk, JPEG_PICTURE, jpeg, latin, png, segment } from './make.ts';

it.each([
  'Lea Martin',
  'léa',
  'Иван Петров',
  '(c) Lea Martin 2024, all rights reserved',
  '© 2023 Jonas Weber. Alle Rechte vorbehalten',
  'Copyright Lea',
  'Canonne Marie',
  'L\u00c3\u00a9a',
  'Author: Léa',
])('names somebody: %s', (text) => expect(namesSomebody(text)).toBe(true));

it.each([
  '',
  '   ',
  '\0\0',
  '0, 0',
  'Adobe Photoshop CS6',
  'Picasa',
  'Microsoft Windows Photo Viewer',
  'SAMSUNG',
  'Canon EOS',
  'Unknown',
  '© 2024',
  '\u00c2\u00a9 2024',
  'Copyright (c) 2021, All Rights Reserved',
  'Tous droits réservés',
  'Todos los derechos reservados.',
  'Blue Harbour Images',
  'Orchard Software Inc.',
  'www.example.org',
  'CC BY 4.0',
  'CC0',
  'Unknown Artist',
  'Author Unknown',
  'Owner Name',
  'Public Domain',
  'Droits réservés',
  'N/A',
  'GoPro',
])('names nobody: %s', (text) => expect(namesSomebody(text)).toBe(false));

it('a camera’s maker signs as an artist', () => {
  expect(namesSomebody('Luxora Imaging', 'LUXORA IMAGING CORP.')).toBe(false);
  expect(namesSomebody('Lea Martin', 'LUXORA IMAGING CORP.')).toBe(true);
});

const xmp = (inside: string) =>
  segment(0xe1, latin(`http://ns.adobe.com/xap/1.0/\0<rdf:RDF><rdf:Description>${inside}</rdf:RDF>`));
const iptc = (dataSet: number, text: string) =>
  segment(
    0xed,
    joined([
      latin('Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0'),
      Uint8Array.of(5 + text.length, 0x1c, 2, dataSet, 0, text.length),
      latin(text),
    ]),
  );
const jpegWith = (...parts: Uint8Array[]) =>
  joined([Uint8Array.of(0xff, 0xd8), ...parts, JPEG_PICTURE, Uint8Array.of(0xff, 0xd9)]);
const pngWith = (name: string, data: string) => {
  const plain = png({});
  const at = Buffer.from(plain).indexOf('tEXt') - 4;
  return joined([plain.slice(0, at), chunk(name, latin(data)), chunk('IEND', new Uint8Array())]);
};

it.each([
  ['an artist', jpeg({ owner: 'Lea Martin' }), true],
  ['a programme as an artist', jpeg({ owner: 'Picasa' }), false],
  ['a creator', jpegWith(xmp('<dc:creator><rdf:Seq><rdf:li>Lea</rdf:li></rdf:Seq></dc:creator>')), true],
  ['rights', jpegWith(xmp('<dc:rights><rdf:Alt><rdf:li>(c) Lea</rdf:li></rdf:Alt></dc:rights>')), true],
  ['who wrote the caption', jpegWith(xmp('<x photoshop:CaptionWriter="Lea"/>')), true],
  [
    'a programme as a creator',
    jpegWith(xmp('<dc:creator><rdf:Seq><rdf:li>Adobe Stock</rdf:li></rdf:Seq></dc:creator>')),
    false,
  ],
  ['rights of nobody', jpegWith(xmp('<dc:rights>All rights reserved</dc:rights>')), false],
  ['a by-line', jpegWith(iptc(80, 'Lea Martin')), true],
  ['a notice of whose right it is', jpegWith(iptc(116, '(c) Lea Martin')), true],
  ['a blank by-line', jpegWith(iptc(80, '   ')), false],
  ['a programme as a by-line', jpegWith(iptc(80, 'Adobe')), false],
  ['a title', jpegWith(iptc(5, 'Lea Martin')), false],
  ['an author', pngWith('tEXt', 'Author\0Lea Martin'), true],
  ['whose right it is', pngWith('tEXt', 'Copyright\0Lea Martin'), true],
  ['an author in UTF-8', pngWith('iTXt', 'Author\0\0\0\0\0Lea'), true],
  ['an author that is packed', pngWith('zTXt', 'Author\0\0x\u009cabc'), true],
  ['an author in UTF-8 that is packed', pngWith('iTXt', 'Author\0\x01\0\0\0x\u009cabc'), true],
  ['an empty author', pngWith('tEXt', 'Author\0'), false],
  ['a programme as an author', pngWith('tEXt', 'Author\0GIMP 3.0'), false],
] as const)('%s', (_field, bytes, owner) => expect(readPhoto(bytes)).toMatchObject({ owner }));
