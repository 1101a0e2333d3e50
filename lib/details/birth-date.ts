/** Own day and month of birth, with or without a year, by the name of a feast too, also told in two messages. */

import { numberAt } from '#lib/text/numbers.ts';
import { AGE } from './age/vocabulary.ts';
import { type DayOfYear, daysOfYear } from './birth-date/dates.ts';
import { BIRTH, MONTHS } from './birth-date/vocabulary.ts';
import { clauseEnd, clauseStart, isAsked } from './identity/clause.ts';
import { anyIn, beginsAt, endsBefore } from './identity/phrases.ts';
import type { Detector, Found, Message } from './types.ts';

/** A bare answer, or the other half of a date, has no more words than this. */
const ANSWER = 7;
/** An answer that begins with the date may go on. */
const LONG_ANSWER = 24;
/** How many messages ago one half of a date may have been told. */
const BACK = 3;

export const birthDate: Detector = (message) => {
  const { words } = message;
  if (words.length === 0) return [];
  const told = isOwnBirthday(message);
  if (told) {
    const whole = daysOfYear(message).filter((day) => belongs(message, day));
    if (whole.length > 0) return clearest(message, whole).map((day) => found(message, day, 0.9));
  }
  const early =
    message.asked.has('birth-date') && words.length <= LONG_ANSWER ? daysOfYear(message)[0] : undefined;
  if (early && early.first <= 3 && belongs(message, early) && !anyIn(words, 0, early.first, BIRTH.other))
    return [found(message, early, 0.8)];
  if (words.length > ANSWER) return [];
  const announced = message.asked.has('birth-date') || announcedBefore(message);
  if (!told && !announced) return [];
  const days = daysOfYear(message, true);
  const whole = days.find(({ half, end }) => half === 'both' && !isAsked(message, end - 1));
  if (whole) return announced && plainAnswer(message) ? [found(message, whole, 0.85)] : [];
  const half = days.find(({ half }) => half !== 'both');
  return half && announced && otherHalfBefore(message, half) ? [found(message, half, 0.75)] : [];
};

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
    if (bare > 0 && clauseStart(message, at) === at) return true;
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
  if (!BABY.test(words[at]?.text ?? '')) return false;
  const near = words.slice(Math.max(0, at - 5), at + 4);
  return (
    anyIn(words, at - 5, at, BIRTH.self) &&
    near.some(({ text }, index) => MONTHS.has(text) || beginsAt(near, index, BIRTH.feasts) > 0)
  );
}

const BABY = /^(?:baby|babe|bebe|kind|nino|nina)$/;

/** "my birthday party", « l’anniv de ma sœur ». */
function isParty({ words }: Message, at: number): boolean {
  return anyIn(words, at, Math.min(at + 2, words.length), BIRTH.party);
}

function otherPerson(message: Message, at: number): boolean {
  return anyIn(message.words, clauseStart(message, at), clauseEnd(message, at), BIRTH.other);
}

/** True if nothing near the date gives it to another person or another event. */
function belongs(message: Message, { first, end }: DayOfYear): boolean {
  const { words } = message;
  if (isAsked(message, end - 1)) return false;
  const start = clauseStart(message, first);
  return (
    !anyIn(words, start, clauseEnd(message, end - 1), BIRTH.other) && !anyIn(words, start, first, AGE.said)
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
