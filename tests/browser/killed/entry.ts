/** Bundled for killed.test.ts: writes without end from a page of ours, and says what was acknowledged. */
import { eventOf } from '#lib/journal/event.ts';
import { keepEvent } from '#lib/journal/store.ts';
import { openDatabase } from '#lib/platform/database.ts';

/** Writes events of the minutes from `from` on, each on a site of its own; `acknowledged` is told each. */
export async function writeOn(from: number, acknowledged: (event: number) => void): Promise<void> {
  const database = await openDatabase();
  for (let event = from; ; event++) {
    await keepEvent(
      database,
      eventOf({
        kind: 'shown',
        ids: ['asks-age'],
        site: `site-${event}.example`,
        place: 'rooms',
        level: 'caution',
        choice: null,
        at: Date.now(),
      }),
      30,
      Date.now(),
    );
    acknowledged(event);
  }
}

(globalThis as unknown as { writeOn: typeof writeOn }).writeOn = writeOn;
