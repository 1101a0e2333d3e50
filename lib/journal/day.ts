import { z } from 'zod/mini';
import { EVENT_KINDS, type JournalEvent } from './event.ts';

const number = z.int().check(z.gte(0));

/** A day in numbers, so that a year of events is drawn without reading them. */
export const daySchema = z.strictObject({
  day: z.int(),
  /** Events that stand in the journal for this day. */
  events: number,
  /** How often it happened, by level and by kind; what repeats within an hour counts each time. */
  caution: number,
  danger: number,
  kinds: z.strictObject(Object.fromEntries(EVENT_KINDS.map((kind) => [kind, number])) as Counters),
});
type Counters = Record<(typeof EVENT_KINDS)[number], typeof number>;

export type Day = z.infer<typeof daySchema>;

export const emptyDay = (day: number): Day => ({
  day,
  events: 0,
  caution: 0,
  danger: 0,
  kinds: { shown: 0, chosen: 0, 'moved-away': 0, held: 0 },
});

/** The day with so many more (or fewer) of an event, which stands in the journal as `events` more. */
export function counted(day: Day, { level, kind }: JournalEvent, times: number, events: number): Day {
  const more = (value: number, by: number) => Math.max(0, value + by);
  return {
    day: day.day,
    events: more(day.events, events),
    caution: level === 'caution' ? more(day.caution, times) : day.caution,
    danger: level === 'danger' ? more(day.danger, times) : day.danger,
    kinds: { ...day.kinds, [kind]: more(day.kinds[kind], times) },
  };
}
