import { z } from 'zod/mini';

/** A mark of the family on a site. It only raises: lowering comes with the family's PIN. */
export const ownEntrySchema = z.strictObject({
  /** Registrable domain or host, as the list names it. */
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  /** Unix time in milliseconds. */
  at: z.int(),
});

export type OwnEntry = z.infer<typeof ownEntrySchema>;
