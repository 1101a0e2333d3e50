/** What a school or an administrator may set by policy. What is set this way wins over what the family chose. */
import { z } from 'zod/mini';
import { AGE_BANDS, COUNTRIES, LANGUAGES, PRESETS, type Settings } from './settings.ts';

/** Nothing has to be set. `assets/public/managed_schema.json` says the same to Chromium; a contract test compares them. */
export const managedSchema = z.partial(
  z.strictObject({
    ageBand: z.enum(AGE_BANDS),
    preset: z.enum(PRESETS),
    language: z.enum(LANGUAGES),
    country: z.enum(COUNTRIES),
  }),
);

export type ManagedField = keyof typeof managedSchema.shape;
export type Managed = { readonly [F in ManagedField]?: NonNullable<Settings[F]> };

const FIELDS = Object.keys(managedSchema.shape) as ManagedField[];

/** Never fails: each field counts for itself, and a value that is none of ours is as if it were not set. */
export function readManaged(stored: Readonly<Record<string, unknown>>): Managed {
  const understood = FIELDS.map((field) => [field, managedSchema.shape[field].safeParse(stored[field]).data]);
  return Object.fromEntries(understood.filter(([, value]) => value !== undefined));
}

/** The fields that are set by policy, in their usual order. */
export const managedFields = (managed: Managed): ManagedField[] =>
  FIELDS.filter((field) => managed[field] !== undefined);

/** Settings with what is set by policy in its place. */
export const withManaged = (settings: Settings, managed: Managed): Settings => ({ ...settings, ...managed });
