/** What was said of schools before: asked for, begun, or told already. */

import { AGE } from '../age/vocabulary.ts';
import { isFirstName } from '../full-name/name.ts';
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';
import type { Message } from '../types.ts';
import { type NamedSchool, nameEnd } from './named.ts';
import { isPatron } from './patron.ts';
import { SCHOOL } from './vocabulary.ts';

/** A question for a school is short. */
const QUESTION = 16;

const KIND = said('kinds');
const WHICH = said('which');
/** "Where do you go?", where nothing but a school is gone to. */
/** The other side tells of itself, and asks nothing. */
const TELLS = said('tells');
const WHERE_GO = said('goWhere');
/** The child has begun: « mon lycée porte le nom d’un poète », "u know the catholic boys school". */
const HALF = said('half');

/** True if the other side just asked for the child's school, or the child has begun to tell. */
export function asksForSchool(message: Message): boolean {
  if (
    message.asked.has('school') &&
    message.heard.slice(0, 3).some(({ words }) => anyIn(words, 0, words.length, KIND))
  )
    return true;
  const [last, earlier] = message.heard;
  // "which is that?" goes on with what was asked before.
  const question =
    last && last.words.length <= 4 && earlier && anyIn(last.words, 0, last.words.length, WHICH)
      ? earlier
      : last;
  if (question && question.words.length <= QUESTION) {
    const { words, form } = question;
    if (anyIn(words, 0, words.length, WHERE_GO)) return true;
    if (
      anyIn(words, 0, words.length, KIND) &&
      (anyIn(words, 0, words.length, WHICH) || (form.text.includes('?') && words.length <= 8)) &&
      !anyIn(words, 0, words.length, TELLS)
    )
      return true;
  }
  return begun(message) || asksBack(message) || (question !== undefined && guesses(question));
}

const BACK = said('andYou');

/** "is it st finbarrs u go to", « t’es à Jean Moulin ? » */
function guesses(question: Message): boolean {
  const { words } = question;
  return (
    words.length <= QUESTION &&
    anyIn(words, 0, words.length, WHICH) &&
    words.some((_, at) => {
      const end = nameEnd(question, at);
      return end > at && !isFirstName(question, at) && isPatron(question, at, end);
    })
  );
}

/** « moi c Ste Marie et toi t dans quel collège »: what is asked back was told. */
function asksBack({ words }: Message): boolean {
  for (let at = 1; at < words.length; at++)
    if (beginsAt(words, at, BACK) > 0 && anyIn(words, at, words.length, KIND)) return true;
  return false;
}

/** One of the last messages says half of it. */
function begun({ before }: Message): boolean {
  return before.slice(0, 3).some((earlier) => {
    const { words } = earlier;
    if (words.length > 12 || !anyIn(words, 0, words.length, KIND)) return false;
    const speaks =
      anyIn(words, 0, words.length, SCHOOL.own) ||
      anyIn(words, 0, words.length, SCHOOL.attend) ||
      beginsAt(words, 0, HALF) > 0;
    const last = words.length - 1;
    const open =
      anyIn(words, 0, words.length, HALF) ||
      endsBefore(words, words.length, KIND) >= 0 ||
      beginsAt(words, last, SCHOOL.at) > 0;
    return speaks && open;
  });
}

/** True if the child has said this name already, or repeats the other side's. */
export function wasTold({ words, before, heard }: Message, { first, end }: NamedSchool): boolean {
  const parts = words
    .slice(first, end)
    .filter(({ text }, at) => text.length > 2 && beginsAt(words, first + at, KIND) === 0);
  if (parts.length === 0) return false;
  const has = (earlier: Message) =>
    parts.every((part) => earlier.words.some(({ text }) => text === part.text));
  if (before.some(has)) return true;
  // One of two that were offered: "at jefferson or lincoln?"
  if (heard[0]?.form.text.includes('?') && words.length <= 3) return false;
  return heard.slice(0, 2).some(has) && beginsAt(words, 0, AGE.yes) === 0;
}
