/** What is kept of a warning: what kind, why, where, what the child chose, when. No field holds words of a page. */
import { z } from 'zod/mini';
import { SIGNAL_IDS } from '#lib/signals/ids.ts';
import { LEVELS, type Reason } from '#lib/verdict/types.ts';
import { WARNING_CHOICES } from '#lib/warning/view.ts';

/** The newest so many events are kept. */
export const MAX_EVENTS = 1000;

/** Ids that an event names at the most. */
const MAX_IDS = 5;

export const eventSchema = z.strictObject({
  kind: z.enum(['shown', 'chosen', 'moved-away']),
  /** Ids of the signals that spoke, strongest first. */
  ids: z.array(z.enum(SIGNAL_IDS)).check(z.maxLength(MAX_IDS)),
  /** Registrable domain. */
  site: z.string().check(z.maxLength(253)),
  level: z.enum(LEVELS),
  choice: z.nullable(z.enum(WARNING_CHOICES)),
  /** Unix time in milliseconds. */
  at: z.int(),
});

export type JournalEvent = z.infer<typeof eventSchema>;

/** The signals that spoke for a warning, strongest first, as many as an event names. */
export const idsOf = (reasons: readonly Reason[]): JournalEvent['ids'] =>
  reasons
    .filter(({ weight }) => weight > 0)
    .slice(0, MAX_IDS)
    .map(({ signal }) => signal);
