/** Where somebody stands: « je suis au McDo de la gare », "waiting at the stop". */
import { clauseEnd, clauseStart, gapBefore, isAsked } from '../identity/clause.ts';
import { starts, startsIn } from '../places/lookup.ts';
import { LOCATES, type Spot, spotAfter } from '../places/spot.ts';
import {
  AGREES,
  AM,
  BETWEEN,
  HERE,
  I_LIVE,
  LIVE,
  MEET,
  NEAR,
  NOT_NAMES,
  NOT_NOW,
  NOW,
  OTHERS,
  SELF,
  STILL,
} from '../places/vocabulary.ts';
import { isCapital } from '../places/walk.ts';
import { isPerson } from '../town/name.ts';
import type { Found, Message } from '../types.ts';
import { isOthers, STANDS, spanOf, streetAfter } from './words.ts';

/** Places of which a sentence says that the child is there. */
export function standing(message: Message): Found[] {
  const { words } = message;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const said = starts(words, at, HERE);
    const here = (said > 0 && isMine(message, at) ? said : 0) || doing(message, at);
    if (
      here === 0 ||
      isOthers(message, at) ||
      (starts(words, at, AM) > 0 && TRADES.has(words[at + here]?.text ?? ''))
    )
      continue;
    const spot =
      (here > 2 ? spotAfter(message, at + here, true) : null) ??
      placeAfter(message, at + here) ??
      placeBehind(message, at + here);
    if (!spot || spot.sort === 'plain') continue;
    const end = clauseEnd(message, spot.next - 1);
    if (
      startsIn(words, clauseStart(message, at), Math.min(end, spot.next + 3), NOT_NOW) ||
      isDenied(message, at, spot.first) ||
      startsIn(words, clauseStart(message, at), spot.first, MEET) ||
      words.slice(spot.next, spot.next + AFTER).some(({ text }) => NOT_TODAY.has(text)) ||
      isAsked(message, end - 1)
    )
      continue;
    found.push(spanOf(message, spot, spot.sort === 'named' ? 0.8 : 0.65));
    at = spot.next;
  }
  return found;
}

/** So many words behind a place say when. */
const AFTER = 8;

const NOT_TODAY = new Set(
  'lunedi martedi mercoledi giovedi venerdi sabato domenica lunes martes miercoles jueves viernes domingo segunda terca quarta quinta sexta montag dienstag mittwoch donnerstag freitag samstag sonntag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag monday tuesday wednesday thursday friday saturday sunday lundi mardi mercredi jeudi vendredi samedi dimanche last yesterday hier ieri ayer ontem gestern gisteren tomorrow demain morgen manana domani amanha dernier derniere passee letzte letzten letztes vorige afgelopen scorso scorsa pasado pasada every tous toutes jeden jede elke ogni cada todos todas always souvent usually often siempre sempre immer altijd'.split(
    ' ',
  ),
);

/** "im not coming to", « je suis pas à ». */
const isDenied = ({ words }: Message, from: number, to: number): boolean =>
  words
    .slice(Math.max(0, from - 2), to)
    .some(({ text }, index) => NEVER.has(text) && starts(words, Math.max(0, from - 2) + index, NEAR) === 0);

const NEVER = new Set(
  'not isnt pas plus nicht nich non nao niet never jamais nie nunca mai nooit'.split(' '),
);

/** 1 where I do something right before a place that one stands at: « on campe derrière », "we're eating outside". */
function doing({ words }: Message, at: number): number {
  const text = words[at]?.text ?? '';
  // « jpatine », « jgarde »: French says what goes on now so, but for what one likes, wants or does for long.
  if (text.charCodeAt(0) === 106 && /^j[bcdfgmnpqrstv][a-z]{3,}$/.test(text) && !LASTING.test(text)) return 1;
  if (
    JE.has(text) &&
    /^[a-z]{3,}e$/.test(words[at + 1]?.text ?? '') &&
    !LASTING.test(`j${words[at + 1]?.text}`)
  )
    return 2;
  if (!STANDS.has(words[at + 1]?.text ?? '')) return 0;
  if (starts(words, at, I_LIVE) + starts(words, at, LIVE) > 0) return 0;
  for (let back = at; back >= Math.max(0, at - 3); back--) if (starts(words, back, SELF) > 0) return 1;
  return 0;
}

const JE = new Set('j je'.split(' '));

const LASTING =
  /^j(?:adore|aime|deteste|kiffe|prefere|pense|trouve|habite|reve|connais|crois|sais|veu|voudr|peu|doi|doit|travaille|bosse|parle|demande|joue|parie|garantis|jure|suppose|espere|deteste|collectionne|supporte|vais|regarde|cherche|rentre|passe|commence|vis|avoue|compte|promets|serai|serais|sera|etais|voulais|pensais|peux|pense|tecoute|taime|tadore|taide|taj)/;

/** "i am a nurse at …" tells a trade. */
const TRADES = new Set('an un une ein eine een una um uma'.split(' '));

/** "sitting" is mine where a clause begins, or behind "i'm", "just": not in "a kid skating at". */
function isMine(message: Message, at: number): boolean {
  const { words } = message;
  if (starts(words, at, AM) > 0 || starts(words, at, HERE) > 1)
    return words[at + starts(words, at, AM)]?.text !== 'a' || ACCENT.test(message.written);
  const before = words[at - 1];
  if (!before || clauseStart(message, at) === at || /[,:)(]/.test(gapBefore(message, at))) return true;
  return (
    starts(words, at - 1, SELF) +
      starts(words, at - 1, STILL) +
      starts(words, at - 1, NOW) +
      starts(words, at - 1, AGREES) >
      0 ||
    starts(words, at - 2, AM) > 1 ||
    starts(words, at - 1, AM) > 0 ||
    STAYS.has(words[at]?.text ?? '') ||
    /^(?:m|im|r|re|k|n|and|et|und|y)$/.test(before.text)
  );
}

/** « je suis a la gare » and « à » are one in the form; English has no accents. */
const ACCENT = /\b(?:la|le|l|gare|suis|chui|jsuis|sono|estoy)\b/i;

/** A place, or a street or crossing, that follows at once or behind prepositions. */
function placeAfter(message: Message, at: number): Spot | null {
  const { words } = message;
  const spot = spotAfter(message, at) ?? streetAfter(message, at);
  const led = starts(words, at, BETWEEN) > 0 || starts(words, at, NEAR) > 0;
  return spot && (led || spot.first === at) ? spot : capitalAfter(message, at);
}

/** « coincée à Charpennes », "waiting at Haymarket": one is stuck or waits at a name, which is a stop or a place. */
function capitalAfter(message: Message, at: number): Spot | null {
  const { words } = message;
  if (!STAYS.has(words[at - 1]?.text ?? '') || !AT.has(words[at]?.text ?? '')) return null;
  const word = words[at + 1];
  if (!word || !isCapital(message, word) || starts(words, at + 1, NOT_NAMES) > 0 || isPerson(message, at + 1))
    return null;
  let next = at + 2;
  while (words[next] && isCapital(message, words[next] as never) && gapBefore(message, next) === ' ')
    next += 1;
  return { first: at + 1, next, sort: 'named' };
}

const STAYS = new Set(
  'descendre monter sortir bloque bloquee bloques coince coincee coinces attends attend jattends poireaute descendu descendue descends stuck waiting stranded off parado parada esperando pillado fermo ferma bloccato bloccata aspetto sceso scesa preso presa vast wacht uitgestapt ausgestiegen warte'.split(
    ' ',
  ),
);

const AT = new Set('a at in en em bij an between entre zwischen tra fra tussen'.split(' '));

/** A named place behind what one does there: « jattends le tram à la station Palais », "eating chips at the Pier". */
function placeBehind(message: Message, at: number): Spot | null {
  const { words } = message;
  const end = Math.min(clauseEnd(message, Math.max(0, at - 1)), at + BEHIND);
  for (let here = at; here < end; here++) {
    const word = words[here]?.text ?? '';
    if (STOPS.has(word) || starts(words, here, OTHERS) + starts(words, here, I_LIVE) > 0) return null;
    if (!LOCATES.has(word) || (word.length < 2 && !(word === 'a' && ACCENT.test(message.form.text))))
      continue;
    const spot = placeAfter(message, here);
    if (spot && spot.sort !== 'plain') return spot;
  }
  return null;
}

const BEHIND = 7;

const STOPS = new Set(
  'et and und y e en mais but aber pero ma mas maar que qui that which who because car'.split(' '),
);
