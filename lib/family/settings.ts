/** What the family chose, and what holds until it has chosen. */
export const AGE_BANDS = ['under-11', '11-14', '15-17'] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const LANGUAGES = ['fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export interface Settings {
  ageBand: AgeBand;
  /** `null`: follow the browser's language. */
  language: Language | null;
  /** ISO 3166-1 alpha-2, decides which helplines are shown first; `null`: from the browser's locale. */
  country: string | null;
}

/** Until the family chooses: the middle band, the browser's language and country. */
export const DEFAULT_SETTINGS: Settings = { ageBand: '11-14', language: null, country: null };
