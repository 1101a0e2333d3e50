/** Where the clause around a word begins and ends: what stands in it decides whose a detail is. */
import type { Message } from '../types.ts';

/** How many words on each side belong to a clause at most. */
const REACH = 12;
const END = /[.!?;\n\u2022"«»“”]/;

/** What stands between word `at` and the one before it; the beginning of the text for the first. */
export function gapBefore({ form, words }: Pick<Message, 'form' | 'words'>, at: number): string {
  return form.text.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? form.text.length);
}

/** Most words are parted by one space, which needs no looking at. */
function ends(message: Message, at: number): boolean {
  const { words, form } = message;
  const [to, from] = [words[at - 1]?.to ?? 0, words[at]?.from ?? form.text.length];
  return !(from - to === 1 && form.text[to] === ' ') && END.test(gapBefore(message, at));
}

/** Index of the first word of the clause that word `at` stands in. */
export function clauseStart(message: Message, at: number): number {
  let start = at;
  while (start > 0 && at - start < REACH && !ends(message, start)) start--;
  return start;
}

/** Index after the last word of the clause that word `at` stands in. */
export function clauseEnd(message: Message, at: number): number {
  let end = at + 1;
  while (end < message.words.length && end - at < REACH && !ends(message, end)) end++;
  return end;
}

/** True if the clause that ends after word `last` is a question. */
export function isAsked(message: Message, last: number): boolean {
  return /^[ •]{0,2}\?/.test(message.form.text.slice(message.words[last]?.to ?? 0));
}
