/** The surname, or the first name, where the other one was told in this message or an earlier one. */

import { gapBefore, isAsked } from '../identity/clause.ts';
import { personBefore } from '../identity/persons.ts';
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';
import type { Message } from '../types.ts';
import { asksForName, asksWhich } from './known.ts';
import { isCapital, isFirstName, isNameWord, isSurname, type NameHere, nameAt } from './name.ts';
import { NAMES } from './vocabulary.ts';

/** How many messages ago the other name may have been said. */
const BACK = 5;
/** A bare name has no more words around it. */
const ANSWER = 7;

/** Without one of these nobody speaks of a surname. */
const NOUN = said('nameNouns', 'surnameCues');

export function completed(message: Message, asked: boolean): NameHere | null {
  const named = anyIn(message.words, 0, message.words.length, NOUN);
  return (
    (named ? (framed(message) ?? turned(message)) : null) ??
    (message.before.length > 0 || asked ? bare(message, asked) : null)
  );
}

/** « et mon nom de famille c’est Perrin », "surname Patel, first name Aarav". */
function framed(message: Message): NameHere | null {
  const { words } = message;
  for (let at = 1; at < words.length; at++) {
    const surname = endsBefore(words, at, NAMES.surname);
    if (surname >= 0 && endsBefore(words, at + 1, NAMES.surname) < 0) {
      const name = nameOrAfterColon(message, at);
      if (name && isGiven(message, name)) continue;
      const given = name && givenIn(message, surname, name);
      if (name && given !== null && given !== undefined) return span(name, given);
      if (name && firstNameBefore(message)) return name;
    }
    if (endsBefore(words, at, NAMES.given) >= 0) {
      const name = nameAt(message, at);
      if (name.end > at && name.end - at <= 3 && surnameBefore(message)) return name;
    }
  }
  return null;
}

/** A first name alone, that is never a surname. */
const isGiven = ({ words }: Message, { first, end }: NameHere) => {
  const text = words[first]?.text ?? '';
  return end - first === 1 && NAMES.firsts.has(text) && !NAMES.lasts.has(text);
};

const span = (name: NameHere, given: number): NameHere =>
  given < name.first ? name : { first: name.first, end: Math.max(name.end, given + 1) };

/** The name at `at`, or after the colon that ends a comparison: « c’est comme le fromage : Cantal ». */
function nameOrAfterColon(message: Message, at: number): NameHere | null {
  for (let here = at; here < Math.min(message.words.length, at + 6); here++) {
    if (here > at && !/: ?$/.test(gapBefore(message, here))) continue;
    // « Da Silva »
    const skip = Number(NAMES.particles.has(message.words[here]?.text ?? ''));
    const name = { ...nameAt(message, here + skip), first: here };
    if (name.end > here + skip && name.end - here <= 4 && !isAsked(message, name.end - 1)) return name;
  }
  return null;
}

/** Index of a first name elsewhere in the message: « Léa, et mon nom de famille c’est Dubois ». */
function givenIn(message: Message, until: number, surname: NameHere): number | null {
  for (let at = 0; at < message.words.length; at++) {
    if (at >= until && at < surname.end) continue;
    const named = isNameWord(message, at) && endsBefore(message.words, at, NAMES.given) >= 0;
    const known = isFirstName(message, at) && (isNameWord(message, at) || introduced(message, at));
    if ((named || known) && personBefore(message, at) !== 'other') return at;
  }
  return null;
}

/** "Threlfall is my last name". */
function turned(message: Message): NameHere | null {
  const { words } = message;
  for (let at = 1; at < words.length; at++) {
    if (beginsAt(words, at, NAMES.surnameAfter) === 0) continue;
    for (let first = Math.max(0, at - 4); first < at; first++) {
      const name = nameAt(message, first);
      if (
        name.end >= at - 1 &&
        name.end > first &&
        (firstNameBefore(message) || givenIn(message, first, name) !== null)
      )
        return name;
    }
  }
  return null;
}

/** "My name is", "my first name is" before any word that may be a name, "im" before a name that is known. */
const introduced = (message: Message, at: number) =>
  at > 0 &&
  (endsBefore(message.words, at, NAMES.intro) >= 0 ||
    endsBefore(message.words, at, NAMES.given) >= 0 ||
    (endsBefore(message.words, at, NAMES.loose) >= 0 &&
      (isFirstName(message, at) || isCapital(message, at))));

/** A bare surname: after « et ton nom de famille ? », "Charlie who?", « mon nom de famille c’est » and a first name. */
function bare(message: Message, asked: boolean): NameHere | null {
  const { words } = message;
  const begun = message.before[0];
  const announced = begun !== undefined && endsWithSurname(begun);
  const which = message.heard[0] !== undefined && asksWhich(message.heard[0]);
  const known = firstNameBefore(message) || (asked && firstNameAsked(message));
  if (!known && !which) return null;
  if (words.length > ANSWER + 3) return null;
  let at = 0;
  for (let steps = 0; steps < 3; steps++)
    at +=
      beginsAt(words, at, NAMES.answer) ||
      beginsAt(words, at, NAMES.loose) ||
      beginsAt(words, at, NAMES.filler);
  if (endsBefore(words, at, NAMES.loose) >= 0 && NAMES.firsts.has(words[at]?.text ?? '')) return null;
  // « van der Zwaluw » begins with what is elsewhere inside.
  const inside = NAMES.particles.has(words[at]?.text ?? '')
    ? at + 1 + Number(NAMES.particles.has(words[at + 1]?.text ?? ''))
    : at;
  const name = nameAt(message, inside);
  const size = name.end - inside;
  if (size === 0 || size > 3 || isAsked(message, name.end - 1)) return null;
  const rest = words.length - name.end;
  if (isGiven(message, name)) return null;
  if (announced || which) return rest <= ANSWER ? { first: at, end: name.end } : null;
  if (asked) return rest <= ANSWER ? { first: at, end: name.end } : null;
  const likely = isSurname(message, name.end - 1) || isCapital(message, inside);
  return likely && rest <= 1 && begun && isIntroduction(begun) ? { first: at, end: name.end } : null;
}

/** The other side named the child to ask for the rest: « et ton nom de famille Elsa ? ». */
function firstNameAsked({ heard }: Message): boolean {
  const question = heard[0];
  return question?.words.some(({ text }) => NAMES.firsts.has(text)) ?? false;
}

/** True if a message ends where a surname would follow. */
const endsWithSurname = ({ words }: Message) => endsBefore(words, words.length, NAMES.surname) >= 0;

/** True if the first name was introduced in an earlier message, or is in it and little else. */
function firstNameBefore(message: Message): boolean {
  return message.before.slice(0, BACK).some((earlier) => {
    for (let at = 0; at < earlier.words.length; at++)
      if (introduced(earlier, at) && (isNameWord(earlier, at) || isFirstName(earlier, at))) return true;
    if (earlier.words.length === 1 && asksForName(message) && isNameWord(earlier, 0)) return true;
    return earlier.words.length <= 4 && earlier.words.some((_, at) => isFirstName(earlier, at));
  });
}

function surnameBefore(message: Message): boolean {
  if (
    message.before
      .slice(0, BACK)
      .some(({ words }) => words.some((_, at) => at > 0 && endsBefore(words, at, NAMES.surname) >= 0))
  )
    return true;
  const { words } = message;
  return asksForName(message) && words.some((_, at) => at > 0 && endsBefore(words, at, NAMES.surname) >= 0);
}

/** True if an earlier message was little more than an introduction. */
const isIntroduction = (message: Message) =>
  message.words.length <= 6 && message.words.some((_, at) => introduced(message, at));
