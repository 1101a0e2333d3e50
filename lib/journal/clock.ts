import { z } from 'zod/mini';

const DAY = 24 * 60 * 60_000;

/** More days than these since the last look are doubted at first: a weekend is not. */
const AHEAD = 2;

/** Days are counted from 1 January 1970, in whole ones. */
export const clockSchema = z.strictObject({
  /** The last day that is believed. */
  day: z.int(),
  /** The first day of those that are doubted; null: none is. */
  doubted: z.nullable(z.int()),
});

export type JournalClock = z.infer<typeof clockSchema>;

/**
 * Up to which time the journal lets go by its age. Setting the computer's clock half a year ahead for one note must not
 * empty it as if its time had come. So a clock that jumps is believed on a second day only: until then the journal counts
 * from the last day before. Where a computer was really off for so long, old notes go on the second day of use.
 * Whoever sets the clock twice, a day apart, or leaves it ahead overnight still gets through; the journal tells how many
 * notes went because their time was over. Pure.
 * @param before undefined where nobody has looked yet
 * @param now Unix time in milliseconds, as `counted` is
 */
export function lookedAt(
  before: JournalClock | undefined,
  now: number,
): { clock: JournalClock; counted: number } {
  const today = Math.floor(now / DAY);
  const doubted = before?.doubted ?? null;
  if (!before || today - before.day <= AHEAD || (doubted !== null && today > doubted))
    return { clock: { day: today, doubted: null }, counted: now };
  return { clock: { day: before.day, doubted: today }, counted: (before.day + 1) * DAY };
}
