/** What was said before about names: asked for, told already, or the other side's. */

import { anyIn, endsBefore } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';
import type { Message } from '../types.ts';
import type { NameHere } from './name.ts';
import { NAMES } from './vocabulary.ts';

/** A question for a name is short, or asks for it at its end. */
const QUESTION = 14;

const NAME_NOUN = said('nameNouns');
const YOUR = said('your');
/** "Charlie who?", « Adèle comment ? », „Timo und weiter?“. */
const WHICH = said('who');
const WHO = said('whoAreYou');

/** True if the other side just asked what the child is called. */
export function asksForName(message: Message): boolean {
  if (message.asked.has('full-name')) return true;
  const question = message.heard[0];
  if (!question) return false;
  const { form, words } = question;
  if (asksWhich(question) || anyIn(words, 0, words.length, WHO)) return true;
  if (words.length > QUESTION || !anyIn(words, 0, words.length, NAME_NOUN)) return false;
  if (anyIn(words, 0, words.length, NAMES.intro) && !form.text.includes('?')) return false;
  return anyIn(words, 0, words.length, YOUR) || (words.length <= 4 && form.text.includes('?'));
}

/** True if the other side repeated a first name to ask for the rest: "Charlie who?". */
export function asksWhich({ words }: Message): boolean {
  const who = words.length <= QUESTION ? endsBefore(words, words.length, WHICH) : 0;
  return who > 0 && NAMES.firsts.has(words[who - 1]?.text ?? '');
}

const wordsOfName = ({ words }: Message, { first, end }: NameHere) =>
  words.slice(first, end).filter(({ text }) => text.length > 1 && !NAMES.particles.has(text));

/** True if an earlier message of the child has all these words: nothing is added. */
export function isToldBefore(message: Message, name: NameHere): boolean {
  const parts = wordsOfName(message, name);
  return parts.length > 1 && message.before.some((earlier) => hasAll(earlier, parts));
}

/** True if the other side has written this name: it is theirs, or repeated. */
export function wasHeard(message: Message, name: NameHere): boolean {
  const parts = wordsOfName(message, name);
  return message.heard.slice(0, 3).some((earlier) => hasAll(earlier, parts));
}

const hasAll = ({ words }: Message, parts: readonly { text: string }[]) =>
  parts.every((part) => words.some(({ text }) => text === part.text));

/** True if the name was spelled or written with figures: nobody hides a star’s name. */
export function isDisguised({ form, words, written }: Message, { first, end }: NameHere): boolean {
  const [from, to] = [words[first]?.from ?? 0, words[end - 1]?.to ?? 0];
  const [start, stop] = form.span(from, to);
  // An address, not a name.
  if (/^.{0,12}(?:@|\bat\b|\barobase\b)/.test(written.slice(stop))) return false;
  if (stop - start > (to - from) * 1.3 || /[^\w\s.,'’"-]/.test(form.text.slice(from, to))) return true;
  if (/[\u0370-\u1cff\u2460-\u24ff\uff00-\uffef\ud835\ud83c]/.test(written.slice(start, stop))) return true;
  return /[a-z][0-9]|[0-9][a-z]/i.test(written.slice(start, stop));
}
