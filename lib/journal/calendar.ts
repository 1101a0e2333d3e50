/** The days of a calendar, and weeks as bars. Pure. Days are numbers like 20260712. */
import type { Day } from './day.ts';
import type { EventKind } from './event.ts';
import { dayOf } from './event.ts';

export const dateOf = (day: number): Date =>
  new Date(Math.floor(day / 10_000), (Math.floor(day / 100) % 100) - 1, day % 100, 12);

/** The first day of the week of a day: Monday, but for Sunday where a country begins with it. */
export function weekOf(day: number, firstDay: 1 | 7): number {
  const date = dateOf(day);
  const before = (date.getDay() - (firstDay % 7) + 7) % 7;
  date.setDate(date.getDate() - before);
  return dayOf(date.getTime());
}

/** Weeks from that of `from` to that of `to`, each with its seven days; those outside are null. */
export function weeksBetween(from: number, to: number, firstDay: 1 | 7): (number | null)[][] {
  const weeks: (number | null)[][] = [];
  for (const date = dateOf(weekOf(from, firstDay)); dayOf(date.getTime()) <= to; ) {
    const week: (number | null)[] = [];
    for (let at = 0; at < 7; at++) {
      const day = dayOf(date.getTime());
      week.push(day >= from && day <= to ? day : null);
      date.setDate(date.getDate() + 1);
    }
    weeks.push(week);
  }
  return weeks;
}

/** How often a kind happened in each week. */
export function byWeek(weeks: readonly (number | null)[][], days: readonly Day[], kind: EventKind): number[] {
  const counts = new Map(days.map(({ day, kinds }) => [day, kinds[kind]]));
  return weeks.map((week) => week.reduce<number>((sum, day) => sum + (counts.get(day ?? 0) ?? 0), 0));
}
