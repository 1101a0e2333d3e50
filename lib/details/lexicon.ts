/** Words that are known: what a disguised word may be. */
import { unpackGaps } from '#lib/text/gaps.ts';
import { beginsNumber } from '#lib/text/numbers.ts';
import { hashOfWord, WORD_HASHES } from './lexicon/hash.ts';
import packed from './lexicon.json' with { type: 'json' };

/** A bit for each hash. */
let known: Uint8Array | undefined;

/**
 * True for a word that is common in what the young write, or a number. One unknown word in a thousand passes for a
 * known one: words are kept as short hashes (`npm run fit-lexicon`).
 */
export function isWord(text: string): boolean {
  known ??= readWords();
  const hash = hashOfWord(text);
  return ((known[hash >> 3] as number) & (1 << (hash & 7))) !== 0 || beginsNumber(text);
}

function readWords(): Uint8Array {
  const bits = new Uint8Array(WORD_HASHES >> 3);
  for (const hash of unpackGaps(packed.words))
    bits[hash >> 3] = (bits[hash >> 3] as number) | (1 << (hash & 7));
  return bits;
}
