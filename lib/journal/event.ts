/** What is kept of a warning, or of a message that was held: what kind, why, where, what the child chose, when. No field holds words of a page. */
import { z } from 'zod/mini';
import { SPOKEN_KINDS } from '#lib/details/speak.ts';
import { SIGNAL_IDS } from '#lib/signals/ids.ts';
import { LEVELS, type Reason } from '#lib/verdict/types.ts';
import { SEND_CHOICES } from '#lib/warning/send-view.ts';
import { WARNING_CHOICES } from '#lib/warning/view.ts';
import { PLACE_KINDS } from './place-kind.ts';

/** Ids that an event names at the most. */
export const MAX_IDS = 5;

/**
 * `shown`: a warning. `chosen`: what the child did with one, or that the family trusts the site from then on. `moved-away`: nobody chose, or the page fought the warning,
 * and the tab left. `held`: a message or a photo before it was sent.
 */
export const EVENT_KINDS = ['shown', 'chosen', 'moved-away', 'held'] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

const time = z.int();

export const eventSchema = z.strictObject({
  kind: z.enum(EVENT_KINDS),
  /** Ids of the signals that spoke, strongest first; of a message, the kinds of what was found in it. */
  ids: z.array(z.enum([...SIGNAL_IDS, ...SPOKEN_KINDS])).check(z.maxLength(MAX_IDS)),
  /** Registrable domain; '' where it is the teen's to show, and was not chosen to be. */
  site: z.string().check(z.maxLength(253)),
  place: z.enum(PLACE_KINDS),
  level: z.enum(LEVELS),
  choice: z.nullable(z.enum([...WARNING_CHOICES, ...SEND_CHOICES, 'trust', 'trust-ended'])),
  /** Unix time in milliseconds, of the first and of the last time. */
  at: time,
  last: time,
  /** How often: the same within an hour is one event. */
  count: z.int().check(z.gte(1)),
  /** The day of the first time where the child was then, as a number: 20260712. */
  day: z.int().check(z.gte(19700101), z.lte(99991231)),
});

export type JournalEvent = z.infer<typeof eventSchema>;

/** What happened, before it is written. */
export type Happened = Omit<JournalEvent, 'last' | 'count' | 'day'>;

/** An event as it begins. */
export const eventOf = (happened: Happened): JournalEvent => ({
  ...happened,
  last: happened.at,
  count: 1,
  day: dayOf(happened.at),
});

/** The day of a time on this computer's calendar, as a number: 20260712. */
export function dayOf(at: number): number {
  const date = new Date(at);
  return date.getFullYear() * 10_000 + (date.getMonth() + 1) * 100 + date.getDate();
}

/** The signals that spoke for a warning, strongest first, as many as an event names. */
export const idsOf = (reasons: readonly Reason[]): JournalEvent['ids'] =>
  reasons
    .filter(({ weight }) => weight > 0)
    .slice(0, MAX_IDS)
    .map(({ signal }) => signal);
