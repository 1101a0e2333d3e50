import type { Database } from '#lib/platform/database.ts';
import { ownEntrySchema } from './own-entry.ts';

/** The family's own marks on sites. A database that can't be read marks nothing; one that can't be written rejects. */
export function createOwnEntries(database: Promise<Database>) {
  return {
    has: async (site: string): Promise<boolean> =>
      site !== '' &&
      (await database.then((open) => open.get('own-entries', site)).catch(() => undefined)) !== undefined,

    /** Marks or unmarks a site (registrable domain). */
    async set(site: string, on: boolean): Promise<void> {
      const open = await database;
      if (on) await open.put('own-entries', ownEntrySchema.parse({ site, at: Date.now() }));
      else await open.delete('own-entries', site);
    },
  };
}
