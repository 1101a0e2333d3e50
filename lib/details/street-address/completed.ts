/** A street or a number that the other half of, before or asked for, makes an address. */
import { clauseStart, gapBefore } from '../identity/clause.ts';
import { mentions, starts, startsIn } from '../places/lookup.ts';
import {
  ELSEWHERE,
  HOME,
  HOUSE_NOUNS,
  NOT_TOWNS,
  NUMBER_AFTER,
  STREET_AFTER,
  STREET_BEFORE,
  WEAK_AFTER,
} from '../places/vocabulary.ts';
import type { Found, Message } from '../types.ts';
import { numberAfter } from './numbers.ts';
import { FEW, spanOf } from './span.ts';
import { streetsOf } from './streets.ts';

/** Street here and number before, or the other way round. */
export function completed(message: Message): Found[] {
  const { words } = message;
  if (words.length === 0 || words.length > 14 || message.before.length + message.heard.length === 0)
    return [];
  const word = wordAlone(message) ?? corrected(message);
  if (word) return [word];
  const street = streetsOf(message).find(({ numbered }) => !numbered);
  if (street && message.before.length > 0) {
    const start = clauseStart(message, street.first);
    if (
      startsIn(words, start, street.first, ELSEWHERE) ||
      startsIn(words, street.next, words.length, ELSEWHERE)
    )
      return [];
    const numberSaid = message.before
      .slice(0, 3)
      .some((earlier) => aloneNumber(earlier, !isQuoted(message, earlier)) !== null);
    return numberSaid ? [spanOf(message, street, 0.8)] : [];
  }
  const number = message.asked.has('age') ? null : aloneNumber(message, false);
  if (!number) return [];
  // "What number?": whatever street was spoken of before.
  const asksNumber = message.heard[0]?.form.text.includes('?') || message.asked.has('street-address');
  if (asksNumber && message.heard[0]?.words.some(({ text }) => NUMBERS.has(text)) && saysStreet(message))
    return [number];
  // "What number are you on Teasel Road?"
  const heard = message.heard[0];
  if (heard?.form.text.includes('?') && streetsOf(heard).some(({ sure }) => sure)) return [number];
  for (const earlier of message.before.slice(0, 4)) {
    if (streetsOf(earlier).some(({ numbered }) => numbered)) return [];
    const { words: before } = earlier;
    const atHome = startsIn(before, 0, before.length, HOME);
    // « mi calle es la del pintor »
    if (atHome && !streetsOf(earlier).length && before.some(({ text }) => isStreetWord(text)))
      return [number];
    const said = streetsOf(earlier).find(({ sure }) => sure || atHome);
    if (!said) continue;
    if (startsIn(before, 0, before.length, ELSEWHERE) && !startsIn(before, 0, before.length, HOME)) return [];
    const own = startsIn(before, 0, before.length, HOME) || before.length - (said.next - said.first) <= FEW;
    return own ? [number] : [];
  }
  return [];
}

const isStreetWord = (text: string): boolean =>
  STREET_BEFORE.has(text) || STREET_AFTER.has(text) || STREET_ALONE.has(text);

const STREET_ALONE = new Set('via straat strasse str'.split(' '));

const NUMBERS = new Set('number num nr nummer numero hausnummer hausnr huisnummer civico portal'.split(' '));

/** "not 8 but 80", after the street with the wrong number. */
function corrected(message: Message): Found | null {
  const { words, before } = message;
  const not = words.findIndex(({ text }) => WRONG.has(text));
  if (
    not < 0 ||
    !before[0] ||
    !(streetsOf(before[0]).some(({ numbered }) => numbered) || mentions(before[0].words, HOME))
  )
    return null;
  const numbers = words.filter(({ text }, at) => at > not && /^\d{1,4}[a-z]?$/.test(text));
  const right = numbers[1];
  return right ? { from: right.from, to: right.to, certainty: 0.7, whose: 'mine' } : null;
}

const WRONG = new Set('pas not nicht no non nao niet'.split(' '));

/** "Avenue", after "219 Cottonwood" and the question which. */
function wordAlone(message: Message): Found | null {
  const { words, before } = message;
  const at = words.findIndex(
    ({ text }) => STREET_AFTER.has(text) || WEAK_AFTER.has(text) || STREET_BEFORE.has(text),
  );
  const earlier = before[0];
  if (at < 0 || words.length > 2 || !earlier || earlier.words.length > 4) return null;
  if (!/^\d{1,4}[a-z]?$/.test(earlier.words[0]?.text ?? '') || earlier.words.length < 2) return null;
  return { from: words[at]?.from ?? 0, to: words[at]?.to ?? 0, certainty: 0.7, whose: 'mine' };
}

/** The other side asks back for what the child said: "27 bis what?". */
const isQuoted = ({ heard }: Message, { form }: Message): boolean =>
  form.text.length > 0 && (heard[0]?.form.text.includes(form.text.trim()) ?? false);

const saysStreet = ({ before, heard }: Message): boolean =>
  [...before.slice(0, 4), ...heard.slice(0, 3)].some((earlier) => streetsOf(earlier).length > 0) ||
  before.slice(0, 2).some((earlier) => mentions(earlier.words, HOME)) ||
  heard.slice(0, 3).some((earlier) => earlier.words.some(({ text }) => isStreetWord(text)));

/** A number that says of itself that it is a house's, or says nothing else. */
function aloneNumber(message: Message, led: boolean): Found | null {
  const { words } = message;
  const asked = !led && message.asked.has('street-address');
  for (let at = 0; at < Math.min(words.length, 8); at++) {
    const noun = starts(words, at, HOUSE_NOUNS);
    const lead = noun > 0 ? linked(words, at + noun) - at : starts(words, at, NUMBER_AFTER);
    const start = at + lead;
    if (lead === 0 && (at > 0 || led)) continue;
    // "i am 32" is no house.
    if (BEING.has(words[start - 1]?.text ?? '')) continue;
    const next = numberAfter(message, start);
    if (next === start) continue;
    const rest = words.length - next;
    const parted =
      rest === 0 || /[,.!;\n]/.test(gapBefore(message, next)) || AND.has(words[next]?.text ?? '');
    if (lead === 0 && rest > (asked ? 2 : 0) && !(asked && parted)) continue;
    if (rest > (parted ? 12 : 6) || starts(words, next, NOT_TOWNS) > 0) continue;
    return { from: words[start]?.from ?? 0, to: words[next - 1]?.to ?? 0, certainty: 0.8, whose: 'mine' };
  }
  return null;
}

const BEING = new Set('am m im suis chui jsuis are re bin sono estoy estou ben'.split(' '));

/** Index after « c'est le », "is" between a house and its number. */
function linked(words: Message['words'], at: number): number {
  let next = at;
  while (next < at + 3 && COPULAS.has(words[next]?.text ?? '')) next += 1;
  return next;
}

const AND = new Set('et and und y e en'.split(' '));

const COPULAS = new Set(
  'c est cest is ist es e s its the le la el il lo o a de die das het der al'.split(' '),
);
