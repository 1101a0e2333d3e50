import { z } from 'zod/mini';

/** What is left of events that are gone: how many, when, and whether somebody asked for it or their time was over. */
export const deletionSchema = z.strictObject({
  reason: z.enum(['asked', 'time']),
  /** The day on which they went, as a number: 20260712. */
  day: z.int(),
  count: z.int().check(z.gte(1)),
});

export type Deletion = z.infer<typeof deletionSchema>;
