/** Reads the journal for the page that shows it: days first, then only the events that are looked at. */
import type { Database } from '#lib/platform/database.ts';
import type { Day } from './day.ts';
import type { Deletion } from './deletion.ts';
import type { JournalEvent } from './event.ts';

/** An event and the key by which it is deleted. */
export interface KeptEvent extends JournalEvent {
  key: number;
}

/** All days on which something happened, oldest first. */
export const readDays = (database: Database): Promise<Day[]> => database.getAll('days');

/** What is left of deleted events, oldest first. */
export const readDeletions = (database: Database): Promise<Deletion[]> => database.getAll('deletions');

/** Keys of the newest so many events; with few of many it is much quicker than reading all keys. */
export async function readNewestKeys(database: Database, most: number): Promise<number[]> {
  const keys: number[] = [];
  for (
    let cursor = await database.transaction('events').store.openKeyCursor(null, 'prev');
    cursor && keys.length < most;
    cursor = await cursor.continue()
  )
    keys.push(cursor.primaryKey);
  return keys;
}

/** Keys of all events, or of those of one day (20260712), the newest first. */
export async function readKeys(database: Database, day: number | null): Promise<number[]> {
  const keys =
    day === null
      ? await database.getAllKeys('events')
      : await database.getAllKeysFromIndex('events', 'day', day);
  return keys.reverse();
}

/** The events of some keys that follow each other, the newest first; deleted ones are left out. */
export async function readEvents(database: Database, keys: readonly number[]): Promise<KeptEvent[]> {
  if (keys.length === 0) return [];
  const transaction = database.transaction('events');
  const events = await Promise.all(keys.map((key) => transaction.store.get(key)));
  return events.flatMap((event, at) => (event ? [{ ...event, key: keys[at] as number }] : []));
}
