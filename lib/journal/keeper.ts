/**
 * Keeps events although the database may refuse for a while (no room, an error): what could not be written waits
 * and is tried again, ever more rarely. The queue holds events only, which have no field for words.
 */
import { z } from 'zod/mini';
import { createTurns } from '#lib/platform/in-turn.ts';
import { eventSchema, type JournalEvent } from './event.ts';

/** Events that wait at the most; beyond it the oldest are lost, and counted. */
export const MAX_WAITING = 50;

/** Milliseconds until the next try: the last repeats. */
const PAUSES = [1000, 5000, 20_000, 60_000, 300_000];

const waitingSchema = z.strictObject({ events: z.array(eventSchema), lost: z.int() });
type Waiting = z.infer<typeof waitingSchema>;

export interface KeeperDeps {
  /** Writes one event for good; rejects where the database refuses. */
  write(event: JournalEvent): Promise<void>;
  /** Where the queue is, so that the end of the background worker loses nothing. */
  load(): Promise<unknown>;
  save(waiting: Waiting): Promise<void>;
  /** Runs a task once, later. */
  after(ms: number, task: () => void): void;
}

export function createKeeper({ write, load, save, after }: KeeperDeps) {
  const turns = createTurns();
  let failures = 0;
  let trying = false;

  const waiting = async (): Promise<Waiting> => {
    const parsed = waitingSchema.safeParse(await load().catch(() => undefined));
    return parsed.success ? parsed.data : { events: [], lost: 0 };
  };
  /** Writes what waits, oldest first, then `added`; what the database refuses waits on. */
  const flush = async (added: readonly JournalEvent[]): Promise<void> => {
    const before = await waiting();
    const events = [...before.events, ...added];
    let written = 0;
    try {
      for (const event of events) {
        await write(event);
        written++;
      }
      failures = 0;
    } catch {
      later();
    }
    if (before.events.length === 0 && written === events.length) return;
    const left = events.slice(written);
    const lost = before.lost + Math.max(0, left.length - MAX_WAITING);
    await save({ events: left.slice(-MAX_WAITING), lost });
  };
  // A queue that can't be saved either is lost: no warning and no way out may fail with it.
  const inTurn = (added: readonly JournalEvent[]): Promise<void> =>
    turns(() => flush(added)).catch(() => undefined);
  const later = (): void => {
    if (trying) return;
    trying = true;
    after(PAUSES[Math.min(failures++, PAUSES.length - 1)] ?? 0, () => {
      trying = false;
      void inTurn([]);
    });
  };

  return {
    /** Never rejects. An event that does not fit the schema would never fit: it is dropped. */
    keep: async (event: JournalEvent): Promise<void> => {
      if (eventSchema.safeParse(event).success) await inTurn([event]);
    },

    /** A background that starts takes up what the one before left waiting. */
    resume: (): Promise<void> => inTurn([]),

    /** How many events are not kept, as things stand. */
    async unkept(): Promise<number> {
      const { events, lost } = await waiting();
      return events.length + lost;
    },
  };
}
