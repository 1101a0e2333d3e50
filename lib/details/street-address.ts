/** The child's or family's own street with its number: whole, or completed by this message. */
import { wordNumberAt } from '#lib/text/numbers.ts';
import { clauseEnd, clauseStart, gapBefore, isAsked } from './identity/clause.ts';
import { mentions, starts, startsIn } from './places/lookup.ts';
import {
  DELIVERS,
  ELSEWHERE,
  EXISTS,
  HOME,
  HOUSE,
  HOUSE_NOUNS,
  IN_TOWN,
  NOT_TOWNS,
  NUMBER_AFTER,
  OTHERS,
  STREET_AFTER,
  STREET_BEFORE,
  WEAK_AFTER,
} from './places/vocabulary.ts';
import { isCapital, skip } from './places/walk.ts';
import { spacedStreet } from './street-address/spaced.ts';
import {
  beforePostcode,
  numberAfter,
  numberOfName,
  type Street,
  streetsOf,
} from './street-address/streets.ts';
import { townAt } from './town/name.ts';
import { postcodeAt } from './town/postcode.ts';
import type { Detector, Found, Message } from './types.ts';

/** Words beside an address that leave it a bare one. */
const FEW = 3;
/** Streets of stories and governments. */
const FAMOUS =
  /downing st|baker street|privet drive|wisteria lane|evergreen terrace|sesame street|rue sesame|minecraft|roblox|fortnite|monopol|\bgta\b|\bsims\b|animal crossing/;
/** Up to so many words, « chez moi » anywhere in the message belongs to the street. */
const LONG = 20;

export const streetAddress: Detector = (message) => {
  // The town asks for the street of the same message again.
  if (message !== last) [last, lastFound] = [message, detect(message)];
  return lastFound;
};
let last: Message | undefined;
let lastFound: Found[] = [];

function detect(message: Message): Found[] {
  const found = stated(message);
  if (found.length > 0) return found.filter((one) => !saidBefore(message, one));
  return completed(message);
}

function stated(message: Message): Found[] {
  if (message.words.length < 2 || !hasNumber(message)) return [];
  const all = streetsOf(message);
  const streets = all.filter(({ numbered }) => numbered);
  if (streets.length === 0) {
    const street =
      apart(message, all) ?? beforePostcode(message) ?? spacedStreet(message) ?? homeNumber(message);
    if (street) streets.push(street);
  }
  return streets.flatMap((street) => {
    const certainty = certaintyOf(message, street);
    return certainty >= 0.5 ? [spanOf(message, street, certainty)] : [];
  });
}

const homeNumber = (message: Message): Street | null =>
  mentions(message.words, HOME) || /\d.*\?/.test(message.heard[0]?.form.text ?? '')
    ? numberOfName(message)
    : null;

/** No house without a number: most messages have none. */
const hasNumber = ({ form, digits, words }: Message): boolean =>
  digits.length > 0 || /\d|\bs\/n/.test(form.text) || words.some((_, at) => wordNumberAt(words, at) !== null);

/** Street and number in one message, other words between: « la rue du Coq, le n°19 ». */
function apart(message: Message, streets: readonly Street[]): Street | null {
  const { words } = message;
  const street =
    streets.find(({ sure }) => sure) ?? (startsIn(words, 0, words.length, HOME) ? streets[0] : undefined);
  if (!street) return null;
  for (let at = 0; at < words.length; at++) {
    const lead = at >= street.first && at < street.next ? 0 : starts(words, at, HOUSE);
    if (lead === 0) continue;
    const next = numberAfter(message, at + lead);
    if (next > at + lead)
      return {
        first: Math.min(at, street.first),
        next: Math.max(next, street.next),
        numbered: true,
        sure: street.sure,
      };
  }
  return byNoun(message, street);
}

/** « via Cadorna, il primo portone è il 33 »: what bears numbers is named, and one number is. */
function byNoun(message: Message, street: Street): Street | null {
  const { words } = message;
  const noun = startsIn(words, 0, words.length, HOUSE_NOUNS) || message.asked.has('street-address');
  if (!noun && !startsIn(words, 0, words.length, HOME)) return null;
  for (let at = 0; at < words.length; at++) {
    if (at >= street.first && at < street.next) continue;
    const next = numberAfter(message, at);
    const near = at < street.first ? street.first - next : at - street.next;
    // « rue Voltaire … 22 »: without a word for it, the number stands alone.
    if (!noun && (!street.sure || !(next === words.length || /[,.!;\n]/.test(gapBefore(message, next)))))
      continue;
    if (next === at || near > NEARBY || !(/^\d/.test(words[next - 1]?.text ?? '') || near < 4)) continue;
    return {
      first: Math.min(at, street.first),
      next: Math.max(next, street.next),
      numbered: true,
      sure: street.sure,
    };
  }
  return null;
}
const NEARBY = 14;

function certaintyOf(message: Message, street: Street): number {
  const { words } = message;
  const start = clauseStart(message, street.first);
  const end = clauseEnd(message, street.next - 1);
  const near =
    words.length <= LONG ? [0, words.length] : [Math.max(0, start - 6), Math.min(words.length, end + 4)];
  const [from = 0, to = 0] = near;
  let [home, elsewhere] = [false, false];
  for (let at = from; at < to; at++) {
    if (at === street.first) at = street.next;
    const own = starts(words, at, HOME);
    if (own > 0) {
      home = true;
      at += own - 1;
    } else if (at >= start - 2 && at < end && starts(words, at, ELSEWHERE) > 0) elsewhere = true;
  }
  if (FAMOUS.test(message.form.text) || (elsewhere && !home)) return 0;
  const asked = isAsked(message, end - 1);
  // A word that means other things too is a street's with a capital, in the answer, or before a postcode.
  const plainly =
    message.asked.size > 0 || words.slice(street.first, street.next).some((word) => isCapital(message, word));
  if (home) return asked && to <= end ? 0.4 : street.sure || words.length <= LONG ? 0.95 : 0.4;
  if (asked || heardBefore(message, street)) return 0;
  if (isBare(message, street) || message.asked.has('street-address') || message.asked.has('town'))
    return street.sure ? 0.8 : plainly ? 0.6 : 0.3;
  const sent =
    startsIn(words, from, to, DELIVERS) ||
    [
      ...words.slice(Math.max(0, street.first - 3), street.first),
      ...words.slice(street.next, street.next + 4),
    ].some(({ text }) => PARTS.has(text));
  const described = street.first <= AHEAD && startsIn(words, street.next - 4, words.length, HOUSE_NOUNS);
  if ((sent && plainly) || described) return 0.6;
  return street.sure && (sent || isFirst(message, street)) ? 0.6 : 0.3;
}

/** The address is what a message begins with, or what "it's" leads to, and nothing is told of it. */
function isFirst({ words }: Message, { first, next }: Street): boolean {
  if (starts(words, next, EXISTS) > 0) return false;
  if (first <= AHEAD && startsIn(words, 0, first, OTHERS)) return false;
  return first <= AHEAD || DUMMIES.has(words[0]?.text ?? '');
}
/** Behind a number they are the parts of a house where somebody lives. */
const PARTS = new Set(
  'unit erdgeschoss eg dg rdc fundos suono campanello citofono portinaio r c apt appt appartement apartment flat scala interno int piso esc escalera bat batiment etage code digicode stock og hinterhaus bajo dcha izq andar apto bloco fundos esq bus verdieping bel interfono interphone timbre'.split(
    ' ',
  ),
);
/** So many words may stand before an address that begins a message. */
const AHEAD = 2;
const DUMMIES = new Set('c cest its it tis es e is das ist het ce est'.split(' '));

/** True if hardly anything but street, postcode and town is said. */
function isBare(message: Message, { first, next }: Street): boolean {
  const { words } = message;
  let code = next;
  let at = next;
  for (; at < Math.min(words.length, next + 6) && code === next; at++) {
    const after = postcodeAt(message, at);
    if (after > at) code = after;
  }
  const known = code > next;
  const end = known
    ? (townAt(message, code)?.next ?? code)
    : next + (townAt(message, skip(words, next, 1, IN_TOWN)) ? 2 : 0);
  return first + Math.max(0, words.length - end) <= (known ? FEW + 4 : FEW);
}

/** The other side said it first: it is their own. */
function heardBefore(message: Message, { first, next }: Street): boolean {
  const said = message.form.text.slice(message.words[first]?.from, message.words[next - 1]?.to);
  return message.heard.some(({ form }) => form.text.includes(said));
}

function saidBefore(message: Message, { from, to }: Found): boolean {
  const said = message.form.text.slice(from, to);
  return message.before.some(({ form }) => form.text.includes(said));
}

/** Street here and number before, or the other way round. */
function completed(message: Message): Found[] {
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

const spanOf = ({ words }: Message, { first, next }: Street, certainty: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: certainty > 0.9 ? 'mine' : 'unknown',
});
