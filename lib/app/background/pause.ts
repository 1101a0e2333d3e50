import { type Pause, type PauseMinutes, pauseAt, pauseOf, pauseSchema } from '#lib/family/pause.ts';
import { browser } from '#lib/platform/browser.ts';
import { createTurns } from '#lib/platform/in-turn.ts';

const KEY = 'pause';

/**
 * The pause, in the session's memory: it outlives the background, and ends with the browser at the latest.
 * @param onOver is called by whoever first sees that it is over
 */
export function createPause(now: () => number, onOver: () => void) {
  const write = (pause: Pause | null): Promise<void> =>
    pause ? browser.storage.session.set({ [KEY]: pause }) : browser.storage.session.remove(KEY);

  /** One after the other: what looks at a pause writes it too, and must not bring back one that was ended meanwhile. */
  const inTurn = createTurns();

  return {
    /** When it ends, Unix time in milliseconds; null: there is none. */
    until: (): Promise<number | null> =>
      inTurn(async () => {
        const parsed = pauseSchema.safeParse((await browser.storage.session.get(KEY))[KEY]);
        if (!parsed.success) return null;
        const pause = pauseAt(parsed.data, now());
        await write(pause);
        if (!pause) onOver();
        return pause?.until ?? null;
      }),

    start: (minutes: PauseMinutes): Promise<void> => inTurn(() => write(pauseOf(minutes, now()))),
    end: (): Promise<void> => inTurn(() => write(null)),
  };
}

export type PauseKeeper = ReturnType<typeof createPause>;
