/** Bits of a word's hash: few enough to ship, enough that strangers seldom meet. */
const BITS = 22;

/** FNV-1a of a word in normal form, folded to so many bits. */
export function hashOfWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) ^ (hash >>> 22)) & ((1 << BITS) - 1);
}
