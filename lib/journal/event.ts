/** What is kept of a warning, or of a message that was held: what kind, why, where, what the child chose, when. No field holds words of a page. */
import { z } from 'zod/mini';
import { SPOKEN_KINDS } from '#lib/details/speak.ts';
import { SIGNAL_IDS } from '#lib/signals/ids.ts';
import { LEVELS, type Reason } from '#lib/verdict/types.ts';
import { SEND_CHOICES } from '#lib/warning/send-view.ts';
import { WARNING_CHOICES } from '#lib/warning/view.ts';

/** The newest so many events are kept. */
export const MAX_EVENTS = 1000;

/** Ids that an event names at the most. */
export const MAX_IDS = 5;

export const eventSchema = z.strictObject({
  kind: z.enum(['shown', 'chosen', 'moved-away', 'held']),
  /** Ids of the signals that spoke, strongest first; of a message, the kinds of what was found in it. */
  ids: z.array(z.enum([...SIGNAL_IDS, ...SPOKEN_KINDS])).check(z.maxLength(MAX_IDS)),
  /** Registrable domain. */
  site: z.string().check(z.maxLength(253)),
  level: z.enum(LEVELS),
  choice: z.nullable(z.enum([...WARNING_CHOICES, ...SEND_CHOICES])),
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
