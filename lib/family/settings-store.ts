import { type Database, openDatabase } from '#lib/platform/database.ts';
import type { FamilyMirror } from '#lib/platform/family-mirror.ts';
import { type ReadSettings, readSettings } from './read-settings.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema } from './settings.ts';

/**
 * Where the settings are kept. In Chromium a half of ours of its own looks after private windows, and its database is
 * another, empty one: it reads what the first half leaves for it.
 */
export function createSettingsStore(database: Promise<Database>, mirror: FamilyMirror) {
  const stored = async (): Promise<unknown> => (await database).get('settings', 'family');
  /** With a connection of its own: one that broke before is no reason to forget what the family chose. */
  const storedAnew = async (): Promise<unknown> => {
    const own = await openDatabase();
    try {
      return await own.get('settings', 'family');
    } finally {
      own.close();
    }
  };
  /** What was left for the other half when this background began; nobody but us writes it. */
  let left: Promise<unknown> | undefined;
  const mirrored = (): Promise<unknown> => {
    left ??= mirror.read().then(({ settings }) => settings);
    left.catch(() => {
      left = undefined;
    });
    return left;
  };
  let last: ReadSettings | null = null;

  return {
    isReadOnly: (): boolean => mirror.isOtherHalf(),

    /**
     * What holds now. Where it can't be read, what was read last does, else what was left for the other half, and at worst
     * the default, as broken.
     */
    async read(): Promise<ReadSettings> {
      const read = mirror.isOtherHalf()
        ? mirror.read().then(({ settings }) => settings)
        : stored()
            .catch(storedAnew)
            // Killed while it writes, Chromium may begin its database anew: what was chosen is left in the mirror.
            .then((found) => found ?? mirrored());
      try {
        last = readSettings(await read);
        return last;
      } catch {
        if (last) return last;
        const found = await mirrored().catch(() => undefined);
        return found ? readSettings(found) : { settings: DEFAULT_SETTINGS, trouble: 'broken' };
      }
    },

    /** Rejects where it can't be written, and in the half for private windows, of which nothing is kept. */
    async write(settings: Settings): Promise<void> {
      if (mirror.isOtherHalf()) throw new Error('settings are not changed from a private window');
      const checked = settingsSchema.parse(settings);
      await (await database).put('settings', checked, 'family');
      // They hold by now; the next start reflects them where this fails.
      await mirror.write({ settings: checked }).catch(() => undefined);
    },

    /** Leaves for the other half what is chosen here: being ended while writing must not keep it from it for good. */
    async reflect(): Promise<void> {
      if (mirror.isOtherHalf()) return;
      const settings = await stored();
      if (settings) await mirror.write({ settings: readSettings(settings).settings });
    },
  };
}

export type SettingsStore = ReturnType<typeof createSettingsStore>;
