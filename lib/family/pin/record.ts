import { z } from 'zod/mini';
import { LEAST_ROUNDS, MOST_ROUNDS } from './derive.ts';

const bytes = (length: number) =>
  z.instanceof(Uint8Array<ArrayBuffer>).check(z.refine((value) => value.length === length));

const derivedSchema = z.strictObject({
  salt: bytes(16),
  rounds: z.int().check(z.gte(LEAST_ROUNDS), z.lte(MOST_ROUNDS)),
  hash: bytes(32),
});

/** What is kept of the family's PIN. Whoever copies it can try all PINs of four digits within hours; a longer one takes longer. */
export const pinRecordSchema = z.strictObject({
  pin: derivedSchema,
  recovery: derivedSchema,
  /** Wrong tries in a row. */
  failures: z.int().check(z.gte(0)),
  /** Milliseconds that are left until the next try. */
  left: z.number().check(z.gte(0)),
});

export type PinRecord = z.infer<typeof pinRecordSchema>;
