/** An age in years: "im 14", « g 14 ans », « 15 f lille », and the bare number after « t’as quel âge ? ». */

import { daysOfYear } from '../birth-date/dates.ts';
import { isNameWord } from '../full-name/name.ts';
import { clauseStart, gapBefore } from '../identity/clause.ts';
import { PERSONS, personBefore } from '../identity/persons.ts';
import { anyIn, beginsAt, endsBefore, isPhrase, phraseSet } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';
import type { Found, Message } from '../types.ts';
import { type AgeNumber, ageNumbers, partedWords } from './numbers.ts';
import { asksForAge, asksOfThird, guessed } from './talk.ts';
import { AGE } from './vocabulary.ts';

/** Without a unit only these are ages: "im 5", "im 60" are something else. */
const BARE = { from: 8, to: 25 };
/** A bare answer has no more words than this. */
const ANSWER = 9;
/** How far after a number "that’s my age" may stand. */
const TOLD = 7;
/** Between two words of one sentence. */
const STOP = /[.!?;,\n\u2022)(:/|]/;
/** Just before or after a figure: it is part of a date, a price, a score, a time, a measure. */
const PART_BEFORE = /[\d][.,:/-]$|[#€$£+@_%]$/;
const PART_AFTER = /^(?:[.,:/-]\d|['"]| ?(?:[%€$£°+]|\/ ?\d|- ?\d)|[-_]?[a-z@])/;

export function yearsOld(plain: Message): Found[] {
  const words = partedWords(plain);
  const numbers = ageNumbers(words, plain.form.text);
  if (numbers.length === 0) return [];
  const message = { ...plain, words };
  const dates = daysOfYear(message);
  const found: Found[] = [];
  for (const number of numbers) {
    // « 1 4 ans » is no date.
    const unit = unitAt(message, number.end);
    if (unit === 0 && dates.some(({ first, end }) => number.first < end && number.end > first)) continue;
    const certainty = certaintyOf(message, number);
    if (certainty > 0)
      found.push({
        from: words[number.first]?.from ?? 0,
        to: words[number.end - 1]?.to ?? 0,
        certainty,
        whose: 'mine',
      });
  }
  return found;
}

function certaintyOf(message: Message, { value, first, end }: AgeNumber): number {
  const { words, form } = message;
  const before = form.text.slice(0, words[first]?.from);
  if (PART_BEFORE.test(before.slice(-2))) return 0;
  const parted = words[end]?.from === words[end - 1]?.to;
  const rest = form.text.slice(words[end - 1]?.to, (words[end - 1]?.to ?? 0) + 12);
  if (!parted && PART_AFTER.test(rest) && !(rest[0] === "'" && unitAt(message, end) > 0)) return 0;

  // German: „im 12. Stock“.
  if (words[first - 1]?.text === 'im' && /^\. [a-z]/.test(rest) && beginsAt(words, end, AGE.gradeNot) > 0)
    return 0;
  if (beginsAt(words, first - 1, COUNTS) > 0) return 0;
  const unit = unitAt(message, end);
  const after = end + unit;
  const sure = unit > 0 && beginsAt(words, end, AGE.only) === unit;
  if (
    unit > 0 &&
    !sure &&
    beginsAt(words, after, AGE.not) > beginsAt(words, after, AGE.and) &&
    !STOP.test(gapBefore(message, after))
  )
    return 0;

  const start = clauseStart(message, first);
  if (isSaid(message, start, first) || anyIn(words, start, first, AGE.when)) return 0;

  if (isQuestion(message, after)) return 0;
  if (isTold(message, end)) return 0.85;
  const near = backOverNear(message, first);
  const young = value >= BARE.from && value <= BARE.to;
  const ends = endsHere(message, after);
  const frame = (set: (typeof AGE)['be']) => {
    const long = endsBefore(words, first, set);
    const from = long >= 0 ? long : endsBefore(words, near, set);
    return from >= 0 && isOwn(message, from, long >= 0 ? first : near) ? from : -1;
  };

  if (frame(AGE.be) >= 0 || frame(AGE.turn) >= 0) {
    if (unit > 0) return 0.95;
    if (frame(AGE.be) >= 0 && young && (ends || goesOn(message, after)) && !otherCount(message)) return 0.85;
    if (frame(AGE.turn) >= 0 && young && (ends || goesOn(message, after)) && isBecoming(message, first))
      return 0.8;
  }
  if (frame(AGE.have) >= 0) {
    if (unit > 0) return 0.95;
    if (young && ends && namesYears(message, first)) return 0.75;
    if (young && (ends || goesOn(message, after)) && asksBack(message, after)) return 0.8;
    if (young && ends && asksForAge(message)) return 0.9;
  }
  if (unit > 0 && personBefore(message, first) !== 'other' && isCounted(message, first, end, unit))
    return 0.8;
  if (
    young &&
    (isBetween(message, { value, first, end }) ||
      (frame(AGE.have) >= 0 && ends && anyIn(words, 0, words.length, LOOKS)))
  )
    return 0.75;
  if (young && (introducesName(message, first, after, unit) || concludes(message, first, after))) return 0.75;
  if (young && isAtAge(message, first, after)) return 0.7;
  if (young && answers(message, { value, first, end: after })) return 0.85;
  if (young && leadsText(message, near, after, unit)) return 0.8;
  if (young && introduces(message, first, end, after, unit)) return 0.8;
  return 0;
}

/** Somebody else is quoted, and no "I" stands nearer. */
function isSaid({ words }: Message, start: number, first: number): boolean {
  for (let at = first - 1; at >= start; at--) {
    if (beginsAt(words, at, PERSONS.self) > 0) return false;
    if (beginsAt(words, at, AGE.said) > 0) return true;
  }
  return false;
}

/** Candles and springs, or "my 15 years": nobody else's. */
function isCounted({ words }: Message, first: number, end: number, unit: number): boolean {
  if (anyIn(words, end + unit, Math.min(end + unit + 2, words.length), PERSONS.others)) return false;
  return (
    beginsAt(words, end, AGE.only) === unit ||
    endsBefore(words, first, AGE.my) >= 0 ||
    endsBefore(words, first, WITH) >= 0
  );
}

const WITH = phraseSet('con|com|mit|met mijn|avec mes|aged');

/** How old one looks is said beside how old one is. */
const LOOKS = said('looks');

/** "12, nearly 13": two ages a year apart. */
function isBetween(message: Message, { value, first, end }: AgeNumber): boolean {
  const { words, form } = message;
  const next = ageNumbers(words, form.text).find((number) => number.first >= end);
  if (next?.value !== value + 1 || next.first - end > 4 || first > 6) return false;
  return anyIn(words, end, next.first, AGE.almost) && personBefore(message, first) !== 'other';
}

const INTRO = said('intro');

/** « moi c’est Hanaé, 13 ans », "im jonah, 13, …": an introduction, and the age behind a comma or with its unit. */
function introducesName(message: Message, first: number, after: number, unit: number): boolean {
  const { words } = message;
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const intro = beginsAt(words, at, INTRO);
    if (intro === 0) continue;
    const name = at + intro;
    if (name >= first || first - name > 3) return false;
    if (!words.slice(name, first).every((_, index) => isNameWord(message, name + index))) return false;
    const comma = /^ ?, ?$/.test(gapBefore(message, first));
    return comma
      ? endsHere(message, after) || (/\d/.test(words[first]?.text ?? '') && goesOn(message, after))
      : unit > 0;
  }
  return false;
}

const TOO = said('ageToo');
const SO = said('so');

/** "… 3 years younger so 14", "u can guess, 11": years were spoken of, and the number ends it. */
function concludes(message: Message, first: number, after: number): boolean {
  const { words } = message;
  if (!endsHere(message, after)) return false;
  if (endsBefore(words, first, TOO) >= 0) return true;
  if (endsBefore(words, first, SO) < 0) return false;
  return (anyIn(words, 0, first, AGE.unit) || anyIn(words, 0, first, AGE_TALK)) && !otherCount(message);
}

/** « j’en ai onze » where years are spoken of before. */
function namesYears({ words }: Message, first: number): boolean {
  for (let at = 1; at < first; at++)
    if (beginsAt(words, at, AGE.unit) > 0 && /\d|^[a-z]{4,}$/.test(words[at - 1]?.text ?? '')) return true;
  return false;
}

/** « a 15 sto con quelli piccoli », "com 16 tou": an age as a circumstance; « à 15 je » is a time of day. */
const AT = phraseSet('a|con|com|mit|met|with');
const VERB = phraseSet('im|sto|sono|ho|estoy|voy|tengo|tou|estou|tenho|bin|ben');

function isAtAge(message: Message, first: number, after: number): boolean {
  const { words } = message;
  if (endsBefore(words, first, AT) < 0 || beginsAt(words, after, VERB) === 0) return false;
  return !/\b(?:was|were|had|avais|etais|era|ero|tenia|avevo|tinha|war|hatte|had|will|wanna|want|gonna)\b/.test(
    message.form.text.slice(words[after]?.from),
  );
}

/** "turning 13" is one's own only where nobody else is named just before: "my son is turning 13". */
function isOwn({ words, form }: Message, from: number, to: number): boolean {
  const phrase = form.text.slice(words[from]?.from, words[to - 1]?.to);
  if (!isPhrase(AGE.alone, phrase.replace(/[^a-z0-9]+/g, ' '))) return true;
  return (
    from === 0 ||
    endsBefore(words, from, AGE.opener) >= 0 ||
    /[.!?;\n]/.test(gapBefore({ words, form }, from))
  );
}

/** "… that’s my age" stands soon after, and is not denied. */
function isTold({ words }: Message, end: number): boolean {
  for (let at = end; at < Math.min(words.length, end + TOLD); at++)
    if (beginsAt(words, at, AGE.told) > 0)
      return !words
        .slice(Math.max(end, at - 2), at)
        .some((_, index) => beginsAt(words, Math.max(end, at - 2) + index, NOT) > 0);
  return false;
}

const NOT = said('not');

/** Number of words of the unit after a number, 0 if there is none; "14 a" needs more than that. */
function unitAt(message: Message, at: number): number {
  if (at >= message.words.length || /[.!?;\n]/.test(gapBefore(message, at))) return 0;
  return beginsAt(message.words, at, AGE.unit);
}

/** Index of the first word of what stands between the verb and the number. */
function backOverNear(message: Message, first: number): number {
  let at = first;
  for (let steps = 0; steps < 3; steps++) {
    const next = endsBefore(message.words, at, AGE.near);
    if (next < 0) break;
    at = next;
  }
  return at;
}

function endsHere(message: Message, at: number): boolean {
  return at >= message.words.length || STOP.test(gapBefore(message, at));
}

function goesOn({ words }: Message, at: number): boolean {
  return beginsAt(words, at, AGE.and) > 0 || beginsAt(words, at, AGE.you) > 0;
}

function asksBack({ words }: Message, at: number): boolean {
  return beginsAt(words, at, AGE.you) > 0;
}

/** « j’ai 14 ans ? » asks for the other’s guess; « j’ai 14 ans et toi ? » tells. */
function isQuestion(message: Message, at: number): boolean {
  return /^ ?\?/.test(gapBefore(message, at)) && !asksBack(message, at);
}

/** "turning 13" may also be a page; "going on 14" is always an age. */
function isBecoming(message: Message, first: number): boolean {
  return !/\d/.test(message.form.text.slice(0, message.words[first]?.from));
}

/** The other side asked for another number: a level, a rank, a score, how long. */
const COUNTS = said('counts');
const AGE_TALK = said('askAge');

function otherCount({ heard }: Message): boolean {
  const last = heard[0]?.words ?? [];
  return anyIn(last, 0, last.length, COUNTS) && !anyIn(last, 0, last.length, AGE_TALK);
}

/** An age is asked for, or to be guessed, or the other side has just told its own: « moi 15, toi ? ». */
function isExpected(message: Message): boolean {
  const { before, heard } = message;
  if (asksForAge(message)) return true;
  if (before.slice(0, 2).some(({ words }) => anyIn(words, 0, words.length, AGE.guess))) return true;
  const last = heard[0];
  return (
    last !== undefined &&
    endsBefore(last.words, last.words.length, AGE.you) > 0 &&
    ageNumbers(partedWords(last), last.form.text).some(
      ({ value }) => value >= BARE.from && value <= BARE.to,
    ) &&
    (anyIn(last.words, 0, last.words.length, AGE_TALK) || last.words.length <= 5)
  );
}

/** An age that begins a text: "nearly 14 but", "15 years old and", "17 in a month". */
function leadsText(message: Message, near: number, after: number, unit: number): boolean {
  const { words } = message;
  if (near > 0 || otherCount(message) || asksOfThird(message)) return false;
  if (beginsAt(words, after, AGE.soon) > 0) return true;
  if (beginsAt(words, after - unit, AGE.half) > 0) return true;
  if (!endsHere(message, after) && !goesOn(message, after)) return false;
  const but = beginsAt(words, after, PERSONS.but) > 0;
  if (unit > 0)
    return but || beginsAt(words, after - unit, AGE.strong) > 0 || beginsAt(words, 0, AGE.lead) > 0;
  return beginsAt(words, 0, AGE.almost) > 0 && beginsAt(words, after, AGE.and) > 0;
}

/** « ah 14 ans, tu fais plus grand »: the other's age, repeated. */
const isRepeated = (message: Message, value: number, end: number): boolean =>
  guessed(message)?.value === value &&
  /^(?:tu|t|you|u|ur|du|tas|hai|tem|jij)$/.test(message.words[end]?.text ?? '');

/** A bare answer: the number with little around it. */
function answers(message: Message, { value, first, end }: AgeNumber): boolean {
  if (!isExpected(message) || isRepeated(message, value, end)) return false;
  if (message.words.length > ANSWER && !asksBack(message, end)) return false;
  return first <= 4 && (endsHere(message, end) || goesOn(message, end) || asksBack(message, end));
}

/** An introduction by age: « 14 ans et toi », "15 f lille", « fille 14 ans de Lille », "asv 15 f". */
function introduces(message: Message, first: number, end: number, after: number, unit: number): boolean {
  const { words } = message;
  if (isQuestion(message, after)) return false;
  const start = clauseStart(message, first);
  const leads = first - start <= 1 && start <= 3;
  if (unit > 0 && leads && asksBack(message, after)) return first === start || isPerson(message, start);
  const personAfter = beginsAt(words, after, AGE.person);
  const personBefore = endsBefore(words, first, AGE.person);
  if (personAfter === 0 && personBefore < 0) return false;
  if (words.length > 10) return false;
  const begin = personBefore >= 0 ? personBefore : first;
  if (begin > 1 && clauseStart(message, begin) !== begin) return false;
  const done = after + personAfter;
  // "14 f" is an age and a girl, "14 m" may be metres: a place or a unit must say more.
  const girl = beginsAt(words, after, AGE.girl) > 0 || endsBefore(words, first, AGE.girl) >= 0;
  if (!girl && unit === 0 && done >= words.length) return end > after;
  return done >= words.length || endsHere(message, done) || words.length - done <= 4;
}

function isPerson({ words }: Message, at: number): boolean {
  return beginsAt(words, at, AGE.person) > 0 || words[at]?.text === 'moi' || words[at]?.text === 'me';
}
