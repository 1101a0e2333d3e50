/**
 * Ages that the reader has to work out: "7 + 6", "half of 28", "one more" after a guess, "same" after the other's age,
 * "two years until im 18".
 */

import { numberAt } from '#lib/text/numbers.ts';
import { clauseEnd, clauseStart } from '../identity/clause.ts';
import { PERSONS, personBefore } from '../identity/persons.ts';
import { anyIn, beginsAt } from '../identity/phrases.ts';
import type { Found, Message } from '../types.ts';
import { ageNumbers, partedWords } from './numbers.ts';
import { asksForAge, guessed } from './talk.ts';
import { AGE } from './vocabulary.ts';

/** A relative answer has no more words than this. */
const ANSWER = 8;
/** How far the age that one is to reach stands from the years until then. */
const REACH = 7;

export function reckonedAges(plain: Message): Found[] {
  const words = partedWords(plain);
  const message = words === plain.words ? plain : { ...plain, words };
  const found = sum(message) ?? relative(message) ?? until(message);
  return found ? [{ ...found, whose: 'mine' }] : [];
}

type Part = Omit<Found, 'whose'>;
const part = ({ words }: Message, first: number, end: number, certainty: number): Part => ({
  from: words[first]?.from ?? 0,
  to: words[end - 1]?.to ?? 0,
  certainty,
});

const SUM =
  /(?<![\d.,/+-])(\d{1,2}) ?([+x*]|plus|fois|mal|por|per|vezes|keer|times|mais|mas) ?(\d)(?![\d.,/])/;

/** "10 + 3 = my age", "7+6" after the question. */
function sum(message: Message): Part | null {
  const { form, words } = message;
  const match = SUM.exec(form.text.slice(0, 120));
  const asked = asksForAge(message);
  if (match) {
    const [one, two] = [Number(match[1]), Number(match[3])];
    const value =
      /[+pm]/.test(match[2]?.[0] ?? '') && match[2] !== 'mal' && match[2] !== 'per' && match[2] !== 'por'
        ? one + two
        : one * two;
    const mine = words.length <= ANSWER && asked;
    const told =
      anyIn(words, 0, words.length, AGE.told) ||
      /\b(?:my|mon|mein|mi|mia|minha|mijn) (?:age|alter|edad|eta|idade|leeftijd)\b/.test(form.text);
    if (value >= 7 && value <= 19 && (mine || told))
      return { from: match.index, to: match.index + match[0].length, certainty: 0.75 };
  }
  // "double of seven", "drie x vijf", "zwo mal sieben"
  for (let at = 0; at < words.length; at++) {
    const times = beginsAt(words, at, AGE.times);
    if (times === 0) continue;
    const after = numberAt(words, at + times);
    if (!after || after.value < 2 || after.value > 40) continue;
    const own = asked
      ? words.length <= ANSWER + 2
      : personBefore(message, at) === 'self' || saysHave(message, after.next);
    const before = at > 0 ? numberAt(words, at - 1) : null;
    const product = (before?.value ?? 0) * after.value;
    if (own && (times > 1 || (product >= 7 && product <= 19)))
      return part(message, before ? at - 1 : at, after.next, 0.7);
  }
  return null;
}

/** Spanish and others put the verb last: « el doble de siete tengo ». */
const saysHave = ({ words }: Message, at: number) =>
  /^(?:tengo|ho|tenho|ai|bin|ben|ik|ich|yo|eu|io|moi|me|im)$/.test(words[at]?.text ?? '');

/** "One more", "same", "two years younger" after the other's age or guess. */
function relative(message: Message): Part | null {
  const { words } = message;
  if (words.length === 0 || words.length > ANSWER) return null;
  if (!guessed(message) && !asksForAge(message)) return null;
  if (!guessed(message) && !tells(message)) return null;
  for (let at = 0; at < words.length; at++) {
    const step = beginsAt(words, at, AGE.relative);
    const number = at > 0 ? numberAt(words, at - 1) : null;
    if (step > 0) {
      const counted =
        number ??
        numberAt(words, at + step) ??
        numberAt(words, at + step + 1) ??
        (at > 1 ? numberAt(words, at - 2) : null);
      if (counted)
        return part(
          message,
          Math.max(0, at - (number ? 1 : 0)),
          Math.min(words.length, at + step + (number ? 0 : 1)),
          0.7,
        );
    }
  }
  const lead = beginsAt(words, 0, AGE.yes);
  const same = beginsAt(words, lead, AGE.same) || beginsAt(words, 0, AGE.same);
  return same > 0 && guessed(message) && words.length <= 6
    ? part(message, 0, Math.min(words.length, lead + same), 0.7)
    : null;
}

/** The other side has told its own age. */
const tells = ({ heard }: Message) =>
  heard[0] !== undefined && anyIn(heard[0].words, 0, heard[0].words.length, AGE.be);

/** "Noch vier Jahre bis ich 18 bin", « me faltan tres años para los 18 ». */
function until(message: Message): Part | null {
  const { words, form } = message;
  for (const { value, first, end } of ageNumbers(words, form.text, 1)) {
    if (value > 10 || beginsAt(words, end, AGE.unit) === 0 || (words[end]?.text.length ?? 0) < 2) continue;
    const [from, to] = [clauseStart(message, first), clauseEnd(message, end)];
    if (!anyIn(words, from, to, AGE.till) || anyIn(words, from, to, PERSONS.others)) continue;
    const goal = ageNumbers(words, form.text).find(
      (one) =>
        one.value >= 14 &&
        one.value <= 21 &&
        one.first !== first &&
        endsOrUnit(message, one.end) &&
        Math.abs(one.first - first) <= REACH &&
        anyIn(words, Math.min(end, one.first - 3), Math.max(first, one.first), AGE.till),
    );
    if (
      goal ||
      /\b(?:permis|majorite|patente|carta de mota|fuhrerschein|rijbewijs|majeure?|mayor de edad|maggiorenne|volljahrig|driv(?:e|ing))\b/.test(
        `${form.text} ${message.heard[0]?.form.text ?? ''}`,
      )
    )
      return part(message, Math.min(first, goal?.first ?? first), Math.max(end, goal?.end ?? end), 0.7);
  }
  return null;
}

/** "Until 18" and „bis ich 18 bin“; « vingt livres » is no age. */
const endsOrUnit = ({ words, form }: Message, at: number) =>
  at >= words.length ||
  beginsAt(words, at, AGE.unit) > 0 ||
  beginsAt(words, at, AGE.and) > 0 ||
  /[.,;!?)\n]/.test(form.text.slice(words[at - 1]?.to, words[at]?.from));
