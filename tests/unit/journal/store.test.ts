import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { type JournalEvent, MAX_EVENTS } from '#lib/journal/event.ts';
import { keepEvent, readEvents } from '#lib/journal/store.ts';
import { type Database, openDatabase } from '#lib/platform/database.ts';

const event = (at: number): JournalEvent => ({
  kind: 'shown',
  ids: ['asks-age'],
  site: 'tchat.example',
  level: 'caution',
  choice: null,
  at,
});

describe('the journal', () => {
  let database: Database;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase();
  });

  it('keeps events in order', async () => {
    await keepEvent(database, event(1));
    await keepEvent(database, event(2));
    expect((await readEvents(database)).map(({ at }) => at)).toEqual([1, 2]);
  });

  it('keeps the newest and no more than the cap', async () => {
    const transaction = database.transaction('events', 'readwrite');
    for (let at = 0; at < MAX_EVENTS; at++) void transaction.store.add(event(at));
    await transaction.done;
    await keepEvent(database, event(MAX_EVENTS));
    const events = await readEvents(database);
    expect(events).toHaveLength(MAX_EVENTS);
    expect(events.at(0)?.at).toBe(1);
    expect(events.at(-1)?.at).toBe(MAX_EVENTS);
  });

  it('refuses an event with a field more, and loses nothing by it', async () => {
    await keepEvent(database, event(1));
    await expect(keepEvent(database, { ...event(2), words: 'salut' } as JournalEvent)).rejects.toThrow();
    expect(await readEvents(database)).toEqual([event(1)]);
  });
});
