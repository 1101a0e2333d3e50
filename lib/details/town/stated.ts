/** Towns of which a sentence says that the child lives or is there: « j'habite à », "I'm from", « ma ville ». */
import { clauseEnd, clauseStart, gapBefore, isAsked } from '../identity/clause.ts';
import { starts, startsIn } from '../places/lookup.ts';
import {
  AM,
  ASKS_TOWN,
  DEMONYMS,
  FROM,
  IN_TOWN,
  LIVES,
  LIVES_BARE,
  NEAR,
  OTHERS,
  PASSING,
  RESIDES,
  STILL,
} from '../places/vocabulary.ts';
import { skip } from '../places/walk.ts';
import type { Found, Message } from '../types.ts';
import { type TownName, townAt } from './name.ts';

/** How far behind « j'habite » the preposition may stand, in words. */
const REACH = 5;
/** Longest message in which « chez nous » and a town's name belong together, in words. */
const SHORT = 16;

export function statedTowns(message: Message): Found[] {
  const { words } = message;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const one = statedAt(message, at);
    if (!one) continue;
    found.push(one);
    while ((words[at + 1]?.to ?? Number.POSITIVE_INFINITY) <= one.to) at++;
  }
  return found.length > 0 ? found : homeTown(message);
}

/** True if a message asks whether the reader lives in some town: "are you from Leeds?". */
export function askedTown(message: Message): boolean {
  const { words } = message;
  for (let at = 0; at < words.length; at++) {
    const asks = starts(words, at, ASKS_TOWN);
    if (asks > 0 && townAt(message, skip(words, at + asks, 3, NEAR, IN_TOWN, STILL))) return true;
  }
  return false;
}

function statedAt(message: Message, at: number): Found | null {
  const { words } = message;
  const from = starts(words, at, FROM);
  const lives = starts(words, at, LIVES);
  const bare = lives > 0 ? 0 : starts(words, at, LIVES_BARE);
  const near = starts(words, at, NEAR);
  const am = starts(words, at, AM);
  if (from + lives + bare + near + am === 0 || denied(message, at)) return null;
  const demonym = am > 0 ? demonymAt(message, at + am) : 0;
  if (demonym > 0) {
    const named = townAt(message, skip(words, demonym, 1, IN_TOWN));
    return spanOf(message, at, named?.next ?? demonym, 0.7);
  }
  const first =
    from + bare + near > 0 && (clauseStart(message, at) === at || /[,)]/.test(gapBefore(message, at)));
  if (from > 0) {
    const to = skip(words, at + from, 2, NEAR);
    const name = townAt(message, to);
    const loose = from === 1 && !(name?.known || (first && name?.capital));
    if (name && !loose && !(to === at + from && isVerb(message, to, name))) return certain(message, to, name);
  }
  if (lives > 0 || (first && bare > 0)) return livedIn(message, at + lives + bare);
  if (first && near > 0 && words.length - at <= 10) {
    const to = skip(words, at, 2, NEAR);
    const name = townAt(message, to);
    if (name?.known && !startsIn(words, at, words.length, PASSING))
      return spanOf(message, to, name.next, 0.65);
  }
  return am > 0 ? whereIAm(message, at, am) : null;
}

/** Index after « (un vrai) lillois » that begins at a word, or 0. */
function demonymAt({ words }: Message, at: number): number {
  for (let lead = at; lead < at + 3; lead++) {
    const length = starts(words, lead, DEMONYMS);
    if (length > 0) return lead + length;
    if (!ARTICLES.has(words[lead]?.text ?? '')) break;
  }
  return 0;
}
const ARTICLES = new Set(
  'un une vrai vraie a real proper ein eine echter echte una uma um een echte'.split(' '),
);

/** The town after « j'habite »: at once when it is known or has a capital, else behind a preposition. */
function livedIn(message: Message, at: number): Found | null {
  const { words } = message;
  const still = skip(words, at, 3, STILL);
  const end = clauseEnd(message, Math.max(0, at - 1));
  for (let lead = still; lead < Math.min(end, still + REACH); lead++) {
    if (CONJUNCTION.has(words[lead]?.text ?? '')) return null;
    const to = leadsTo(message, lead);
    const name = townAt(message, to);
    if (name && (to > lead || (lead === still && (name.known || name.capital))))
      return certain(message, to, name);
    if (to > lead) lead = to - 1;
  }
  return null;
}

const CONJUNCTION = new Set(
  'et and mais but und aber pero ma mas maar que qui because car weil porque perche'.split(' '),
);
/** Index after the prepositions that lead to a town: several of nearness, one of place (« à » is English "a"). */
function leadsTo({ words }: Message, at: number): number {
  const near = skip(words, at, 3, NEAR, STILL);
  const inTown = starts(words, near, IN_TOWN);
  return inTown > 0 ? skip(words, near + inTown, 2, NEAR) : near;
}

/** Prepositions behind which a name is as often a shop's or a game's. */
const LOOSE = new Set('at dans sur au aux no na to nach por on'.split(' '));

/** « je suis à Lille », "I'm in Leeds": the name must be known or have a capital, and no journey be spoken of. */
function whereIAm(message: Message, at: number, am: number): Found | null {
  const { words } = message;
  const still = skip(words, at + am, 3, STILL);
  const near = starts(words, still, NEAR);
  const inTown = starts(words, still, IN_TOWN);
  if (near + inTown === 0) return null;
  const to = leadsTo(message, still);
  const name = townAt(message, to);
  if (!name || !(name.known || (name.capital && (near > 0 || !LOOSE.has(words[still]?.text ?? '')))))
    return null;
  if (startsIn(words, clauseStart(message, at), clauseEnd(message, to), PASSING)) return null;
  return spanOf(message, to, name.next, name.known ? 0.8 : 0.6);
}

/** A town that is known, in a short message that says of a place that it is home: « ma ville », "i live there". */
function homeTown(message: Message): Found[] {
  const { words } = message;
  if (words.length > SHORT || words.length < 2 || !startsIn(words, 0, words.length, RESIDES)) return [];
  if (startsIn(words, 0, words.length, OTHERS) || startsIn(words, 0, words.length, PASSING)) return [];
  for (let at = 0; at < words.length; at++) {
    const name = townAt(message, at);
    const led = at > 0 && starts(words, at - 1, IN_TOWN) > 0;
    if (name && (name.known || (name.capital && led)) && !isAsked(message, name.next - 1))
      return [spanOf(message, at, name.next, 0.65)];
  }
  return [];
}

/** « je viens de manger »: what follows is a verb. */
const isVerb = ({ words }: Message, at: number, { known, capital }: TownName) =>
  !known &&
  !capital &&
  /(?:er|ir|re|oir)$/.test(words[at]?.text ?? '') &&
  /^(?:de|d)$/.test(words[at - 1]?.text ?? '');

const DENIED = new Set(
  'dont don never not wish if si used would could wanna nicht no ya nunca non nao niet wenn like que quand cuando quando als do did didnt does'.split(
    ' ',
  ),
);

const NEGATED = new Set('not never nicht niet pas plus nunca mai nooit used would wish'.split(' '));

/** The words around turn it round, or ask: "do I live in London?", « si j'habitais ». */
function denied({ words }: Message, at: number): boolean {
  const before = words[at - 1]?.text ?? '';
  if (DENIED.has(before) || (before === 't' && words[at - 2]?.text === 'don')) return true;
  return NEGATED.has(words[at + 1]?.text ?? '') || NEGATED.has(words[at + 2]?.text ?? '');
}

const certain = (message: Message, at: number, name: TownName) =>
  spanOf(message, at, name.next, name.known || name.capital ? 0.9 : 0.7);

const spanOf = ({ words }: Message, first: number, next: number, certainty: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: 'mine',
});
