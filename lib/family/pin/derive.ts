/**
 * Keeps a PIN without keeping it: PBKDF2 with SHA-256 (RFC 8018) through WebCrypto, with a salt of its own and as many
 * rounds as this machine does in `AIM_MS`.
 */
import type { Digits } from './digits.ts';

/** Never fewer rounds than OWASP asks for (Password Storage Cheat Sheet, 2023). */
export const LEAST_ROUNDS = 600_000;
/** A hostile or broken record must not hold the browser up for minutes. */
export const MOST_ROUNDS = 20_000_000;
/** How long one try is to take here, in milliseconds: nobody waits for it, and guessing gets dear. */
const AIM_MS = 400;
/** Rounds by which the machine is measured first; twice as many each time until the clock has moved far enough. */
const PROBE_ROUNDS = 100_000;
/**
 * Milliseconds after which a measured time is believed. Clocks of browsers are coarse, up to 100 ms where somebody resists
 * fingerprinting: what seems to take no time would otherwise get the most rounds, and each try of the PIN take for ever.
 */
const BELIEVED_MS = 200;
const SALT_BYTES = 16;
const HASH_BITS = 256;

/** What is kept of a PIN or of a recovery code. */
export interface Derived {
  salt: Uint8Array<ArrayBuffer>;
  rounds: number;
  hash: Uint8Array<ArrayBuffer>;
}

/** A salt of its own for each secret. */
export const newSalt = (): Uint8Array<ArrayBuffer> => crypto.getRandomValues(new Uint8Array(SALT_BYTES));

async function hashOf(
  secret: Digits,
  salt: Uint8Array<ArrayBuffer>,
  rounds: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const raw = new TextEncoder().encode(secret.join(''));
  const key = await crypto.subtle.importKey('raw', raw, 'PBKDF2', false, ['deriveBits']);
  const bits = await crypto.subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds },
    key,
    HASH_BITS,
  );
  return new Uint8Array(bits);
}

const probe = (rounds: number): Promise<unknown> => hashOf([0, 0, 0, 0], newSalt(), rounds);

/**
 * Rounds that take `AIM_MS` on this machine, by half or double at worst where the clock is coarse.
 * @param now a clock in milliseconds
 * @param work does so many rounds
 */
export async function calibrate(
  now: () => number,
  work: (rounds: number) => Promise<unknown> = probe,
): Promise<number> {
  for (let rounds = PROBE_ROUNDS; rounds < MOST_ROUNDS; rounds *= 2) {
    const began = now();
    await work(rounds);
    const ms = now() - began;
    if (ms >= BELIEVED_MS)
      return Math.min(MOST_ROUNDS, Math.max(LEAST_ROUNDS, Math.round((AIM_MS / ms) * rounds)));
  }
  return MOST_ROUNDS;
}

export async function derive(secret: Digits, rounds: number): Promise<Derived> {
  const salt = newSalt();
  return { salt, rounds, hash: await hashOf(secret, salt, rounds) };
}

/** Whether it is the same secret, in a time that does not tell how much of it is right. */
export async function isSame(secret: Digits, { salt, rounds, hash }: Derived): Promise<boolean> {
  const other = await hashOf(secret, salt, rounds);
  let different = other.length ^ hash.length;
  for (let at = 0; at < hash.length; at++) different |= (hash[at] ?? 0) ^ (other[at] ?? 0);
  return different === 0;
}
