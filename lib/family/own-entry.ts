import { z } from 'zod/mini';

/**
 * What the family says of a site. `watch` raises: care is taken there whatever the page shows. `trust` lowers what was
 * judged from the structure of a page, and takes the family's PIN; of what the list says, a small word stays.
 */
export const MARKS = ['watch', 'trust'] as const;
export type MarkKind = (typeof MARKS)[number];

/** A mark of the family on a site. */
export const ownEntrySchema = z.strictObject({
  /** Registrable domain or host, as the list names it. */
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  kind: z.enum(MARKS),
  /** The list spoke of the site when it was marked. */
  listed: z.boolean(),
  /** Unix time in milliseconds. */
  at: z.int(),
});

export type OwnEntry = z.infer<typeof ownEntrySchema>;
/** A mark, where the site is known. */
export type Mark = Omit<OwnEntry, 'site'>;

/** What trust has done to a page: calm where its structure had spoken, small where the list goes on speaking; null: nothing. */
export type TrustEffect = 'calm' | 'small' | null;
