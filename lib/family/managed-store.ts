import { type Managed, type ManagedField, managedFields, withManaged } from './managed.ts';
import type { ReadSettings } from './read-settings.ts';
import type { Settings } from './settings.ts';
import type { SettingsStore } from './settings-store.ts';

export interface ReadManaged extends ReadSettings {
  /** The fields of `settings` that a policy sets. */
  managed: ManagedField[];
}

/**
 * The family's settings under what is set by policy. What the family chose is kept below it, and holds again when the
 * policy goes.
 */
export function createManagedStore(own: SettingsStore, readManaged: () => Promise<Managed>) {
  return {
    isReadOnly: own.isReadOnly,

    async read(): Promise<ReadManaged> {
      const [{ settings, trouble }, managed] = await Promise.all([own.read(), readManaged()]);
      return { settings: withManaged(settings, managed), trouble, managed: managedFields(managed) };
    },

    /** Writes the fields that the family may choose; rejects where they can't be written. */
    async write(settings: Settings): Promise<void> {
      const [{ settings: before }, managed] = await Promise.all([own.read(), readManaged()]);
      const kept = Object.fromEntries(managedFields(managed).map((field) => [field, before[field]]));
      await own.write({ ...settings, ...kept });
    },
  };
}

export type ManagedStore = ReturnType<typeof createManagedStore>;
