/** An age that the other side names, and the child agrees to: "r u 14?" – "yes", « t’as 13 ans ? » – « oui ». */
import { beginsAt, endsBefore } from '../identity/phrases.ts';
import type { Found, Message } from '../types.ts';
import { ageNumbers, partedWords } from './numbers.ts';
import { AGE } from './vocabulary.ts';

/** An answer that agrees has no more words than this. */
const ANSWER = 6;

export function agreedAges(message: Message): Found[] {
  const { words } = message;
  if (words.length === 0 || words.length > ANSWER) return [];
  const yes = beginsAt(words, 0, AGE.yes);
  const question = message.heard[0];
  if (yes === 0 || !question || !isQuestion(question) || !asksForAge(question)) return [];
  return [{ from: words[0]?.from ?? 0, to: words[yes - 1]?.to ?? 0, certainty: 0.75, whose: 'mine' }];
}

/** Without a question mark the order of the words says it: "r u 14". */
function isQuestion({ form, words }: Message): boolean {
  return form.text.includes('?') || beginsAt(words, 0, AGE.areYou) > 0;
}

/** True for "are you 14", with or without a unit, and nothing else counted. */
function asksForAge(question: Message): boolean {
  const words = partedWords(question);
  return ageNumbers(words, question.form.text).some(({ value, first, end }) => {
    if (value < 8 || value > 25 || endsBefore(words, first, AGE.areYou) < 0) return false;
    const unit = beginsAt(words, end, AGE.unit);
    const needsUnit =
      beginsAt(words, endsBefore(words, first, AGE.areYou), AGE.be) === 0 &&
      beginsAt(words, first - 1, AGE.youHave) > 0;
    if (unit === 0 && needsUnit) return false;
    const next = words[end + unit];
    return !next || unit > 0 || beginsAt(words, end + unit, AGE.and) > 0;
  });
}
