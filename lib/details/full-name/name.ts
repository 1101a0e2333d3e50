/** What stands where a name could: first names, surnames, and how sure it is that they are. */

import { gapBefore } from '../identity/clause.ts';
import { beginsAt } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { NAMES } from './vocabulary.ts';

/** Words of a name, from the first to the one after the last. */
export interface NameHere {
  first: number;
  end: number;
}

const LONGEST = 5;
const WORD = /^[a-z]{2,24}$/;
/** What may stand between two words of a name. */
const JOINT = /^(?: {1,2}|-| ?- ?)$/;
/** Before an apostrophe inside a name: O’Neill, D’Angelo. */
const ELIDED = new Set(['o', 'd', 'l', 'dell', 'n']);

/** The words from `at` on that may be one name: letters only, nothing between, no word of ordinary talk. */
export function nameAt(message: Message, at: number): NameHere {
  const { words } = message;
  let end = at;
  while (end < words.length && end - at < LONGEST) {
    const text = words[end]?.text ?? '';
    if (end > at && !joined(message, end)) break;
    const particle = NAMES.particles.has(text) && end > at && afterParticle(message, end);
    if (NAMES.particles.has(text) ? !particle : !isNameWord(message, end) && !isInitial(text, end > at))
      break;
    end++;
  }
  while (end > at && NAMES.particles.has(words[end - 1]?.text ?? '')) end--;
  return { first: at, end };
}

function joined(message: Message, at: number): boolean {
  const gap = gapBefore(message, at);
  return JOINT.test(gap) || (gap === "'" && ELIDED.has(message.words[at - 1]?.text ?? ''));
}

/** « Léa de Lille » comes from Lille, "Anna de Vries" is called so. */
function afterParticle(message: Message, at: number): boolean {
  const { words } = message;
  if (!NAMES.from.has(words[at]?.text ?? ''))
    return isNameWord(message, at + 1) || NAMES.particles.has(words[at + 1]?.text ?? '');
  return (
    isSurname(message, at + 1) ||
    (NAMES.particles.has(words[at + 1]?.text ?? '') && isNameWord(message, at + 2))
  );
}

function isNameWord({ words }: Message, at: number): boolean {
  const text = words[at]?.text ?? '';
  if (!WORD.test(text)) return false;
  return isListed(text) || beginsAt(words, at, NAMES.end) !== 1;
}

const isListed = (text: string) => NAMES.firsts.has(text) || NAMES.lasts.has(text);
/** "O'Neill", "Mary J Smith". */
const isInitial = (text: string, inside: boolean) =>
  inside && /^[a-z]$/.test(text) && text !== 'i' && text !== 'u';

/** True if the child wrote this word with a capital. */
export function isCapital({ written, form, words }: Message, at: number): boolean {
  const char = written[form.original(words[at]?.from ?? 0)] ?? '';
  return char !== char.toLowerCase();
}

export const isFirstName = ({ words }: Message, at: number) => NAMES.firsts.has(words[at]?.text ?? '');
export const isSurname = ({ words }: Message, at: number) => NAMES.lasts.has(words[at]?.text ?? '');
