/** Languages that are not read: in those two words in a row look like a name, and nothing is known of what they say. */
import { isWord } from '../../words/lexicon.ts';

const LETTERS = /^[a-z]{3,}$/;
/** Words from which on a message says which language it is in. */
const ENOUGH = 3;
/** Of a message in a language that is read more are known, in whatever slang. */
const KNOWN_AT_LEAST = 0.35;

/** Whether hardly any of the words round a finding are known. */
export function isForeign(
  form: string,
  words: readonly { from: number; to: number }[],
  [from, to]: readonly [from: number, to: number],
): boolean {
  const others = words
    .filter((one) => one.to <= from || one.from >= to)
    .map((one) => form.slice(one.from, one.to))
    .filter((one) => LETTERS.test(one));
  return others.length >= ENOUGH && others.filter(isWord).length <= others.length * KNOWN_AT_LEAST;
}
