/** Whether an age was just asked for, guessed or told by the other side. */
import { anyIn } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';
import type { Message } from '../types.ts';
import { type AgeNumber, ageNumbers, partedWords } from './numbers.ts';
import { AGE } from './vocabulary.ts';

/** A question for an age is short. */
const QUESTION = 14;
/** A guess is shorter: "ur like 9 right". */
const GUESS = 8;

const ABOUT = said('askAge');
const THIRD = said('third');
const WH = said('which');

/** Somebody else's age is asked for. */
const isThird = ({ words }: Message) => anyIn(words, 0, words.length, THIRD);

/** True if the other side just asked how old somebody else is. */
export const asksOfThird = ({ heard }: Message) => heard[0] !== undefined && isThird(heard[0]);

/** True if the other side just asked how old the child is, or what grade it is in. */
export function asksForAge(message: Message): boolean {
  const question = message.heard[0];
  if (question && isThird(question)) return false;
  if (message.asked.has('age')) return true;
  if (!question || question.words.length > QUESTION) return false;
  const { form, words } = question;
  const asks = form.text.includes('?') || anyIn(words, 0, 3, WH) || words.length <= 3;
  return (asks && anyIn(words, 0, words.length, ABOUT)) || guessed(message) !== null;
}

/** The age that the other side has just guessed or told: "12?", "ur like 9 right", "im 13, are u too?". */
export function guessed({ heard }: Message): AgeNumber | null {
  const last = heard[0];
  if (!last || last.words.length > QUESTION) return null;
  const numbers = ageNumbers(partedWords(last), last.form.text).filter(
    ({ value }) => value >= 7 && value <= 19,
  );
  const number = numbers.length === 1 ? numbers[0] : undefined;
  if (!number || isThird(last)) return null;
  const { words, form } = last;
  if (words.length <= 2) return form.text.includes('?') ? number : null;
  return words.length <= GUESS + 6 && anyIn(words, 0, words.length, AGE.spoken) ? number : null;
}
