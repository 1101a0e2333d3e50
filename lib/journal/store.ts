/**
 * The journal's database. Every change of events, of the days that count them and of what is left of deleted ones
 * is one transaction: being ended in the middle leaves all of it or nothing.
 */
import type { IDBPTransaction } from 'idb';
import { type Database, openDatabase, type VeilleuseSchema } from '#lib/platform/database.ts';
import { clockSchema, lookedAt } from './clock.ts';
import { counted, emptyDay } from './day.ts';
import { dayOf, eventSchema, type JournalEvent } from './event.ts';

/** The newest so many events are kept, whatever their age. */
export const MAX_EVENTS = 100_000;
/** The same within so many milliseconds is one event that happened more often. */
const REPEATS = 60 * 60_000;
/** Among so many of the newest events the same one is looked for. */
const LOOKED_AT = 20;
const DAY = 24 * 60 * 60_000;

const STORES = ['events', 'days', 'deletions', 'clock'] as const;
type Change = IDBPTransaction<VeilleuseSchema, typeof STORES, 'readwrite'>;

/**
 * Adds an event, or one more time of the same, and lets go what is older than `keepDays` days. Rejects on an event
 * that does not fit the schema and on a database error; the caller decides what that means. `now` is not the event's
 * time: it may have waited.
 */
export async function keepEvent(
  database: Database,
  event: JournalEvent,
  keepDays: number,
  now: number,
): Promise<void> {
  const checked = eventSchema.parse(event);
  const change = database.transaction(STORES, 'readwrite', { durability: 'strict' });
  await add(change, checked);
  await letGo(change, keepDays, now);
  await change.done;
}

/** The same with a connection of its own: one that broke before is no reason to lose this event. */
export async function writeEvent(event: JournalEvent, keepDays: number, now: number): Promise<void> {
  const database = await openDatabase();
  try {
    await keepEvent(database, event, keepDays, now);
  } finally {
    database.close();
  }
}

async function add(change: Change, event: JournalEvent): Promise<void> {
  const events = change.objectStore('events');
  let cursor = await events.openCursor(null, 'prev');
  for (let looks = 0; cursor && looks < LOOKED_AT; looks++) {
    const { value } = cursor;
    if (isSame(value, event) && event.at - value.last <= REPEATS && event.at >= value.last) {
      await cursor.update({ ...value, last: event.last, count: value.count + event.count });
      return count(change, value, event.count, 0);
    }
    cursor = await cursor.continue();
  }
  await events.add(event);
  await count(change, event, event.count, 1);
}

const isSame = (one: JournalEvent, other: JournalEvent): boolean =>
  one.kind === other.kind &&
  one.site === other.site &&
  one.place === other.place &&
  one.level === other.level &&
  one.choice === other.choice &&
  one.ids.join() === other.ids.join();

/** Counts an event in its day. */
async function count(change: Change, event: JournalEvent, times: number, events: number): Promise<void> {
  const days = change.objectStore('days');
  const next = counted((await days.get(event.day)) ?? emptyDay(event.day), event, times, events);
  if (next.events === 0) await days.delete(event.day);
  else await days.put(next);
}

/** Lets go events whose last time is more than `keepDays` days ago, as far as the clock is believed, and the oldest beyond `MAX_EVENTS`. */
async function letGo(change: Change, keepDays: number, now: number): Promise<void> {
  const clocks = change.objectStore('clock');
  const { clock, counted: reached } = lookedAt(clockSchema.safeParse(await clocks.get('journal')).data, now);
  await clocks.put(clock, 'journal');
  const old = await change.objectStore('events').index('last').getAllKeys(olderThan(keepDays, reached));
  const days = await change.objectStore('days').getAll();
  const tooMany = days.reduce((sum, { events }) => sum + events, 0) - old.length - MAX_EVENTS;
  const oldest = tooMany > 0 ? await change.objectStore('events').getAllKeys(null, old.length + tooMany) : [];
  await remove(change, [...new Set([...old, ...oldest])], 'time', now);
}

const olderThan = (keepDays: number, reached: number): IDBKeyRange =>
  IDBKeyRange.upperBound(reached - keepDays * DAY, true);

/** How many events would go for their age if the journal kept them for `keepDays` days. Changes nothing. */
export async function countOlder(database: Database, keepDays: number, now: number): Promise<number> {
  const look = database.transaction(['events', 'clock']);
  const before = clockSchema.safeParse(await look.objectStore('clock').get('journal')).data;
  const { counted: reached } = lookedAt(before, now);
  return look.objectStore('events').index('last').count(olderThan(keepDays, reached));
}

/** Removes events and leaves how many they were. */
async function remove(
  change: Change,
  keys: readonly number[],
  reason: 'asked' | 'time',
  now: number,
): Promise<void> {
  let removed = 0;
  for (const key of keys) {
    const event = await change.objectStore('events').get(key);
    if (!event) continue;
    await change.objectStore('events').delete(key);
    await count(change, event, -event.count, -1);
    removed++;
  }
  if (removed === 0) return;
  const day = dayOf(now);
  const deletions = change.objectStore('deletions');
  // What went as planned is one number; what somebody deleted is told day by day.
  const key = reason === 'time' ? ['time', 0] : ['asked', day];
  const before = await deletions.get(key as [string, number]);
  await deletions.put({ reason, day, count: (before?.count ?? 0) + removed }, key as [string, number]);
}

/** Deletes events by their keys; what is left of them says that somebody asked for it. */
export async function deleteEvents(database: Database, keys: readonly number[], now: number): Promise<void> {
  const change = database.transaction(STORES, 'readwrite');
  await remove(change, keys, 'asked', now);
  await change.done;
}

/** Deletes all events of a day, e.g. 20260712. */
export async function deleteDay(database: Database, day: number, now: number): Promise<void> {
  const change = database.transaction(STORES, 'readwrite');
  const keys = await change.objectStore('events').index('day').getAllKeys(day);
  await remove(change, keys, 'asked', now);
  await change.done;
}

/** Deletes the whole journal but for what is left of deleted events. */
export async function deleteAll(database: Database, now: number): Promise<void> {
  const change = database.transaction(STORES, 'readwrite');
  await remove(change, await change.objectStore('events').getAllKeys(), 'asked', now);
  await change.done;
}

/** Lets go what is older than the family wants, also where nothing new is written. */
export async function keepOnly(database: Database, keepDays: number, now: number): Promise<void> {
  const change = database.transaction(STORES, 'readwrite');
  await letGo(change, keepDays, now);
  await change.done;
}
