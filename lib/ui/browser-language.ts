import { LANGUAGES, type Language } from '#lib/family/settings.ts';

/** The browser's language where it is one of ours, English otherwise: for a page that no background answers. */
export const browserLanguage = (): Language =>
  LANGUAGES.find((tag) => navigator.language.startsWith(tag)) ?? 'en';
