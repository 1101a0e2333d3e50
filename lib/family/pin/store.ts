import type { Database } from '#lib/platform/database.ts';
import type { FamilyMirror } from '#lib/platform/family-mirror.ts';
import { createTurns } from '#lib/platform/in-turn.ts';
import { copyOf, type PinRecord, pinRecordSchema, recordOf } from './record.ts';

/**
 * Where the PIN's record is kept. The half for private windows only looks whether there is one: there it opens nothing.
 * A database that began anew (see `fresh-log.ts`) takes it from the mirror, so that no crash takes a family's PIN away.
 */
export function createPinStore(database: Promise<Database>, mirror: FamilyMirror) {
  const stored = async (): Promise<unknown> => (await database).get('pin', 'family');
  const mirrored = async (): Promise<PinRecord | null> => {
    const { pin } = await mirror.read();
    return pin === undefined || pin === null ? null : recordOf(pin);
  };
  /** One after the other: what is brought to the same must not be older than what is written meanwhile. */
  const inTurn = createTurns();
  const put = async (record: PinRecord): Promise<void> => {
    await (await database).put('pin', record, 'family');
  };

  return {
    /** Null where no PIN was set. Rejects where that can't be told. */
    async load(): Promise<PinRecord | null> {
      if (mirror.isOtherHalf()) {
        if ((await mirrored()) === null) return null;
        throw new Error('the PIN is asked for in other windows only');
      }
      const found = await stored();
      return found === undefined ? mirrored() : pinRecordSchema.parse(found);
    },

    save: (record: PinRecord | null): Promise<void> =>
      inTurn(async () => {
        if (mirror.isOtherHalf()) throw new Error('a PIN is not set from a private window');
        if (record) {
          await put(record);
          // It holds by now; the next start reflects it where this fails.
          await mirror.write({ pin: copyOf(record) }).catch(() => undefined);
        } else {
          // The mirror first: what stands there alone was lost in the database.
          await mirror.write({ pin: null });
          await (await database).delete('pin', 'family');
        }
      }),

    /** Brings both to the same: being ended while writing must not keep a PIN from the other half, nor take it away. */
    reflect: (): Promise<void> =>
      inTurn(async () => {
        if (mirror.isOtherHalf()) return;
        const found = await stored();
        if (found !== undefined) return mirror.write({ pin: copyOf(pinRecordSchema.parse(found)) });
        const left = await mirrored();
        if (left) await put(left);
      }),
  };
}
