/** What the family chose, and what holds until it has chosen. */
import { z } from 'zod/mini';

export const AGE_BANDS = ['under-11', '11-14', '15-17'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How much stands in the way of a place that Veilleuse warns of; `presets.ts` says what each of them does. */
export const PRESETS = ['accompany', 'guard', 'close'] as const;
export type Preset = (typeof PRESETS)[number];

/** Where there are helplines that we know (assets/risk-list/helplines.json); ISO 3166-1 alpha-2. */
export const COUNTRIES = [
  'AT',
  'BE',
  'CA',
  'CH',
  'DE',
  'ES',
  'FR',
  'GB',
  'IE',
  'IT',
  'LU',
  'NL',
  'PT',
  'US',
] as const;
export type Country = (typeof COUNTRIES)[number];

/** The form in which settings are kept; older ones are brought to it by `migrations/`. */
export const VERSION = 3;

/** Days for which the journal may keep an event. */
export const KEEP_DAYS = { least: 7, most: 180 } as const;

export const settingsSchema = z.strictObject({
  version: z.literal(VERSION),
  ageBand: z.enum(AGE_BANDS),
  preset: z.enum(PRESETS),
  /** `null`: follow the browser's language. */
  language: z.nullable(z.enum(LANGUAGES)),
  /** Decides which helplines are shown first; `null`: from the browser's locale. */
  country: z.nullable(z.enum(COUNTRIES)),
  /** Days for which the journal keeps an event. */
  keepDays: z.int().check(z.gte(KEEP_DAYS.least), z.lte(KEEP_DAYS.most)),
  /** From 15 on: the journal names the sites. The teen's to choose; younger ones' are always named. */
  siteNames: z.boolean(),
});

export type Settings = z.infer<typeof settingsSchema>;

/** Some settings that are to change. */
export const changesSchema = z.partial(z.omit(settingsSchema, { version: true }));
export type Changes = z.infer<typeof changesSchema>;

/** Until the family chooses: the middle band, the middle preset, the browser's language and country. */
export const DEFAULT_SETTINGS: Settings = {
  version: VERSION,
  ageBand: '11-14',
  preset: 'guard',
  language: null,
  country: null,
  keepDays: 30,
  siteNames: false,
};
