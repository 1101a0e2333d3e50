import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { eventOf, type JournalEvent } from '#lib/journal/event.ts';
import { createKeeper, MAX_WAITING } from '#lib/journal/keeper.ts';
import { writeEvent } from '#lib/journal/store.ts';
import { openDatabase } from '#lib/platform/database.ts';

/** One event after the other, each on a site of its own: the same would be one that happened more often. */
const event = (at: number): JournalEvent =>
  eventOf({
    kind: 'shown',
    ids: ['asks-age'],
    site: `tchat-${at}.example`,
    place: 'rooms',
    level: 'caution',
    choice: null,
    at,
  });

/** A browser that has no room until it is told so. */
function browserWithout(room: { full: boolean }) {
  const factory = new IDBFactory();
  globalThis.indexedDB = {
    open: (...args: Parameters<IDBFactory['open']>) => {
      if (room.full) throw new DOMException('no room', 'QuotaExceededError');
      return factory.open(...args);
    },
  } as IDBFactory;
}

describe('a journal whose database refuses', () => {
  const room = { full: false };
  let session: unknown;
  let timers: { ms: number; task: () => void }[];
  const keeper = () =>
    createKeeper({
      write: (one) => writeEvent(one, 30, one.last),
      load: async () => session,
      save: async (waiting) => {
        session = structuredClone(waiting);
      },
      after: (ms, task) => timers.push({ ms, task }),
    });
  const kept = async () => (await (await openDatabase()).getAll('events')).map(({ at }) => at);
  const next = async (journal: ReturnType<typeof keeper>) => {
    timers.shift()?.task();
    await journal.resume();
  };

  beforeEach(() => {
    room.full = false;
    browserWithout(room);
    session = undefined;
    timers = [];
  });

  it('writes at once where it does not, and stores no queue', async () => {
    const journal = keeper();
    await journal.keep(event(1));
    expect([await kept(), await journal.unkept(), session, timers.length]).toEqual([[1], 0, undefined, 0]);
  });

  it('tries again until it takes them, in order', async () => {
    const journal = keeper();
    room.full = true;
    await journal.keep(event(1));
    await journal.keep(event(2));
    expect([await journal.unkept(), timers.length]).toEqual([2, 1]);
    room.full = false;
    await journal.keep(event(3));
    expect([await kept(), await journal.unkept()]).toEqual([[1, 2, 3], 0]);
  });

  it('waits longer after each failure', async () => {
    const journal = keeper();
    room.full = true;
    await journal.keep(event(1));
    const pauses: number[] = [];
    for (let time = 0; time < 4; time++) {
      pauses.push(timers[0]?.ms ?? 0);
      await next(journal);
    }
    expect(pauses).toEqual([...pauses].sort((a, b) => a - b));
    expect(new Set(pauses).size).toBe(4);
  });

  it('a background that ended meanwhile loses nothing', async () => {
    room.full = true;
    await keeper().keep(event(1));
    room.full = false;
    const journal = keeper();
    await journal.resume();
    expect([await kept(), await journal.unkept()]).toEqual([[1], 0]);
  });

  it('holds no more than its bound, drops the oldest, and counts them', async () => {
    const journal = keeper();
    room.full = true;
    for (let at = 0; at < MAX_WAITING + 3; at++) await journal.keep(event(at));
    expect(await journal.unkept()).toBe(MAX_WAITING + 3);
    room.full = false;
    await journal.resume();
    expect([(await kept()).at(0), await journal.unkept()]).toEqual([3, 3]);
  });

  it('drops an event with a field more: it would never fit', async () => {
    const journal = keeper();
    await journal.keep({ ...event(1), words: 'salut' } as JournalEvent);
    expect([await kept(), await journal.unkept(), session]).toEqual([[], 0, undefined]);
  });

  it('never fails, also where the session’s storage refuses as well', async () => {
    room.full = true;
    const refuse = () => Promise.reject(new Error('no room'));
    const journal = createKeeper({
      write: (one) => writeEvent(one, 30, one.last),
      load: refuse,
      save: refuse,
      after: () => undefined,
    });
    await expect(journal.keep(event(1))).resolves.toBeUndefined();
  });
});
