/** Words that are known: what a disguised word may be. */
import { unpackGaps } from '#lib/text/gaps.ts';
import { beginsNumber } from '#lib/text/numbers.ts';
import { hashOfWord } from './lexicon/hash.ts';
import packed from './lexicon.json' with { type: 'json' };

let known: Set<number> | undefined;

/**
 * True for a word that is common in what the young write, or a number. One unknown word in a thousand passes for a
 * known one: words are kept as short hashes (`npm run fit-lexicon`).
 */
export function isWord(text: string): boolean {
  known ??= new Set(unpackGaps(packed.words));
  return known.has(hashOfWord(text)) || beginsNumber(text);
}
