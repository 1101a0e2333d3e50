import type { SpokenKind } from '#lib/details/speak.ts';
import type { Database } from '#lib/platform/database.ts';
import { unaskedKindSchema } from './unasked-kind.ts';

/** "Don't ask again for this here", by site and kind. A database that can't be read has none; one that can't be written rejects. */
export function createUnaskedKinds(database: Promise<Database>) {
  return {
    async at(site: string): Promise<SpokenKind[]> {
      const range = IDBKeyRange.bound([site], [site, []]);
      const found = await database.then((open) => open.getAll('unasked-kinds', range)).catch(() => []);
      return found.map(({ kind }) => kind);
    },

    async set(site: string, kind: SpokenKind, on: boolean): Promise<void> {
      const open = await database;
      if (on) await open.put('unasked-kinds', unaskedKindSchema.parse({ site, kind, at: Date.now() }));
      else await open.delete('unasked-kinds', [site, kind]);
    },
  };
}

export type UnaskedKinds = ReturnType<typeof createUnaskedKinds>;
