import type { Database } from '#lib/platform/database.ts';
import type { FamilyMirror } from '#lib/platform/family-mirror.ts';
import { type PinRecord, pinRecordSchema } from './record.ts';

/**
 * Where the PIN's record is kept. The half for private windows knows no more than whether there is one: there it opens
 * nothing.
 */
export function createPinStore(database: Promise<Database>, mirror: FamilyMirror) {
  return {
    /** Null where no PIN was set. Rejects where that can't be told. */
    async load(): Promise<PinRecord | null> {
      if (mirror.isOtherHalf()) {
        if ((await mirror.read()).hasPin !== true) return null;
        throw new Error('the PIN is asked for in other windows only');
      }
      const stored: unknown = await (await database).get('pin', 'family');
      return stored === undefined ? null : pinRecordSchema.parse(stored);
    },

    async save(record: PinRecord | null): Promise<void> {
      if (mirror.isOtherHalf()) throw new Error('a PIN is not set from a private window');
      const open = await database;
      if (record) await open.put('pin', record, 'family');
      else await open.delete('pin', 'family');
      // It holds by now; the next start reflects it where this fails.
      await mirror.write({ hasPin: record !== null }).catch(() => undefined);
    },

    /** Leaves for the other half whether there is a PIN: being ended while writing must not keep it from it for good. */
    async reflect(): Promise<void> {
      if (mirror.isOtherHalf()) return;
      const hasPin = (await (await database).getKey('pin', 'family')) !== undefined;
      if (hasPin || (await mirror.read()).hasPin !== undefined) await mirror.write({ hasPin });
    },
  };
}
