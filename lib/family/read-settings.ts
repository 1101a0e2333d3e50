/** Settings as they were stored or exported, by this version or another. */
import { migrate, versionOf } from './migrations/migrate.ts';
import { DEFAULT_SETTINGS, type Settings, settingsSchema, VERSION } from './settings.ts';

/** `newer`: from a later version of Veilleuse. `broken`: not all of it can be understood. */
export type Trouble = 'newer' | 'broken';

export interface ReadSettings {
  settings: Settings;
  trouble: Trouble | null;
}

/**
 * Never fails: of what can't be understood, each field that can is kept, since protection that a family chose must not
 * fall because another field is damaged.
 * @param stored null where the family has not chosen yet
 */
export function readSettings(stored: unknown): ReadSettings {
  if (stored === null || stored === undefined) return { settings: DEFAULT_SETTINGS, trouble: null };
  const fields = isRecord(stored) ? migrate(stored) : {};
  const whole = settingsSchema.safeParse(fields);
  if (whole.success) return { settings: whole.data, trouble: null };
  const version = versionOf(fields);
  const isNewer = typeof version === 'number' && version > VERSION;
  return { settings: salvaged(fields), trouble: isNewer ? 'newer' : 'broken' };
}

function salvaged(fields: Record<string, unknown>): Settings {
  let kept = DEFAULT_SETTINGS;
  for (const field of Object.keys(DEFAULT_SETTINGS)) {
    const tried = settingsSchema.safeParse({ ...kept, [field]: fields[field] });
    if (tried.success) kept = tried.data;
  }
  return kept;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
