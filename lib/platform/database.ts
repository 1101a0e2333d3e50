/** The one IndexedDB database: page scripts can't reach it, unlike `storage.local`. */
import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import type { OwnEntry } from '#lib/family/own-entry.ts';
import type { PinRecord } from '#lib/family/pin/record.ts';
import type { Settings } from '#lib/family/settings.ts';
import type { UnaskedKind } from '#lib/family/unasked-kind.ts';
import type { WelcomeStep } from '#lib/family/welcome-step.ts';
import type { JournalClock } from '#lib/journal/clock.ts';
import { counted, type Day, emptyDay } from '#lib/journal/day.ts';
import type { Deletion } from '#lib/journal/deletion.ts';
import { eventOf, type JournalEvent } from '#lib/journal/event.ts';

export interface VeilleuseSchema extends DBSchema {
  settings: { key: 'family' | 'welcome'; value: Settings | WelcomeStep };
  pin: { key: 'family'; value: PinRecord };
  'own-entries': { key: string; value: OwnEntry };
  'unasked-kinds': { key: [site: string, kind: string]; value: UnaskedKind };
  events: { key: number; value: JournalEvent; indexes: { day: number; last: number } };
  days: { key: number; value: Day };
  clock: { key: 'journal'; value: JournalClock };
  deletions: { key: [reason: string, day: number]; value: Deletion };
}

export type Database = IDBPDatabase<VeilleuseSchema>;
type Upgrade = IDBPTransaction<VeilleuseSchema, StoreNames<VeilleuseSchema>[], 'versionchange'>;

/** Opens the database, creating its stores the first time. Rejects when the browser refuses storage, also where that throws. */
export async function openDatabase(): Promise<Database> {
  return openDB<VeilleuseSchema>('veilleuse', 5, {
    async upgrade(database, before, _, transaction) {
      if (before < 1) {
        database.createObjectStore('settings');
        database.createObjectStore('own-entries', { keyPath: 'site' });
        database.createObjectStore('events', { autoIncrement: true });
      }
      if (before < 2) database.createObjectStore('unasked-kinds', { keyPath: ['site', 'kind'] });
      if (before < 3) database.createObjectStore('pin');
      if (before < 4) {
        transaction.objectStore('events').createIndex('day', 'day');
        transaction.objectStore('events').createIndex('last', 'last');
        database.createObjectStore('days', { keyPath: 'day' });
        database.createObjectStore('deletions');
        await countEvents(transaction);
      }
      if (before < 5) {
        database.createObjectStore('clock');
        await nameMarks(transaction);
      }
    },
  });
}

/** Events of before the fourth version knew neither what kind of place it was, nor their day, nor how often. */
async function countEvents(transaction: Upgrade): Promise<void> {
  const days = new Map<number, Day>();
  for (
    let cursor = await transaction.objectStore('events').openCursor();
    cursor;
    cursor = await cursor.continue()
  ) {
    const event = eventOf({ ...cursor.value, place: 'other' });
    await cursor.update(event);
    days.set(event.day, counted(days.get(event.day) ?? emptyDay(event.day), event, 1, 1));
  }
  for (const day of days.values()) await transaction.objectStore('days').put(day);
}

/** Before the fifth version there was one kind of mark. */
async function nameMarks(transaction: Upgrade): Promise<void> {
  const marks = transaction.objectStore('own-entries');
  for (const { site, at } of await marks.getAll())
    await marks.put({ site, kind: 'watch', listed: false, at });
}
