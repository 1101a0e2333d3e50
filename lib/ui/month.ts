import type { Language } from '#lib/family/settings.ts';

/** A source's date, `YYYY-MM` or `YYYY`, as people write it: "June 2024", « juin 2024 », "2024". */
export function monthOf(date: string, language: Language): string {
  const [year = '', month] = date.split('-');
  if (!month) return year;
  const day = new Date(Date.UTC(Number(year), Number(month) - 1, 1));
  return new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(day);
}
