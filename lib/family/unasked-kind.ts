import { z } from 'zod/mini';
import { SPOKEN_KINDS } from '#lib/details/speak.ts';

/** A kind of detail that somebody no longer wants to be asked about on a site. Never the detail itself. */
export const unaskedKindSchema = z.strictObject({
  /** Registrable domain or host, as the list names it. */
  site: z.string().check(z.minLength(1), z.maxLength(253)),
  kind: z.enum(SPOKEN_KINDS),
  /** Unix time in milliseconds. */
  at: z.int(),
});

export type UnaskedKind = z.infer<typeof unaskedKindSchema>;
