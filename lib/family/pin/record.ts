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

const numbers = z.array(z.int().check(z.gte(0), z.lte(255)));
const listedSchema = z.strictObject({ salt: numbers, rounds: z.int(), hash: numbers });
const copySchema = z.strictObject({
  pin: listedSchema,
  recovery: listedSchema,
  failures: z.int(),
  left: z.number(),
});

/** The record as `storage.local` can hold it: bytes are lists of numbers. */
export type PinCopy = z.infer<typeof copySchema>;

export const copyOf = ({ pin, recovery, ...counts }: PinRecord): PinCopy => ({
  pin: { ...pin, salt: [...pin.salt], hash: [...pin.hash] },
  recovery: { ...recovery, salt: [...recovery.salt], hash: [...recovery.hash] },
  ...counts,
});

/** The record of such a copy. Throws where it is none. */
export function recordOf(copy: unknown): PinRecord {
  const { pin, recovery, ...counts } = copySchema.parse(copy);
  const inBytes = ({ salt, rounds, hash }: PinCopy['pin']) => ({
    salt: Uint8Array.from(salt),
    rounds,
    hash: Uint8Array.from(hash),
  });
  return pinRecordSchema.parse({ pin: inBytes(pin), recovery: inBytes(recovery), ...counts });
}
