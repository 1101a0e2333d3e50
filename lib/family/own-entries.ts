import type { Database } from '#lib/platform/database.ts';
import { type Mark, type MarkKind, type OwnEntry, ownEntrySchema } from './own-entry.ts';

/** The family's own marks on sites. A database that can't be read marks nothing; one that can't be written rejects. */
export function createOwnEntries(database: Promise<Database>) {
  return {
    async of(site: string): Promise<Mark | null> {
      if (site === '') return null;
      const found = await database.then((open) => open.get('own-entries', site)).catch(() => undefined);
      if (!found) return null;
      const { site: _, ...mark } = found;
      return mark;
    },

    /** All of them, the newest first. */
    async all(): Promise<OwnEntry[]> {
      const found = await database.then((open) => open.getAll('own-entries')).catch(() => []);
      return found.sort((a, b) => b.at - a.at);
    },

    /** Marks a site (registrable domain), `listed` or not, or takes its mark back with null. */
    async set(site: string, kind: MarkKind | null, listed = false): Promise<void> {
      const open = await database;
      if (kind) await open.put('own-entries', ownEntrySchema.parse({ site, kind, listed, at: Date.now() }));
      else await open.delete('own-entries', site);
    },
  };
}

export type OwnEntries = ReturnType<typeof createOwnEntries>;
