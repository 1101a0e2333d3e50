import type { Language } from '#lib/family/settings.ts';
import { dateOf } from '#lib/journal/calendar.ts';
import { dayName, written } from '../day.ts';

/** A day, e.g. 20260712, as people write it. */
export const inWords = (day: number, language: Language): string => dayName(dateOf(day).getTime(), language);

/** A time as people write it: « 12 juil., 18:15 ». */
export const timeInWords = (at: number, language: Language): string =>
  written(at, language, { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

type Weeks = readonly (readonly (number | null)[])[];

/** Short names of the weekdays, in the order of these weeks. */
export function weekdays(weeks: Weeks, language: Language): string[] {
  const name = new Intl.DateTimeFormat(language, { weekday: 'narrow' });
  return Array.from({ length: 7 }, (_, at) => {
    const day = weeks.map((week) => week[at] ?? null).find((one) => one !== null);
    return day ? name.format(dateOf(day)) : '';
  });
}

/** A week by its first day: « 6 juil. ». */
export function weekName(week: Weeks[number], language: Language): string {
  const first = week.find((day) => day !== null);
  return first ? written(dateOf(first).getTime(), language, { day: 'numeric', month: 'short' }) : '';
}

/** With which day a week begins where the reader is: 1 Monday, 7 Sunday. */
export function firstDayOf(language: Language, country: string): 1 | 7 {
  const locale = new Intl.Locale(language, country ? { region: country } : {});
  const info = (locale as { getWeekInfo?(): { firstDay: number } }).getWeekInfo?.();
  return (info ? info.firstDay === 7 : country === 'US') ? 7 : 1;
}
