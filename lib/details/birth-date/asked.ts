/** Whether the day of birth was just asked for, or the sign that tells it. */
import { anyIn } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';
import type { Message } from '../types.ts';
import { daysOfYear } from './dates.ts';
import { BIRTH } from './vocabulary.ts';

/** A question for it is short. */
const QUESTION = 14;
const THIRD = said('third');

const WHEN = said('whenBorn');

export function asksForBirth(message: Message): boolean {
  if (message.asked.has('birth-date')) return true;
  const question = message.heard[0];
  if (!question || question.words.length > QUESTION) return false;
  const { words, form } = question;
  if (anyIn(words, 0, words.length, THIRD)) return false;
  // "im born 03/03" tells, and asks nothing.
  if (!form.text.includes('?') && daysOfYear(question).length > 0) return false;
  return (
    (form.text.includes('?') ||
      words.length <= 5 ||
      /^(?:wann|when|quand|cuando|quando|wanneer|in welchem|what month)/.test(form.text)) &&
    (anyIn(words, 0, words.length, BIRTH.about) || anyIn(words, 0, words.length, WHEN))
  );
}
