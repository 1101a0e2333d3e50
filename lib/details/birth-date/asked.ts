/** Whether the day of birth was just asked for, or the sign that tells it. */
import { anyIn, phraseSet } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { daysOfYear } from './dates.ts';
import { BIRTH } from './vocabulary.ts';

/** A question for it is short. */
const QUESTION = 14;
const THIRD =
  /\b(?:his|her|their|he|she|mum s|mums|dads?|brother s?|sister s?|dog s?|ton (?:frere|pere|chien)|ta (?:soeur|mere)|son anniv|sein|ihr|su cumple|suo compleanno|seu pai|zijn|haar)\b/;

const WHEN = phraseSet(
  'nasceste|naciste|geboren|ne|nee|born|nato|nata|wann wirst|wann hast|welchem monat hast|do (u|you) turn|wirst du|cumples|fais tes|compi|fazes anos|word jij|word je|which day|what month|what date|month|monat|mois|giorno e mese|dia y mes|jour et mois|day and month|tag und monat|dag en maand|welcher tag|welke dag|quel jour|que dia|che giorno|e o dia|el dia|day',
);

export function asksForBirth(message: Message): boolean {
  if (message.asked.has('birth-date')) return true;
  const question = message.heard[0];
  if (!question || question.words.length > QUESTION || THIRD.test(question.form.text)) return false;
  const { words, form } = question;
  // "im born 03/03" tells, and asks nothing.
  if (!form.text.includes('?') && daysOfYear(question).length > 0) return false;
  return (
    (form.text.includes('?') ||
      words.length <= 5 ||
      /^(?:wann|when|quand|cuando|quando|wanneer|in welchem|what month)/.test(form.text)) &&
    (anyIn(words, 0, words.length, BIRTH.about) || anyIn(words, 0, words.length, WHEN))
  );
}
