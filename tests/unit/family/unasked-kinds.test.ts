import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, expect, it } from 'vitest';
import { createUnaskedKinds } from '#lib/family/unasked-kinds.ts';
import { openDatabase } from '#lib/platform/database.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('keeps kinds by site, and takes them back', async () => {
  const unasked = createUnaskedKinds(openDatabase());
  await unasked.set('salon.example', 'phone', true);
  await unasked.set('salon.example', 'photo-location', true);
  await unasked.set('salon.example', 'phone', true);
  await unasked.set('salon.example.org', 'town', true);
  expect(await unasked.at('salon.example')).toEqual(['phone', 'photo-location']);
  expect(await unasked.at('salon.exampl')).toEqual([]);
  await unasked.set('salon.example', 'phone', false);
  expect(await unasked.at('salon.example')).toEqual(['photo-location']);
});

it('is added to a database of an earlier version, which keeps what it holds', async () => {
  const earlier = await openDB('veilleuse', 1, {
    upgrade(database) {
      database.createObjectStore('settings');
      database.createObjectStore('own-entries', { keyPath: 'site' });
      database.createObjectStore('events', { autoIncrement: true });
    },
  });
  await earlier.put('own-entries', { site: 'salon.example', at: 1 });
  earlier.close();
  const database = await openDatabase();
  expect(await database.getAll('own-entries')).toEqual([
    { site: 'salon.example', kind: 'watch', listed: false, at: 1 },
  ]);
  expect([...database.objectStoreNames]).toEqual([
    'clock',
    'days',
    'deletions',
    'events',
    'own-entries',
    'pin',
    'settings',
    'unasked-kinds',
  ]);
});

it('has none where the database can’t be read', async () => {
  const unasked = createUnaskedKinds(Promise.reject(new Error('refused')));
  expect(await unasked.at('salon.example')).toEqual([]);
});
