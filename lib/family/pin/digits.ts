import { z } from 'zod/mini';

/**
 * A PIN as it is typed: digits one by one. A list of digits rather than a string: no message of ours has a field that
 * could hold words (tests/contract/messages.test.ts).
 */
export type Digits = readonly number[];

export const PIN_LENGTH = { least: 4, most: 12 } as const;

export const digitsSchema = (least: number, most: number) =>
  z.array(z.int().check(z.gte(0), z.lte(9))).check(z.minLength(least), z.maxLength(most));

export const pinSchema = digitsSchema(PIN_LENGTH.least, PIN_LENGTH.most);

/** What somebody typed as digits, spaces and dashes between them aside; null where it is something else. */
export function digitsOf(typed: string): Digits | null {
  const bare = typed.replace(/[\s-]/g, '');
  return /^[0-9]+$/.test(bare) ? Array.from(bare, Number) : null;
}
