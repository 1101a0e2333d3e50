/** How the name of a town stands where it is found, and whether it is told in passing. */
import { clauseEnd, clauseStart, gapBefore } from '../../identity/clause.ts';
import { starts, startsIn } from '../../places/lookup.ts';
import {
  ANSWERS,
  IN_TOWN,
  NEAR,
  NOT_NAMES,
  PARENTS,
  PASSING,
  STILL,
  STREET_BEFORE,
  WEAK_BEFORE,
} from '../../places/vocabulary.ts';
import { saysYesterday, skip } from '../../places/walk.ts';
import type { Found, Message } from '../../types.ts';
import type { TownName } from '../name.ts';

/** Behind these a word in small letters is a region or a floor. */
export const VAGUE = new Set(
  'at la los las en au aux al alla no na do da du del nel nella dal dalla dans sur to auf'.split(' '),
);

/** A house or a street: "Quarry Hill, no. 7", « rue des Lilas ». */
export const isNumbered = ({ words }: Message, at: number, { next, known }: TownName): boolean => {
  if (/^(?:no|nr|number|numero|num|nummer|n)$/.test(words[next]?.text ?? '')) return true;
  if (!known && /^\d{1,3}$/.test(words[next]?.text ?? '')) return true;
  let back = at - 1;
  while (back > at - 3 && OF_STREET.has(words[back]?.text ?? '')) back -= 1;
  const street = words[back]?.text ?? '';
  return STREET_BEFORE.has(street) || (street.length > 2 && WEAK_BEFORE.has(street));
};

const OF_STREET = new Set('de du des d la le l les da do del della di dos das el'.split(' '));

export const FAR = new Set('loin far lejos lontano longe weit ver'.split(' '));

/** A word that is no name: what may stand between « j'habite » and the town. */
export const isSmall = ({ words }: Message, at: number): boolean =>
  starts(words, at, NOT_NAMES) > 0 ||
  starts(words, at, STILL) > 0 ||
  starts(words, at, PARENTS) > 0 ||
  starts(words, at, ANSWERS) > 0 ||
  /^(?:\d+|[a-z]{1,2})$/.test(words[at]?.text ?? '');

/** Written as a name is: in German every noun has a capital, so it says nothing there. */
export const isNamed = (message: Message, { capital, shaped }: TownName, led = false): boolean =>
  shaped || (capital && (led || !message.words.some(({ text }) => GERMAN.has(text))));

/** In German no article stands between "in" and a town, as it does before every other noun. */
export const isBareIn = ({ words }: Message, at: number): boolean => BARE_IN.has(words[at - 1]?.text ?? '');

const BARE_IN = new Set('in aus nach us'.split(' '));

const GERMAN = new Set(
  'ein eine dem geht ich und nicht wir bin wohne wohn ist aus der dem den mein meine bei zur zum bitte mit oder vom auf'.split(
    ' ',
  ),
);

/** Index after the prepositions that lead to a town: several of nearness, one of place (« à » is English "a"). */
export function leadsTo({ words }: Message, at: number): number {
  const near = skip(words, at, 3, NEAR, STILL);
  const inTown = starts(words, near, IN_TOWN);
  return inTown > 0 ? skip(words, near + inTown, 2, NEAR) : near;
}

/** True if what stands right before a name is a preposition that leads to it, not "still", not Dutch "op de". */
export function isLed({ words }: Message, at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if ((before === 'de' || before === 'a') && ARTICLED.has(words[at - 2]?.text ?? '')) return false;
  if (starts(words, at - 1, IN_TOWN) > 0) return true;
  for (let length = 1; length <= 8; length++) if (starts(words, at - length, NEAR) === length) return true;
  return false;
}

const ARTICLED = new Set(
  'live lived living livin liv stay staying moved op in on at with is aan bij van naar uit voor achter om'.split(
    ' ',
  ),
);

const ABOUT = new Set('like about approx genre environ circa ca tipo ongeveer etwa so'.split(' '));

/** True if a clause begins at a word, but for small words before it. */
export function begins(message: Message, at: number): boolean {
  let first = at;
  const start = clauseStart(message, at);
  while (
    first > start &&
    (starts(message.words, first - 1, STILL) > 0 || ABOUT.has(message.words[first - 1]?.text ?? ''))
  )
    first -= 1;
  return first === start || /[,)]/.test(gapBefore(message, first));
}

/** A journey, a birth, a concert in the clause. */
export const isPassing = (message: Message, from: number, to: number): boolean =>
  saysYesterday(message) ||
  startsIn(message.words, clauseStart(message, from), clauseEnd(message, Math.max(from, to - 1)), PASSING);

/** « je viens de manger », "a sbucciare": what follows is a verb. */
export const isVerb = ({ words }: Message, at: number, name: TownName) =>
  !name.known &&
  !name.capital &&
  /(?:er|ir|re|oir|ar)$/.test(words[at]?.text ?? '') &&
  /^(?:de|d|a|di|ad|para|por|to|te)$/.test(words[at - 1]?.text ?? '');

export const certain = (message: Message, at: number, name: TownName) =>
  spanOf(message, at, name.next, name.known || name.capital ? 0.9 : 0.7);

export const spanOf = ({ words }: Message, first: number, next: number, certainty: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: 'mine',
});
