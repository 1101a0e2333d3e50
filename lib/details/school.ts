/** The child's own school, by its name or by its patron only. */

import { AGE } from './age/vocabulary.ts';
import { isFirstName } from './full-name/name.ts';
import { clauseStart, gapBefore, isAsked } from './identity/clause.ts';
import { anyIn, beginsAt, phraseSet } from './identity/phrases.ts';
import { SECRET } from './password/vocabulary.ts';
import { type NamedSchool, namedSchools, nameEnd } from './school/named.ts';
import { SCHOOL } from './school/vocabulary.ts';
import type { Detector, Found, Message } from './types.ts';

/** A bare answer has no more words than this. */
const ANSWER = 6;

export const school: Detector = (message) => {
  const { words } = message;
  for (const named of namedSchools(message)) if (isOwn(message, named)) return [found(message, named, 0.85)];
  for (let at = 0; at < words.length; at++) {
    const called = afterOwn(message, at) ?? afterGrade(message, at);
    if (called) return [found(message, called, 0.75)];
  }
  return message.asked.has('school') ? answer(message) : [];
};

function found({ words }: Message, { first, end }: NamedSchool, certainty: number): Found {
  return { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0, certainty, whose: 'mine' };
}

/** True if the clause says that the child goes there. */
function isOwn(message: Message, { first, end }: NamedSchool): boolean {
  const { words } = message;
  if (isAsked(message, end - 1) && !anyIn(words, end, words.length, SCHOOL.mine)) return false;
  if (anyIn(words, end, Math.min(end + 4, words.length), SCHOOL.mine)) return true;
  const start = clauseStart(message, first);
  if (anyIn(words, start, first, SCHOOL.block) || anyIn(words, start, first, AGE.said)) return false;
  if (anyIn(words, start, first, SCHOOL.own)) return true;
  if (anyIn(words, start, first, SCHOOL.frame)) return true;
  if (message.asked.has('school') && words.length <= 2 * ANSWER) return true;
  // A grade and a school side by side: "8th grade at Lincoln Middle", « école Jules Ferry en CM2 ».
  return words.length <= 2 * ANSWER && hasGrade(message, start, Math.min(end + 4, words.length));
}

function hasGrade({ words, form }: Message, start: number, end: number): boolean {
  return GRADE.test(form.text.slice(words[start]?.from, words[end - 1]?.to));
}

const GRADE =
  /\b(?:[3-6] ?(?:e|eme)|2nde|1 ?ere|tle|terminale|cp|ce[12]|cm[12]|(?:year|yr|y) ?(?:[7-9]|1[0-3])|(?:[5-9]|1[0-2])th grade|p[1-7]|[5-9][a-f]|klasse|kl|eso|bachi|medio|(?:prima|seconda|terza|quarta|quinta)|[5-9] ?º? ano|groep [1-8]|brugklas|[1-6] ?(?:havo|vwo|vmbo)|middelbaar|leerjaar)\b/;

/** « mon bahut c’est Camus », "my school is called Greenhill". */
function afterOwn(message: Message, at: number): NamedSchool | null {
  const { words } = message;
  const own = beginsAt(words, at, SCHOOL.own);
  if (own === 0) return null;
  const is = beginsAt(words, at + own, SCHOOL.is);
  if (is === 0 && !/^ ?[:=]/.test(gapBefore(message, at + own))) return null;
  let from = at + own + is;
  from += beginsAt(words, from, SCHOOL.glue);
  const end = nameEnd(message, from);
  if (end === from || isAsked(message, end - 1)) return null;
  const called = /(?:appelle|called|heisst|llama|chiama|chama|heet|name)/.test(
    words
      .slice(at, from)
      .map(({ text }) => text)
      .join(' '),
  );
  return called || end - from >= 2 || isCapital(message, from) ? { first: from, end } : null;
}

/** « chui en 4e B à Saint-Exupéry »: a grade of one's own, and a name that is no town. */
function afterGrade(message: Message, at: number): NamedSchool | null {
  const { words } = message;
  const learns = beginsAt(words, at, LEARNING);
  const prep = learns || beginsAt(words, at, PREPOSITION);
  if (prep === 0) return null;
  const start = clauseStart(message, at);
  if (anyIn(words, start, at, SCHOOL.block) || !hasGrade(message, start, Math.min(at + 7, words.length)))
    return null;
  if (!anyIn(words, start, at, SCHOOL.frame) && (at - start > 4 || words.length > ANSWER)) return null;
  const from = at + prep;
  const saint = beginsAt(words, from, SCHOOL.saint);
  const end = nameEnd(message, from + saint);
  if (end === from + saint || isAsked(message, end - 1)) return null;
  const patron =
    saint > 0
      ? !SCHOOL.saintTowns.has(words[from + saint]?.text ?? '')
      : learns > 0 || (end - from >= 2 && isFirstName(message, from));
  return patron ? { first: from, end } : null;
}

/** "at Hillcrest" is a school where "in Hillcrest" is a town. */
const LEARNING = phraseSet(
  'at|an der|am|aufm|auf dem|auf der|op het|op t|op de|alla|all|al|en el|en la|na|no|van het',
);
const PREPOSITION = phraseSet('a|au|en|in|o|aan|op|la');

function isCapital({ written, form, words }: Message, at: number): boolean {
  const char = written[form.original(words[at]?.from ?? 0)] ?? '';
  return char !== char.toLowerCase();
}

/** A bare answer: « Victor Hugo » after « t’es dans quel collège ? ». */
function answer(message: Message): Found[] {
  const { words } = message;
  if (words.length === 0 || words.length > ANSWER || beginsAt(words, 0, SECRET.refuse) > 0) return [];
  for (let at = 0; at < words.length; at++) {
    const end = nameEnd(message, at);
    if (end === at || isAsked(message, end - 1)) continue;
    return [found(message, { first: at, end }, 0.7)];
  }
  return [];
}
