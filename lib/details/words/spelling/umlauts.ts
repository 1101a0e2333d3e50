/** German vowels that are written as two letters where a keyboard has no others: "Koeln". */
import { isTown } from '../gazetteer.ts';

/** Not those of « que » and « gue ». */
const TWO = /([ao]|(?<![qg])u)e/g;

/** Shorter ones are other words as well. */
const SHORTEST = 5;

/** The word with its umlauts in normal form, if it is a town only so. */
export function withUmlauts(word: string): string | undefined {
  if (word.length < SHORTEST) return undefined;
  const short = word.replace(TWO, '$1');
  return short !== word && !isTown(word) && isTown(short) ? short : undefined;
}
