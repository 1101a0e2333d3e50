/** A rest that a parent gives Veilleuse: for some minutes it says nothing. Pure. */
import { z } from 'zod/mini';

/** Minutes that are offered. */
export const PAUSE_MINUTES = [5, 30] as const;
export type PauseMinutes = (typeof PAUSE_MINUTES)[number];

const time = z.int();
export const pauseSchema = z.strictObject({
  /** Unix times in milliseconds: when it began and ends, and the latest that was seen meanwhile. */
  from: time,
  until: time,
  seen: time,
});
export type Pause = z.infer<typeof pauseSchema>;

export const pauseOf = (minutes: PauseMinutes, now: number): Pause => ({
  from: now,
  until: now + minutes * 60_000,
  seen: now,
});

/** The pause as it stands at a time; null once it is over, or where the clock stands before what was seen of it. */
export function pauseAt(pause: Pause, now: number): Pause | null {
  return now < pause.seen || now >= pause.until ? null : { ...pause, seen: now };
}
