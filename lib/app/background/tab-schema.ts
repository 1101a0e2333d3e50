/**
 * What is known of a tab. Hosts, ids and numbers only; kept in `storage.session`, which outlives the background
 * worker and is gone when the browser closes.
 */
import { z } from 'zod/mini';
import { evidenceSchema } from '#lib/messaging/contract.ts';

export const tabStateSchema = z.strictObject({
  /** Protocol and host of the top page; '' before anything was loaded. */
  origin: z.string().check(z.maxLength(300)),
  /** The top page was read by the browser to its end, so that the scout has looked at it. */
  read: z.boolean(),
  /** What each frame showed, by frame id. */
  frames: z.record(
    z.string(),
    z.strictObject({
      /** Protocol and host of the frame or, where it has none, of the nearest around it. */
      origin: z.string().check(z.maxLength(300)),
      part: z.enum(['whole', 'used', 'small']),
      evidence: evidenceSchema,
    }),
  ),
  /** What happened with warnings on this site in this tab: it lasts while the tab stays on the site. */
  visit: z.strictObject({
    site: z.string().check(z.maxLength(253)),
    shown: z.int(),
    /** One of them was a full banner or a cover. */
    full: z.boolean(),
    closed: z.int(),
    enteredAnyway: z.boolean(),
    removed: z.boolean(),
    /** A higher age was tried after a refused one: that it was done outlives the form. */
    retried: z.boolean(),
    /** An age was refused: it may be tried again after the form was loaded anew. */
    refused: z.boolean(),
    /** The level last written to the journal. */
    noted: z.enum(['none', 'caution', 'danger']),
    /** The worst that a page of the site was found to be, whatever was said of it. */
    worst: z.enum(['calm', 'unknown', 'caution', 'danger']),
  }),
  /** The warning that stands in the page now. */
  warning: z.enum(['none', 'banner', 'small-banner', 'cover']),
  /** The tab was moved to our blocked page. */
  blocked: z.boolean(),
  /** We muted the tab, so that we may give its sound back. */
  muted: z.boolean(),
});

export type TabState = z.infer<typeof tabStateSchema>;

/** A tab of which nothing is known yet. */
export const emptyTab = (): TabState => ({
  origin: '',
  read: false,
  frames: {},
  visit: emptyVisit(''),
  warning: 'none',
  blocked: false,
  muted: false,
});

export const emptyVisit = (site: string): TabState['visit'] => ({
  site,
  shown: 0,
  full: false,
  closed: 0,
  enteredAnyway: false,
  removed: false,
  retried: false,
  refused: false,
  noted: 'none',
  worst: 'calm',
});
