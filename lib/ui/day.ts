import type { Language } from '#lib/family/settings.ts';

/** A day as people write it: "July 12, 2026", « 12 juillet 2026 ». `at` is a Unix time in milliseconds. */
export const dayName = (at: number, language: Language): string =>
  written(at, language, { dateStyle: 'long' });

/** A date as people write it, in the parts that are asked for. In French the first of a month is « 1er », which browsers write « 1 ». */
export function written(at: number, language: Language, options: Intl.DateTimeFormatOptions): string {
  const parts = new Intl.DateTimeFormat(language, options).formatToParts(at);
  const isFirst = ({ type, value }: Intl.DateTimeFormatPart): boolean =>
    language === 'fr' && type === 'day' && value === '1';
  return parts.map((part) => (isFirst(part) ? '1er' : part.value)).join('');
}
