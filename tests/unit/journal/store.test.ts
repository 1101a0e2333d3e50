import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { openDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { dayOf, eventOf, eventSchema, type Happened, type JournalEvent } from '#lib/journal/event.ts';
import { readDays, readDeletions, readEvents, readKeys } from '#lib/journal/read.ts';
import {
  countOlder,
  deleteAll,
  deleteDay,
  deleteEvents,
  keepEvent,
  keepOnly,
  MAX_EVENTS,
} from '#lib/journal/store.ts';
import { type Database, openDatabase } from '#lib/platform/database.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
const NOON = new Date(2026, 6, 12, 12).getTime();

const event = (at: number, part: Partial<Happened> = {}): JournalEvent =>
  eventOf({
    kind: 'shown',
    ids: ['asks-age'],
    site: 'tchat.example',
    place: 'rooms',
    level: 'caution',
    choice: null,
    at,
    ...part,
  });

describe('the journal', () => {
  let database: Database;
  const kept = async () => readEvents(database, await readKeys(database, null));
  const keep = (...events: JournalEvent[]) =>
    events.reduce(
      (before, one) => before.then(() => keepEvent(database, one, 30, one.last)),
      Promise.resolve(),
    );
  /** What the days count, worked out anew from the events. */
  const recounted = async () => {
    const counts = new Map<number, { events: number; times: number }>();
    for (const { day, count } of await kept()) {
      const { events, times } = counts.get(day) ?? { events: 0, times: 0 };
      counts.set(day, { events: events + 1, times: times + count });
    }
    return [...counts].sort(([a], [b]) => a - b).map(([day, rest]) => ({ day, ...rest }));
  };
  const counted = async () =>
    (await readDays(database)).map(({ day, events, kinds }) => ({
      day,
      events,
      times: Object.values(kinds).reduce((sum, times) => sum + times, 0),
    }));

  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    database = await openDatabase();
  });

  it('keeps events, the newest first when it is read', async () => {
    await keep(event(NOON), event(NOON + 1, { site: 'autre.example' }));
    expect((await kept()).map(({ site }) => site)).toEqual(['autre.example', 'tchat.example']);
    expect(await counted()).toEqual(await recounted());
  });

  it('the same within an hour is one event that happened more often', async () => {
    await keep(event(NOON), event(NOON + 10), event(NOON + HOUR), event(NOON + 3 * HOUR));
    expect(
      (await kept()).map(({ at, last, count }) => ({ at: at - NOON, last: last - NOON, count })),
    ).toEqual([
      { at: 3 * HOUR, last: 3 * HOUR, count: 1 },
      { at: 0, last: HOUR, count: 3 },
    ]);
    expect(await counted()).toEqual([{ day: 20260712, events: 2, times: 4 }]);
  });

  it.each([
    ['another site', { site: 'autre.example' }],
    ['another kind', { kind: 'moved-away' }],
    ['another choice', { choice: 'leave' }],
    ['another level', { level: 'danger' }],
    ['another reason', { ids: ['asks-gender'] }],
    ['another kind of place', { place: 'members' }],
  ] as const)('%s is another event', async (_, part) => {
    await keep(event(NOON), event(NOON + 1, part as Partial<Happened>));
    expect(await kept()).toHaveLength(2);
  });

  it('a clock that was set back makes no event older than it is', async () => {
    await keep(event(NOON), event(NOON - HOUR));
    expect((await kept()).map(({ at }) => at)).toEqual([NOON - HOUR, NOON]);
  });

  it('lets go what is older than the family wants, and leaves how many that were', async () => {
    await keep(event(NOON), event(NOON + 1, { site: 'b.example' }));
    for (let day = 1; day < 31; day++) await keepOnly(database, 30, NOON + day * DAY);
    expect(await kept()).toHaveLength(2);
    await keep(event(NOON + 31 * DAY));
    expect((await kept()).map(({ at }) => at)).toEqual([NOON + 31 * DAY]);
    expect(await readDeletions(database)).toEqual([
      { reason: 'time', day: dayOf(NOON + 31 * DAY), count: 2 },
    ]);
    for (let day = 32; day < 63; day++) await keepOnly(database, 30, NOON + day * DAY);
    expect(await readDays(database)).toEqual([]);
    expect(await readDeletions(database)).toEqual([
      { reason: 'time', day: dayOf(NOON + 62 * DAY), count: 3 },
    ]);
  });

  it('tells how many would go with a shorter time, and lets none of them go for that', async () => {
    const from = NOON - 60 * DAY;
    for (let day = 0; day <= 60; day++)
      await keepEvent(database, event(from + day * DAY), 180, from + day * DAY);
    for (const [days, older] of [
      [180, 0],
      [60, 0],
      [30, 30],
      [7, 53],
    ] as const)
      expect(await countOlder(database, days, NOON)).toBe(older);
    expect(await kept()).toHaveLength(61);
    await keepOnly(database, 7, NOON);
    expect(await kept()).toHaveLength(61 - 53);
  });

  it('is not emptied by a clock that was set far ahead, and lets go after a long rest on the second day', async () => {
    const far = NOON + 200 * DAY;
    await keep(event(NOON), event(NOON + 1, { site: 'b.example' }), event(far), event(far + 3 * HOUR));
    await keepOnly(database, 30, far + 4 * HOUR);
    expect(await kept()).toHaveLength(4);
    await keep(event(NOON + HOUR, { site: 'c.example' }));
    expect(await kept()).toHaveLength(5);
    expect(await readDeletions(database)).toEqual([]);
    await keepOnly(database, 30, far + DAY);
    expect(await kept()).toHaveLength(5);
    await keepOnly(database, 30, far + 2 * DAY);
    expect((await kept()).map(({ at }) => at)).toEqual([far + 3 * HOUR, far]);
  });

  it('what was deleted leaves how many on which day, and days that count what is left', async () => {
    await keep(
      event(NOON),
      event(NOON + 1, { site: 'b.example' }),
      event(NOON + DAY),
      event(NOON + 2 * DAY),
      event(NOON + 2 * DAY + 1, { site: 'b.example' }),
    );
    const [newest = 0] = await readKeys(database, null);
    await deleteEvents(database, [newest, 999_999], NOON + 3 * DAY);
    expect(await counted()).toEqual(await recounted());
    await deleteDay(database, 20260712, NOON + 3 * DAY);
    expect(await counted()).toEqual(await recounted());
    expect((await kept()).map(({ day }) => day)).toEqual([20260714, 20260713]);
    await deleteAll(database, NOON + 4 * DAY);
    expect(await kept()).toEqual([]);
    expect(await readDays(database)).toEqual([]);
    expect(await readDeletions(database)).toEqual([
      { reason: 'asked', day: 20260715, count: 3 },
      { reason: 'asked', day: 20260716, count: 2 },
    ]);
  });

  it('deleting nothing leaves nothing', async () => {
    await deleteDay(database, 20260712, NOON);
    await deleteAll(database, NOON);
    expect(await readDeletions(database)).toEqual([]);
  });

  it('keeps the newest and no more than its cap', async () => {
    const change = database.transaction(['events', 'days'], 'readwrite');
    for (let at = 0; at < 3; at++) void change.objectStore('events').add(event(NOON + at));
    const day = { day: 20260712, events: MAX_EVENTS, caution: 3, danger: 0 };
    void change.objectStore('days').put({ ...day, kinds: { shown: 3, chosen: 0, 'moved-away': 0, held: 0 } });
    await change.done;
    await keep(event(NOON + 3, { site: 'neu.example' }));
    expect((await kept()).map(({ at }) => at - NOON)).toEqual([3, 2, 1]);
  });

  it('refuses what does not fit, and then has changed nothing', async () => {
    await keep(event(NOON));
    const wrong = { ...event(NOON + 1), words: 'salut' } as JournalEvent;
    await expect(keepEvent(database, wrong, 30, NOON)).rejects.toThrow();
    expect(await kept()).toHaveLength(1);
    expect(await counted()).toEqual(await recounted());
  });

  it('reads one day alone, and leaves out what another window has deleted meanwhile', async () => {
    await keep(event(NOON), event(NOON + DAY), event(NOON + DAY + 1, { site: 'b.example' }));
    const keys = await readKeys(database, 20260713);
    expect((await readEvents(database, keys)).map(({ site }) => site)).toEqual([
      'b.example',
      'tchat.example',
    ]);
    await deleteEvents(database, keys.slice(0, 1), NOON + DAY);
    expect(await readEvents(database, keys)).toHaveLength(1);
  });
});

it('events of an earlier version are taken over and counted', async () => {
  globalThis.indexedDB = new IDBFactory();
  const earlier = await openDB('veilleuse', 2, {
    upgrade(database) {
      database.createObjectStore('settings');
      database.createObjectStore('own-entries', { keyPath: 'site' });
      database.createObjectStore('unasked-kinds', { keyPath: ['site', 'kind'] });
      database.createObjectStore('events', { autoIncrement: true });
    },
  });
  const before = { kind: 'shown', ids: ['asks-age'], site: 'tchat.example', level: 'danger', choice: null };
  for (const at of [NOON, NOON + 1, NOON + DAY]) await earlier.add('events', { ...before, at });
  earlier.close();
  const database = await openDatabase();
  const events = await database.getAll('events');
  expect(events.map((event) => eventSchema.parse(event).day)).toEqual([20260712, 20260712, 20260713]);
  expect((await readDays(database)).map(({ day, events, danger }) => [day, events, danger])).toEqual([
    [20260712, 2, 2],
    [20260713, 1, 1],
  ]);
});
