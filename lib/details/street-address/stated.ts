/** A street with its number in one message, and how surely it is one’s own. */
import { wordNumberAt } from '#lib/text/numbers.ts';
import { clauseEnd, clauseStart, gapBefore, isAsked } from '../identity/clause.ts';
import { mentions, starts, startsIn } from '../places/lookup.ts';
import {
  DELIVERS,
  ELSEWHERE,
  EXISTS,
  HOME,
  HOUSE,
  HOUSE_NOUNS,
  IN_TOWN,
  OTHERS,
} from '../places/vocabulary.ts';
import { isCapital, skip } from '../places/walk.ts';
import { townAt } from '../town/name.ts';
import { postcodeAt } from '../town/postcode.ts';
import type { Found, Message } from '../types.ts';
import { numberAfter } from './numbers.ts';
import { spacedStreet } from './spaced.ts';
import { FEW, spanOf } from './span.ts';
import { beforePostcode, numberOfName, type Street, streetsOf } from './streets.ts';

/** Streets of stories and governments. */
const FAMOUS =
  /downing st|baker street|privet drive|wisteria lane|evergreen terrace|sesame street|rue sesame|minecraft|roblox|fortnite|monopol|\bgta\b|\bsims\b|animal crossing/;

/** Up to so many words, « chez moi » anywhere in the message belongs to the street. */
const LONG = 20;

export function stated(message: Message): Found[] {
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
