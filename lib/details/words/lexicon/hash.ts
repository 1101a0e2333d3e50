import { fnvOf } from '#lib/text/fnv.ts';

/** FNV-1a of a word in normal form, folded to so many bits: few enough to ship, enough that strangers seldom meet. */
const folded = (bits: number) => (hash: number) => ((hash >>> 0) ^ (hash >>> bits)) & ((1 << bits) - 1);

const WORD_BITS = 22;
export const foldedWord = folded(WORD_BITS);
export const hashOfWord = (word: string): number => foldedWord(fnvOf(word));
/** Hashes of words are below this. */
export const WORD_HASHES = 1 << WORD_BITS;
/** Of names there are more, and less hangs on one. */
const NAME_BITS = 19;
export const foldedName = folded(NAME_BITS);
export const hashOfName = (word: string): number => foldedName(fnvOf(word));
/** Hashes of names are below this. */
export const NAME_HASHES = 1 << NAME_BITS;
