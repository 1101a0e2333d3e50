/** Which features the tagger that ships knows; see `rows.ts`. */
import { unpackGaps } from '#lib/text/gaps.ts';
import { featureOfWord } from './features.ts';
import model from './model.json' with { type: 'json' };
import { type RowOf, rowsOf } from './rows.ts';

let rowOf: RowOf | undefined;

/** Made ready when it is first asked for. */
export function knownFeatures(): RowOf {
  rowOf ??= rowsOf(unpackGaps(model.known));
  return rowOf;
}

/** The row of a word as a whole: words that are met more often have lower ones; less than zero where it has none. */
export const rankOf = (word: string): number => knownFeatures()(featureOfWord(word));
