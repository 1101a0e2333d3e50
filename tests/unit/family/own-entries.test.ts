import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it, vi } from 'vitest';
import { createOwnEntries } from '#lib/family/own-entries.ts';
import { ownEntrySchema } from '#lib/family/own-entry.ts';
import { openDatabase } from '#lib/platform/database.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  return () => vi.useRealTimers();
});

it('keeps one mark a site, with its day, and lists the newest first', async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1000 });
  const entries = createOwnEntries(openDatabase());
  await entries.set('salon.example', 'watch');
  vi.setSystemTime(2000);
  await entries.set('jeux.example', 'trust');
  expect(await entries.of('salon.example')).toEqual({ kind: 'watch', listed: false, at: 1000 });
  expect((await entries.all()).map(({ site }) => site)).toEqual(['jeux.example', 'salon.example']);
  vi.setSystemTime(3000);
  await entries.set('salon.example', 'trust');
  expect(await entries.of('salon.example')).toEqual({ kind: 'trust', listed: false, at: 3000 });
  await entries.set('salon.example', null);
  expect(await entries.of('salon.example')).toBeNull();
  expect(await entries.of('')).toBeNull();
});

it('marks nothing where the database can’t be read, and says so where it can’t be written', async () => {
  const entries = createOwnEntries(Promise.reject(new Error('refused')));
  expect(await entries.of('salon.example')).toBeNull();
  expect(await entries.all()).toEqual([]);
  await expect(entries.set('salon.example', 'watch')).rejects.toThrow('refused');
});

it('a mark of the fourth version asked for care, and still does', async () => {
  const earlier = await openDB('veilleuse', 4, {
    upgrade(database) {
      database.createObjectStore('settings');
      database.createObjectStore('pin');
      database.createObjectStore('own-entries', { keyPath: 'site' });
      database.createObjectStore('unasked-kinds', { keyPath: ['site', 'kind'] });
      const events = database.createObjectStore('events', { autoIncrement: true });
      events.createIndex('day', 'day');
      events.createIndex('last', 'last');
      database.createObjectStore('days', { keyPath: 'day' });
      database.createObjectStore('deletions');
    },
  });
  for (const [at, site] of ['salon.example', 'jeux.example'].entries())
    await earlier.put('own-entries', { site, at });
  earlier.close();
  const marks = await (await openDatabase()).getAll('own-entries');
  expect(marks.map((mark) => ownEntrySchema.parse(mark))).toEqual([
    { site: 'jeux.example', kind: 'watch', listed: false, at: 1 },
    { site: 'salon.example', kind: 'watch', listed: false, at: 0 },
  ]);
});
