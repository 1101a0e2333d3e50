import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { letGoOld } from '#lib/app/background/let-go-old.ts';
import { DEFAULT_SETTINGS } from '#lib/family/settings.ts';
import { eventOf } from '#lib/journal/event.ts';
import { readKeys } from '#lib/journal/read.ts';
import { keepEvent } from '#lib/journal/store.ts';
import { openDatabase } from '#lib/platform/database.ts';

const SEEN = new Date(2026, 6, 12, 12).getTime();
/** Two days in a row: a clock that jumps is believed on the second. */
const LATER = [2, 3].map((days) => SEEN + (DEFAULT_SETTINGS.keepDays + days) * 24 * 60 * 60_000);

it('lets nothing go where it can’t be told how long the family keeps', async () => {
  const database = await openDatabase();
  const event = eventOf({
    kind: 'shown',
    ids: [],
    site: 'a.example',
    place: 'other',
    level: 'caution',
    choice: null,
    at: SEEN,
  });
  await keepEvent(database, event, DEFAULT_SETTINGS.keepDays, SEEN);
  for (const [trouble, left] of [
    ['broken', 1],
    ['newer', 1],
    [null, 0],
  ] as const) {
    const read = async () => ({ settings: DEFAULT_SETTINGS, trouble });
    for (const now of LATER) await letGoOld(Promise.resolve(database), read, now);
    expect(await readKeys(database, null), `${trouble}`).toHaveLength(left);
  }
});
