/** The one IndexedDB database: page scripts can't reach it, unlike `storage.local`. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { OwnEntry } from '#lib/family/own-entry.ts';
import type { PinRecord } from '#lib/family/pin/record.ts';
import type { Settings } from '#lib/family/settings.ts';
import type { UnaskedKind } from '#lib/family/unasked-kind.ts';
import type { JournalEvent } from '#lib/journal/event.ts';

export interface VeilleuseSchema extends DBSchema {
  settings: { key: 'family'; value: Settings };
  pin: { key: 'family'; value: PinRecord };
  'own-entries': { key: string; value: OwnEntry };
  'unasked-kinds': { key: [site: string, kind: string]; value: UnaskedKind };
  events: { key: number; value: JournalEvent };
}

export type Database = IDBPDatabase<VeilleuseSchema>;

/** Opens the database, creating its stores the first time. Rejects when the browser refuses storage. */
export function openDatabase(): Promise<Database> {
  return openDB<VeilleuseSchema>('veilleuse', 3, {
    upgrade(database, before) {
      if (before < 3) database.createObjectStore('pin');
      if (before < 2) database.createObjectStore('unasked-kinds', { keyPath: ['site', 'kind'] });
      if (before > 0) return;
      database.createObjectStore('settings');
      database.createObjectStore('own-entries', { keyPath: 'site' });
      database.createObjectStore('events', { autoIncrement: true });
    },
  });
}
