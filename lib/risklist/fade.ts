import type { ListLevel } from '#lib/risklist/answer.ts';
import type { RiskEntry } from '#lib/risklist/schema.ts';

const YEARS_BEFORE_FADING = 2;
const SOFTER: Record<ListLevel, ListLevel> = {
  strong: 'medium',
  medium: 'watch',
  watch: 'watch',
  adult: 'adult',
};

/**
 * Last moment (ms) that the newest source may have spoken of: the end of its month or, where only a year is
 * known, of its year. `last_checked` is the date of the newest source, so a bare year counts only when later.
 * `null`: no source shows a date.
 */
export function newestSource({
  last_checked,
  sources,
}: Pick<RiskEntry, 'last_checked' | 'sources'>): number | null {
  const checkedYear = Number(last_checked?.slice(0, 4) ?? 0);
  const year = Math.max(0, ...sources.map((source) => source.year ?? 0));
  if (year > checkedYear) return Date.UTC(year + 1, 0);
  if (last_checked === null) return null;
  const month = last_checked.slice(5, 7);
  return month === '' ? Date.UTC(checkedYear + 1, 0) : Date.UTC(checkedYear, Number(month));
}

/** True when nobody has read about the site for two years, or no source shows when it was written. */
export function hasFaded(entry: Pick<RiskEntry, 'last_checked' | 'sources'>, now: Date): boolean {
  const newest = newestSource(entry);
  if (newest === null) return true;
  const limit = new Date(now);
  limit.setUTCFullYear(limit.getUTCFullYear() - YEARS_BEFORE_FADING);
  return newest < limit.getTime();
}

/** One step softer. Adult places stay what they are: that is soft already, and does not wear off. */
export function soften(level: ListLevel): ListLevel {
  return SOFTER[level];
}
