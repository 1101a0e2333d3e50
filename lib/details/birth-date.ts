/** Own day and month of birth, with or without a year, by the name of a feast too, also told in two messages. */

import { beginsNumber, numberAt } from '#lib/text/numbers.ts';
import { AGE } from './age/vocabulary.ts';
import { asksForBirth } from './birth-date/asked.ts';
import { type DayOfYear, daysOfYear } from './birth-date/dates.ts';
import { BIRTH, MONTHS, ORDINALS } from './birth-date/vocabulary.ts';
import { isCapital, isCapitalInside, isFirstName, isNameWord, nameAt } from './full-name/name.ts';
import { NAMES } from './full-name/vocabulary.ts';
import { clauseEnd, clauseStart, gapBefore, isAsked } from './identity/clause.ts';
import { isUnreal, PERSONS, personAfter, personBefore, speaksOfSelf } from './identity/persons.ts';
import { anyIn, beginsAt, endsBefore } from './identity/phrases.ts';
import type { Detector, Found, Message } from './types.ts';

/** A bare answer, or the other half of a date, has no more words than this. */
const ANSWER = 7;
/** An answer that begins with the date may go on. */
const LONG_ANSWER = 24;
/** How many messages ago one half of a date may have been told. */
const BACK = 3;

export const birthDate: Detector = (message) => {
  if (!mayTell(message)) return [];
  const days = tellsOf(message);
  return days
    .filter((day) => asksForBirth(message) || !isKnown(message, day))
    .map((day) => found(message, day, 0.8));
};

/** A cheap look: a figure, a month, a feast, a number in words. */
const mayTell = ({ words, form }: Message): boolean =>
  /\d/.test(form.text) ||
  words.some(
    ({ text }, at) =>
      MONTHS.has(text) ||
      ORDINALS.has(text) ||
      beginsNumber(text) ||
      beginsAt(words, at, BIRTH.feasts) > 0 ||
      ENDING.test(text),
  );

const ENDING = /(?:zehnter?|zehnten?|zigster?n?|zigsten|tiende|tigste|iem?e)$/;

function tellsOf(message: Message): DayOfYear[] {
  const { words } = message;
  if (words.length === 0) return [];
  const told = isOwnBirthday(message) || isTalkOfBirth(message);
  if (told) {
    const whole = daysOfYear(message).filter((day) => belongs(message, day));
    if (whole.length > 0) return clearest(message, whole);
  }
  const asked = asksForBirth(message);
  const early = asked && words.length <= LONG_ANSWER ? daysOfYear(message)[0] : undefined;
  if (
    early &&
    (early.first <= 3 || words.length <= 2 * ANSWER) &&
    belongs(message, early) &&
    !anyIn(words, 0, early.first, BIRTH.other)
  )
    return [early];
  if (words.length > ANSWER) return [];
  const announced = asked || announcedBefore(message);
  if (!told && !announced) return [];
  const days = daysOfYear(message, true);
  const whole = days.find(({ half, end }) => half === 'both' && !isAsked(message, end - 1));
  if (whole) return announced && plainAnswer(message) ? [whole] : [];
  const half = days.find(({ half }) => half !== 'both');
  if (half?.half === 'day' && asked && monthHeard(message)) return [half];
  return half && announced && otherHalfBefore(message, half) ? [half] : [];
}

/** The other side named a month when it asked, and the child answers with a day. */
function monthHeard({ heard }: Message): boolean {
  const question = heard[0];
  return question !== undefined && daysOfYear(question, true).some(({ half }) => half !== 'day');
}

/** A day that the clause gives to the child without "my birthday": candles, signs, a present, "I am of the 17th". */
function isTalkOfBirth(message: Message): boolean {
  const { words, written } = message;
  const weak = anyIn(words, 0, words.length, BIRTH.cake) || PARTY.test(written);
  const talk = isTalk(message) || (weak && anyIn(words, 0, words.length, PERSONS.me));
  if (!talk && !weak && !PAPER_YEAR.test(message.form.text) && !anyIn(words, 0, words.length, BIRTH.from))
    return false;
  const onPaper = isOnPaper(message);
  const alone = weak && words.length <= ANSWER + 2;
  return daysOfYear(message).some(({ first, end }) => {
    if (endsBefore(words, first, BIRTH.from) >= 0) return true;
    if (
      onPaper &&
      words.length <= LONG_ANSWER &&
      PAPER_YEAR.test(message.form.text.slice(words[first]?.from, words[end - 1]?.to))
    )
      return true;
    if (!(talk || (alone && first <= 2)) || isUnreal(message, first)) return false;
    // Christmas and its presents are everybody's.
    if (beginsAt(words, first, BIRTH.feasts) > 0 && !isTalk(message)) return false;
    if (
      personBefore(message, first) === 'other' ||
      isSomebody(message, first) ||
      LONG_AGO.test(message.form.text)
    )
      return false;
    const own =
      speaksOfSelf(message, first, end) ||
      isTalk(message) ||
      clauseStart(message, first) >= first - 2 ||
      asksForBirth(message);
    return own && (personBefore(message, first) === 'self' || personAfter(message, end) !== 'other');
  });
}

/** A date with the year in which children are born. */
const PAPER_YEAR = /(?<!\d)20(?:0[4-9]|1\d)(?!\d)|(?:[./|-])2o[oi\d]{2}(?![a-z0-9])/;

/** A pass, a form, a field "date" say it. */
const isOnPaper = ({ words }: Message): boolean =>
  anyIn(words, 0, words.length, NAMES.papers) || /^(?:date|data|datum|fecha)$/.test(words[0]?.text ?? '');

/** True if birthdays are talked of, and not only a party. */
function isTalk(message: Message): boolean {
  return message.words.some((_, at) => {
    const about = beginsAt(message.words, at, BIRTH.about);
    return about > 0 && !isParty(message, at + about);
  });
}

const PARTY = /[\u{1F382}\u{1F381}\u{1F388}\u{1F389}\u{1F973}\u{1F370}]/u;

/** A year before anybody's grandparents went to school with a computer. */
const LONG_AGO = /(?<!\d)(?:1[0-8]\d\d|19[0-7]\d)(?!\d)/;

const COPULA = /^(?:is|ist|was|est|ne|nee|e|nato|nata|nacio|naceu|wurde|werd|etait|era|born|geboren)$/;

/** « Anne Frank werd geboren op … »: a name begins the clause. */
function isSomebody(message: Message, at: number): boolean {
  const start = clauseStart(message, at);
  for (let born = start + 1; born < at; born++) {
    if (beginsAt(message.words, born, BIRTH.bare) === 0 || beginsAt(message.words, start, BIRTH.intro) > 0)
      continue;
    if (isFirstName(message, born - 1) || isCapitalInside(message, born - 1)) return true;
  }
  if (start < at && isNameWord(message, start) && COPULA.test(message.words[start + 1]?.text ?? ''))
    return true;
  const name = nameAt(message, start);
  const appears = name.end <= at && isCapital(message, start);
  if (name.end - start === 1)
    return (
      appears && /,/.test(gapBefore(message, name.end)) && beginsAt(message.words, name.end, BIRTH.bare) > 0
    );
  return appears && name.end - start >= 2;
}

/** Figures or a month by name rather than a feast: "two days b4 xmas so 23 12". */
function clearest({ words }: Message, days: readonly DayOfYear[]): DayOfYear[] {
  const plain = days.find(({ first }) => beginsAt(words, first, BIRTH.feasts) === 0);
  return [plain ?? days[0]].filter((day) => day !== undefined);
}

function found({ words }: Message, { first, end }: DayOfYear, certainty: number): Found {
  return { from: words[first]?.from ?? 0, to: words[end - 1]?.to ?? 0, certainty, whose: 'mine' };
}

/** True if the text speaks of the child's own birthday. */
function isOwnBirthday(message: Message): boolean {
  const { words } = message;
  let self = -1;
  for (let at = 0; at < words.length; at++) {
    const own = beginsAt(words, at, BIRTH.own);
    if (own > 0 && !isParty(message, at + own)) return true;
    const bare = beginsAt(words, at, BIRTH.bare);
    if (bare > 0 && clauseStart(message, at) === at && !isParty(message, at + bare)) return true;
    if (bare > 0 && isIntroduced(message, at)) return true;
    if (beginsAt(words, at, BIRTH.self) > 0) self = at;
    if (self >= 0 && at - self <= 8 && beginsAt(words, at, BIRTH.day) > 0 && !isParty(message, at + 1))
      return !otherPerson(message, at);
    if (
      beginsAt(words, at, BIRTH.day) > 0 &&
      anyIn(words, at + 1, Math.min(at + 5, words.length), BIRTH.self)
    )
      return !otherPerson(message, at);
    const number = numberAt(words, at);
    if (number && number.value >= 5 && number.value <= 25 && endsBefore(words, at, AGE.turn) >= 0)
      return true;
    if (number && number.value >= 8 && number.value <= 25 && isOnDay(message, at, number.next)) return true;
    if (isBaby(message, at)) return true;
  }
  return false;
}

/** « Je m’appelle Soline, née le 6 mai »: the clause introduces the child. */
function isIntroduced(message: Message, at: number): boolean {
  const start = clauseStart(message, at);
  return beginsAt(message.words, start, BIRTH.intro) > 0 && !otherPerson(message, at);
}

/** "im 16 on 9 june". */
function isOnDay({ words }: Message, at: number, next: number): boolean {
  if (endsBefore(words, at, AGE.be) < 0 || beginsAt(words, next, BIRTH.on) === 0) return false;
  const day = words[next + 1]?.text ?? '';
  return day === 'the' || MONTHS.has(day) || numberAt(words, next + 1) !== null;
}

/** "im a june baby", « jsuis un bébé de Noël ». */
function isBaby({ words }: Message, at: number): boolean {
  if (beginsAt(words, at, BIRTH.baby) === 0) return false;
  const near = words.slice(Math.max(0, at - 5), at + 4);
  return (
    anyIn(words, at - 5, at, BIRTH.self) &&
    near.some(({ text }, index) => MONTHS.has(text) || beginsAt(near, index, BIRTH.feasts) > 0)
  );
}

/** "my birthday party", « l’anniv de ma sœur ». */
function isParty({ words }: Message, at: number): boolean {
  return anyIn(words, at, Math.min(at + 2, words.length), BIRTH.party);
}

function otherPerson(message: Message, at: number): boolean {
  return anyIn(message.words, clauseStart(message, at), clauseEnd(message, at), BIRTH.other);
}

/** « l’anniv de Nawel »: the birthday of somebody who is named. */
function isNamed(message: Message): boolean {
  const { words } = message;
  return words.some(
    (_, at) =>
      beginsAt(words, at, BIRTH.day) > 0 &&
      OF.has(words[at + 1]?.text ?? '') &&
      (isFirstName(message, at + 2) || isCapital(message, at + 2)),
  );
}

const OF = new Set('de d of von di da van'.split(' '));

/** True if the child has told this day before, or repeats the other side's. */
function isKnown({ words, before, heard, form }: Message, { first, end }: DayOfYear): boolean {
  const parts = words.slice(first, end).filter(({ text }) => text.length > 1 || /\d/.test(text));
  const has = (earlier: Message) =>
    parts.every((part) => earlier.words.some(({ text }) => text === part.text));
  return before.some(has) || (heard.slice(0, 2).some(has) && !TOO.test(form.text));
}

const TOO = /\b(?:too|mines?|aussi|moi|mien|auch|meiner|tambien|anch io|il mio|tambem|o meu|ook|twins?)\b/;

/** True if nothing near the date gives it to another person or another event. */
function belongs(message: Message, { first, end }: DayOfYear): boolean {
  const { words } = message;
  if (isAsked(message, end - 1) || personBefore(message, first) === 'other') return false;
  if (
    isSomebody(message, first) ||
    isNamed(message) ||
    isUnreal(message, first) ||
    LONG_AGO.test(message.form.text)
  )
    return false;
  const start = clauseStart(message, first);
  return (
    !anyIn(words, start, Math.min(end + 3, clauseEnd(message, end - 1)), BIRTH.other) &&
    (!anyIn(words, start, first, AGE.said) || isOnPaper(message))
  );
}

function plainAnswer(message: Message): boolean {
  return !anyIn(message.words, 0, message.words.length, BIRTH.other);
}

/** The child has just begun to tell: « mon anniv c’est le… » */
function announcedBefore({ before }: Message): boolean {
  return before.slice(0, BACK).some((earlier) => isOwnBirthday(earlier) && !hasWhole(earlier));
}

function hasWhole(message: Message): boolean {
  return daysOfYear(message).length > 0;
}

/** True if the half of a date that is missing here was told in one of the last messages. */
function otherHalfBefore({ before }: Message, { half }: DayOfYear): boolean {
  const missing = half === 'day' ? 'month' : 'day';
  return before
    .slice(0, BACK)
    .some(
      (earlier) =>
        earlier.words.length <= 2 * ANSWER && daysOfYear(earlier, true).some((day) => day.half === missing),
    );
}
