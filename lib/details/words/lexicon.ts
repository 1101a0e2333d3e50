/** Words that are known: what a disguised word may be. */
import { fnvOf } from '#lib/text/fnv.ts';
import { unpackGaps } from '#lib/text/gaps.ts';
import { beginsNumber } from '#lib/text/numbers.ts';
import { foldedWord, WORD_HASHES } from './lexicon/hash.ts';
import packed from './lexicon.json' with { type: 'json' };

/** A bit for each hash. */
let known: Uint8Array | undefined;
/** A bit for the end of each hash, which tells of most words that they are none: it is small enough to stay near the processor. */
const ends = new Uint8Array(1 << 13);
const END = (1 << 16) - 1;

/**
 * True for a word that is common in what the young write, or a number. One unknown word in a thousand passes for a
 * known one: words are kept as short hashes (`npm run fit-lexicon`).
 */
export const isWord = (text: string): boolean => isCommon(fnvOf(text)) || beginsNumber(text);

/** True for the hash (fnv.ts) of a word that is common, numbers or not. */
export function isCommon(fnv: number): boolean {
  known ??= readWords();
  const hash = foldedWord(fnv);
  return has(ends, hash & END) && has(known, hash);
}

function readWords(): Uint8Array {
  const bits = new Uint8Array(WORD_HASHES >> 3);
  for (const hash of unpackGaps(packed.words)) {
    add(bits, hash);
    add(ends, hash & END);
  }
  return bits;
}

const has = (bits: Uint8Array, at: number): boolean => ((bits[at >> 3] as number) & (1 << (at & 7))) !== 0;
const add = (bits: Uint8Array, at: number): void => {
  bits[at >> 3] = (bits[at >> 3] as number) | (1 << (at & 7));
};
