import type { Language } from '#lib/family/settings.ts';

/** A day as people write it: "July 12, 2026", « 12 juillet 2026 ». `at` is a Unix time in milliseconds. */
export const dayName = (at: number, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
