import { expect, it } from 'vitest';
import { createPhotoDesk } from '#lib/photo/desk.ts';
import { LARGEST } from '#lib/photo/format.ts';
import { readPhoto } from '#lib/photo/read.ts';
import { heic, jpeg, png } from './make.ts';

const { look } = createPhotoDesk();
const file = (bytes: BlobPart, name: string, type = '') => new File([bytes], name, { type });

it('says what files tell, and has copies that don’t, in the same order', async () => {
  const plain = file('bonjour', 'lettre.txt', 'text/plain');
  const photo = file(jpeg({ location: true }), 'plage.JPG');
  const seen = await look([plain, photo, file(png({}), 'dessin.png')]);
  expect(seen).toMatchObject({ kinds: ['photo-location', 'photo-owner'], name: 'plage.JPG' });
  expect(seen.cleaned?.map((one) => [one.file.name, one.bytes !== null])).toEqual([
    ['lettre.txt', false],
    ['plage.JPG', true],
    ['dessin.png', true],
  ]);
  expect(readPhoto(seen.cleaned?.[1]?.bytes ?? new Uint8Array())).toMatchObject({ location: false });
});

it('has no copies where one of them can’t be cleaned', async () => {
  const seen = await look([
    file(jpeg({ location: true }), 'a.jpg'),
    file(heic({ location: true }), 'b.heic'),
  ]);
  expect(seen).toMatchObject({ kinds: ['photo-location'], cleaned: null });
});

it('looks into the beginning of a file that is too large to be held, and of no other', async () => {
  const rest = new Uint8Array(1024 * 1024);
  const parts = Array.from({ length: LARGEST / rest.length + 1 }, () => rest);
  const large = new File([jpeg({ location: true }), ...parts], 'enorme.jpg');
  let read = 0;
  const slice = large.slice.bind(large);
  Object.assign(large, {
    slice: (from?: number, to?: number) => {
      read += (to ?? large.size) - (from ?? 0);
      return slice(from, to);
    },
    arrayBuffer: () => Promise.reject(new Error('read as a whole')),
  });
  expect(await look([large])).toMatchObject({ kinds: ['photo-location'], cleaned: null });
  expect(read).toBeLessThan(LARGEST / 16);
});

it('a file that can’t be read tells nothing', async () => {
  const gone = file(jpeg({ location: true }), 'a.jpg');
  Object.assign(gone, { arrayBuffer: () => Promise.reject(new Error('gone')) });
  expect(await look([gone])).toMatchObject({ kinds: [], name: '' });
});
