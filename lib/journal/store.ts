import { type Database, openDatabase } from '#lib/platform/database.ts';
import { eventSchema, type JournalEvent, MAX_EVENTS } from './event.ts';

/**
 * Adds an event and drops the oldest beyond `MAX_EVENTS`, in one transaction. Rejects on an event that does
 * not fit the schema and on a database error; the caller decides what that means.
 */
export async function keepEvent(database: Database, event: JournalEvent): Promise<void> {
  const checked = eventSchema.parse(event);
  const transaction = database.transaction('events', 'readwrite');
  await transaction.store.add(checked);
  let tooMany = (await transaction.store.count()) - MAX_EVENTS;
  for (
    let cursor = tooMany > 0 ? await transaction.store.openCursor() : null;
    cursor && tooMany > 0;
    tooMany--
  ) {
    await cursor.delete();
    cursor = await cursor.continue();
  }
  await transaction.done;
}

/** The same with a connection of its own: one that broke before is no reason to lose this event. */
export async function writeEvent(event: JournalEvent): Promise<void> {
  const database = await openDatabase();
  try {
    await keepEvent(database, event);
  } finally {
    database.close();
  }
}

/** All events, oldest first. */
export function readEvents(database: Database): Promise<JournalEvent[]> {
  return database.getAll('events');
}
