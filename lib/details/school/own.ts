/** Whether a school that is named is the child's own. */

import { isGradeAt } from '../age/grade.ts';
import { BIRTH } from '../birth-date/vocabulary.ts';
import { NAMES } from '../full-name/vocabulary.ts';
import { clauseEnd, clauseStart, isAsked } from '../identity/clause.ts';
import { isOrdinary } from '../identity/ordinary.ts';
import { PERSONS, personAfter, personBefore } from '../identity/persons.ts';
import { anyIn, beginsAt, phraseSet } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';
import type { Message } from '../types.ts';
import { isProper, type NamedSchool } from './named.ts';
import { SCHOOL } from './vocabulary.ts';

/** Words after a name in which "that’s mine" may stand. */
const MINE = 6;
/** How far after it news are told of. */
const NEAR = 6;

/** They are of films and games, or for everybody. */
const INVENTED = phraseSet(
  'khan academy|hogwarts|poudlard|beauxbatons|riverdale high|east high|bayside high|bullworth academy|xavier s school|ecole des fans|ecole des sorciers',
);

/** Read or seen, not gone to. */
const NEWS = said('news');

/** True if a grade stands in words `[start, end)`: "8th grade at Lincoln Middle", « école Jules Ferry en CM2 ». */
export function hasGrade(message: Message, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (isGradeAt(message, at)) return true;
  return false;
}

/** 'yes' and 'no' are said; 'unsaid' is neither. */
export function isOwnSchool(message: Message, { first, end }: NamedSchool): 'yes' | 'no' | 'unsaid' {
  const { words } = message;
  if (anyIn(words, end, Math.min(end + MINE, words.length), SCHOOL.mine)) return 'yes';
  if (isAsked(message, end - 1) || asksAbout(message, first, end)) return 'no';
  const start = clauseStart(message, first);
  const nearest = personBefore(message, first, false);
  const person = nearest === 'other' && isStaffOfMine(message, first) ? 'self' : nearest;
  if (person === 'other' || isBlocked(message, start, first)) return 'no';
  if (beginsAt(words, first, INVENTED) > 0) return 'no';
  const news = anyIn(words, end, Math.min(end + NEAR, clauseEnd(message, end - 1)), NEWS);
  if (news && !anyIn(words, clauseStart(message, first), first, SCHOOL.own)) return 'no';
  if (anyIn(words, start, first, PERSONS.fiction) || anyIn(words, start, first, NAMES.famous)) return 'no';
  if (
    anyIn(words, start, end, BIRTH.own) ||
    anyIn(words, end, Math.min(end + 2, words.length), PERSONS.unreal)
  )
    return 'no';
  if (
    person === 'self' ||
    anyIn(words, start, first, SCHOOL.own) ||
    anyIn(words, start, first, SCHOOL.attend)
  )
    return 'yes';
  if (hasGrade(message, start, Math.min(end + 5, words.length))) return 'yes';
  if (anyIn(words, end, Math.min(end + 3, clauseEnd(message, end - 1)), SCHOOL.block)) return 'no';
  // A name and nothing else is an answer to something.
  if (words.length <= end - first && isProper(message, first, end)) return 'yes';
  const after = personAfter(message, end);
  if (after === 'other') return 'no';
  const life = anyIn(words, 0, first, SCHOOL.life) || anyIn(words, end, words.length, SCHOOL.life);
  return after === 'self' || (life && !anyIn(words, 0, words.length, PERSONS.others)) ? 'yes' : 'unsaid';
}

const STAFF = said('staff');

/** « ma prof principale à Jules Ferry », "in mr doyles class at …": no verb between the teacher and the school. */
function isStaffOfMine({ words }: Message, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const text = words[at]?.text ?? '';
    if (beginsAt(words, at, STAFF) > 0)
      return beginsAt(words, at - 1, PERSONS.my) > 0 || beginsAt(words, at - 1, SCHOOL.at) > 0;
    const between =
      beginsAt(words, at, SCHOOL.at) > 0 ||
      beginsAt(words, at, SCHOOL.of) > 0 ||
      beginsAt(words, at, SCHOOL.life) > 0;
    if (!between && isOrdinary(text)) return false;
  }
  return false;
}

/** Something other than going there is said before the name, and nothing of oneself stands between. */
function isBlocked({ words }: Message, start: number, first: number): boolean {
  for (let at = first - 1; at >= start; at--) {
    if (beginsAt(words, at, SCHOOL.block) > 0) return true;
    if (beginsAt(words, at, PERSONS.but) > 0 || beginsAt(words, at, SCHOOL.attend) > 0) return false;
  }
  return false;
}

/** "is X any good?" asks, "wait for me at X, ok?" does not. */
function asksAbout(message: Message, first: number, end: number): boolean {
  const stop = clauseEnd(message, end - 1);
  if (!isAsked(message, stop - 1)) return false;
  return personBefore(message, first, false) !== 'self';
}
