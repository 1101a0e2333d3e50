/** A value that is dictated: letter by letter, in number words, with words for its signs, or word by word. */
import { clauseEnd } from '../identity/clause.ts';
import { anyIn, beginsAt } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import type { Value } from './value.ts';
import { SECRET } from './vocabulary.ts';

/** So many single letters in a row are a word that is spelled. */
const LETTERS = 5;
/** How many words of a value may stand before its figures: "kettle kettle 88". */
const WORDS = 3;
/**
 * The dictated value whose first word stands at or after an offset of the form, or null.
 * @param linked "is" or a colon stands before: then words may name its signs
 */
export function spelledAt(message: Message, offset: number, linked: boolean): Value | null {
  const { words, digits } = message;
  const first = words.findIndex((word) => word.from >= offset);
  const word = words[first];
  if (!word) return null;
  let single = first;
  while (words[single]?.text.length === 1) single++;
  if (single - first >= LETTERS) return spanOf(message, first, single, 'coded');
  const run = digits.find(({ from }) => from === word.from);
  if (run && run.digits.length >= 4 && run.digits.length <= 10)
    return { from: run.from, to: run.to, shape: 'digits' };
  if (!linked) return null;
  const end = clauseEnd(message, first);
  if (anyIn(words, first, end, SECRET.spell)) return spanOf(message, first, end, 'coded');
  for (let at = first; at < Math.min(first + WORDS + 1, end); at++) {
    if (at > first && /\d\d/.test(words[at]?.text ?? '')) return spanOf(message, first, at + 1, 'coded');
    if (beginsAt(words, at, SECRET.dull) > 0) break;
  }
  return null;
}

function spanOf({ words }: Message, first: number, end: number, shape: Value['shape']): Value {
  return { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0, shape };
}
