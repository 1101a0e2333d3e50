/** The journal page reads and deletes in our own database; only who is spoken to comes from the background. */
import { readDays, readDeletions, readEvents, readKeys, readNewestKeys } from '#lib/journal/read.ts';
import { deleteAll, deleteDay, deleteEvents } from '#lib/journal/store.ts';
import { openDatabase } from '#lib/platform/database.ts';
import type { JournalTransport } from '#lib/ui/journal/transport.ts';
import { ask } from './ask.ts';

export function journalTransport(): JournalTransport {
  const database = openDatabase();
  return {
    family: () => ask('family:view', {}),
    days: async () => readDays(await database),
    deletions: async () => readDeletions(await database),
    newest: async (most) => readNewestKeys(await database, most),
    keys: async (day) => readKeys(await database, day),
    events: async (keys) => readEvents(await database, keys),
    deleteOne: async (key) => deleteEvents(await database, [key], Date.now()),
    deleteDay: async (day) => deleteDay(await database, day, Date.now()),
    deleteAll: async () => deleteAll(await database, Date.now()),
  };
}
