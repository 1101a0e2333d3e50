import type { ReadSettings } from '#lib/family/read-settings.ts';
import { keepOnly } from '#lib/journal/store.ts';
import type { Database } from '#lib/platform/database.ts';

/**
 * Lets go of what is older in the journal than the family wants. Where it can't be told how long it keeps, nothing is
 * let go; what a database refuses now is let go at the next start.
 */
export async function letGoOld(
  database: Promise<Database>,
  read: () => Promise<ReadSettings>,
  now: number,
): Promise<void> {
  const { settings, trouble } = await read();
  if (trouble) return;
  await database.then((open) => keepOnly(open, settings.keepDays, now)).catch(() => undefined);
}
