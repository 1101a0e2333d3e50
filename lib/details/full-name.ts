/** Own first and last name together, or the last name where the first is known already. */

import { AGE } from './age/vocabulary.ts';
import { isCapital, isFirstName, isSurname, type NameHere, nameAt } from './full-name/name.ts';
import { NAMES } from './full-name/vocabulary.ts';
import { clauseStart, gapBefore, isAsked } from './identity/clause.ts';
import { anyIn, beginsAt, endsBefore } from './identity/phrases.ts';
import type { Detector, Found, Message } from './types.ts';

/** How many messages ago the first name may have been said. */
const BACK = 4;

export const fullName: Detector = (message) => {
  const { words } = message;
  if (words.length === 0) return [];
  const asked = message.asked.has('full-name');
  for (let at = 1; at < words.length; at++) {
    const strong = introBefore(message, at);
    const loose = endsBefore(words, at, NAMES.loose);
    const from = strong >= 0 ? strong : loose >= 0 || !asked ? loose : endsBefore(words, at, NAMES.answer);
    if (from < 0 || isSurnameSoon(message, at)) continue;
    const name = nameAt(message, at);
    if (isReported(message, from) || isAsked(message, name.end - 1) || isFamous(message, at)) continue;
    const certainty = certaintyOf(message, name, strong >= 0);
    if (certainty > 0) return [found(message, name, certainty)];
  }
  return completed(message) ?? bare(message) ?? signature(message) ?? [];
};

function found({ words }: Message, { first, end }: NameHere, certainty: number): Found {
  return { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0, certainty, whose: 'mine' };
}

function isReported({ words }: Message, from: number): boolean {
  return anyIn(words, Math.max(0, from - 6), from, AGE.said);
}

/** Where the words begin that introduce one's own name before `at`, or -1. */
function introBefore(message: Message, at: number): number {
  const { words, form } = message;
  const from = endsBefore(words, at, NAMES.intro);
  if (from <= 0) return from;
  const phrase = form.text.slice(words[from]?.from, words[at - 1]?.to).replace(/[^a-z]+/g, ' ');
  if (!NAMES.alone.all.has(phrase)) return from;
  return clauseStart(message, from) === from || endsBefore(words, from, AGE.opener) >= 0 ? from : -1;
}

/** « mon nom » is not yet « mon nom de famille ». */
function isSurnameSoon({ words }: Message, at: number): boolean {
  for (let end = at + 1; end <= at + 4; end++) {
    const from = endsBefore(words, end, NAMES.surname);
    if (from >= 0 && from < at && end > at) return true;
  }
  return false;
}

function isFamous({ words }: Message, at: number): boolean {
  return beginsAt(words, at, NAMES.famous) > 0;
}

/** How sure it is that these words are a first name and a surname; after "im" they must be known. */
function certaintyOf(message: Message, { first, end }: NameHere, strong: boolean): number {
  if (end - first < 2) return 0;
  const last = end - 1;
  const given = isFirstName(message, first);
  const family = isSurname(message, last);
  const capitals = isCapital(message, first) && isCapital(message, last);
  if (!strong)
    return given && (family || capitals) && !isFirstOnly(message, last) && goesNoFurther(message, end)
      ? 0.75
      : 0;
  if (family || capitals) return 0.9;
  if (isFirstOnly(message, last) && end - first === 2) return 0;
  return given ? 0.7 : endsHere(message, end) && end - first <= 3 ? 0.6 : 0;
}

/** A first name that is no surname too: « Marie-Lou », "Anna Lena". */
function isFirstOnly(message: Message, at: number): boolean {
  return isFirstName(message, at) && !isSurname(message, at);
}

function endsHere(message: Message, at: number): boolean {
  return at >= message.words.length || /[.!,;\n)\u2022]/.test(gapBefore(message, at));
}

/** "im Jack Brown and…", not « je suis Marie Curie au lycée ». */
function goesNoFurther(message: Message, at: number): boolean {
  return endsHere(message, at) || beginsAt(message.words, at, AGE.and) > 0;
}

/** The surname alone where the first name was said before, in this message or an earlier one. */
function completed(message: Message): Found[] | null {
  const { words } = message;
  for (let at = 1; at <= words.length; at++) {
    const from = endsBefore(words, at, NAMES.surname);
    if (from >= 0 && at < words.length && !isSurnameSoon(message, at)) {
      const name = nameAt(message, at);
      if (name.end === at || isAsked(message, name.end - 1)) continue;
      if (firstNameIn(message, from, name) || firstNameBefore(message)) return [found(message, name, 0.8)];
    }
    const given = endsBefore(words, at, NAMES.given);
    if (given >= 0 && at < words.length) {
      const name = nameAt(message, at);
      if (name.end > at && surnameBefore(message)) return [found(message, name, 0.75)];
    }
  }
  return null;
}

/** A first name elsewhere in the message: « Léa, et mon nom de famille c’est Dubois ». */
function firstNameIn(message: Message, until: number, surname: NameHere): boolean {
  for (let at = 0; at < message.words.length; at++) {
    if (at >= until && at < surname.end) continue;
    if (isFirstName(message, at) && (at < 2 || isCapital(message, at) || introduced(message, at)))
      return true;
  }
  return false;
}

const introduced = ({ words }: Message, at: number) =>
  endsBefore(words, at, NAMES.intro) >= 0 ||
  endsBefore(words, at, NAMES.loose) >= 0 ||
  endsBefore(words, at, NAMES.given) >= 0;

/** The first name as it was introduced in an earlier message. */
function firstNameBefore({ before }: Message): boolean {
  return before.slice(0, BACK).some((earlier) => {
    for (let at = 0; at < earlier.words.length; at++) {
      if (beginsAt(earlier.words, at, NAMES.end) > 0 && !isFirstName(earlier, at)) continue;
      if (introduced(earlier, at) && (isFirstName(earlier, at) || isCapital(earlier, at))) return true;
    }
    return earlier.words.length <= 2 && isFirstName(earlier, 0);
  });
}

function surnameBefore({ before }: Message): boolean {
  return before
    .slice(0, BACK)
    .some(({ words }) => words.some((_, at) => at > 0 && endsBefore(words, at, NAMES.surname) >= 0));
}

/** A bare answer: "Léa Martin" after « c quoi ton nom ? », « Martin » where the first name is known. */
function bare(message: Message): Found[] | null {
  const { words } = message;
  const asked = message.asked.has('full-name');
  const start = clauseStart(message, 0);
  const name = nameAt(message, start);
  const rest = words.length - name.end;
  if (name.end === start || rest > 4 || isAsked(message, name.end - 1)) return null;
  if (asked && name.end - start >= 2) {
    const certainty = certaintyOf(message, name, true);
    return certainty > 0 ? [found(message, name, Math.min(certainty, 0.85))] : null;
  }
  if (name.end - start > 2 || rest > 1) return null;
  const last = name.end - 1;
  if (isFirstOnly(message, last)) return null;
  const likely = isSurname(message, last) || (isCapital(message, start) && words.length <= 2);
  const begun = message.before[0];
  if (likely && begun && firstNameBefore({ ...message, before: [begun] }) && (asked || isIntroduction(begun)))
    return [found(message, name, 0.7)];
  return null;
}

/** True if an earlier message was little more than an introduction. */
function isIntroduction(message: Message): boolean {
  return message.words.length <= 6 && message.words.some((_, at) => introduced(message, at));
}

/** A last line of its own that is a known first name and a surname. */
function signature(message: Message): Found[] | null {
  const { form, words } = message;
  const line = form.text.trimEnd().lastIndexOf('\n');
  if (line < 0) return null;
  const at = words.findIndex(({ from }) => from > line);
  if (at < 1) return null;
  const name = nameAt(message, at);
  if (name.end !== words.length || name.end - at < 2 || name.end - at > 3) return null;
  const sure =
    isFirstName(message, at) && (isSurname(message, name.end - 1) || isCapital(message, name.end - 1));
  return sure && isCapital(message, at) ? [found(message, name, 0.75)] : null;
}
