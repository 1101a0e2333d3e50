import { fnvOf } from '#lib/text/fnv.ts';

/** Bits of a word's hash: few enough to ship, enough that strangers seldom meet. */
const BITS = 22;

/** FNV-1a of a word in normal form, folded to so many bits. */
export function hashOfWord(word: string): number {
  const hash = fnvOf(word);
  return ((hash >>> 0) ^ (hash >>> 22)) & ((1 << BITS) - 1);
}
