/** Towns of which a sentence says that the child lives or is there: « j'habite à », "I'm from", « ma ville ». */

import type { Word } from '#lib/text/form.ts';
import { clauseEnd, clauseStart, gapBefore, isAsked } from '../identity/clause.ts';
import { isPhrase } from '../identity/phrases.ts';
import { mentions, starts, startsIn } from '../places/lookup.ts';
import {
  AM,
  ANSWERS,
  ASKS_TOWN,
  DEMONYMS,
  FROM,
  HERE_IN,
  I_LIVE,
  IN_TOWN,
  KNOWN_TOWNS,
  LIVE,
  LIVES,
  NEAR,
  NOT_NAMES,
  NOT_TOWNS,
  NOW,
  OTHERS,
  OWN_TOWN,
  PARENTS,
  PASSING,
  RESIDES,
  SELF,
  STILL,
  STREET_BEFORE,
  TELLS_TOWN,
  TOWNISH,
  WEAK_BEFORE,
  WEATHER,
} from '../places/vocabulary.ts';
import { isCapital, saysYesterday, skip } from '../places/walk.ts';
import type { Found, Message } from '../types.ts';
import { ends, isPerson, type TownName, townAt } from './name.ts';

/** How far behind « j'habite » the town may stand, in words. */
const REACH = 12;
/** Longest message in which « chez nous » and a town's name belong together, in words. */
const SHORT = 24;

export function statedTowns(message: Message): Found[] {
  const { words } = message;
  if (
    words.length < 2 ||
    !(mentions(words, TELLS_TOWN, RESIDES, WEATHER) || words.some(({ text }) => AT_HOUSE.has(text)))
  )
    return [];
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const tells = starts(words, at, TELLS_TOWN) > 0 || AT_HOUSE.has(words[at]?.text ?? '');
    const one = tells ? statedAt(message, at) : null;
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
  const lives = livesAt(message, at);
  if (lives > 0) return livedIn(message, at, at + lives);
  const from = starts(words, at, FROM);
  const near = starts(words, at, NEAR);
  const am = starts(words, at, AM);
  const here = starts(words, at, HERE_IN);
  const own = starts(words, at, OWN_TOWN);
  const townish = starts(words, at, TOWNISH);
  if (from + near + am + here + own + townish === 0) return null;
  if (from + am + here + own > 0 && denied(message, at, from + am))
    return am > 0 ? contrasted(message, at + am) : null;
  const demonym = am > 0 ? demonymAt(message, at + am) : 0;
  if (demonym > 0) {
    const named = townAt(message, skip(words, demonym, 1, IN_TOWN));
    return spanOf(message, at + am, named?.next ?? demonym, 0.7);
  }
  return (
    (from > 0 ? comesFrom(message, at, from) : null) ??
    (here > 0 ? hereIn(message, at, here) : null) ??
    (own > 0 ? ownTown(message, at, own) : null) ??
    (townish > 0 ? described(message, at + townish) : null) ??
    (near > 0 ? nearby(message, at, near) : null) ??
    (am > 0 ? whereIAm(message, at, am) : null)
  );
}

/** « je viens de », "I'm from", right before the name. */
function comesFrom(message: Message, at: number, from: number): Found | null {
  const { words } = message;
  const to = skip(words, at + from, 3, NEAR, STILL);
  const name = townAt(message, to);
  if (
    !name ||
    isVerb(message, to, name) ||
    /^[!@#_]\S/.test(message.form.text.slice(words[name.next - 1]?.to))
  )
    return null;
  const loose =
    (BEGINS.has(words[at]?.text ?? '') && !begins(message, at)) ||
    (words[at]?.text === 'home' && !(name.known || isNamed(message, name))) ||
    (from === 1 && !(name.known || (begins(message, at) && name.capital)));
  // « soy de » + a word in small letters that goes on is a thing as often as a town.
  const open =
    name.known ||
    name.capital ||
    (!VAGUE.has(words[to - 1]?.text ?? '') && (to > at + from || ends(message, name.next)));
  return loose || !open ? null : certain(message, to, name);
}

/** « jsuis pas de Lyon mais de Vaulx ». */
function contrasted(message: Message, after: number): Found | null {
  const { words } = message;
  for (let at = after; at < Math.min(words.length - 2, after + 8); at++) {
    if (!BUT.has(words[at]?.text ?? '')) continue;
    const of = ORIGIN.has(words[at + 1]?.text ?? '') || words[at + 1]?.text === 'd' ? at + 2 : at + 1;
    const to = skip(words, of, 2, IN_TOWN, NEAR, STILL);
    const name = to > at + 1 ? townAt(message, to) : null;
    return name && (name.known || isNamed(message, name, isBareIn(message, to)))
      ? certain(message, to, name)
      : null;
  }
  return null;
}
const BUT = new Set('mais but sondern sino ma mas maar'.split(' '));

/** « só de », "home is": only where something begins. */
const BEGINS = new Set(['so', 'home']);

/** Number of words with which a message says at word `at` that somebody of the house lives, or 0. */
export function livesAt(message: Message, at: number): number {
  const { words } = message;
  const lives = Math.max(starts(words, at, LIVES), parentsAt(message, at));
  if (lives > 0) return lives;
  const mine = starts(words, at, I_LIVE);
  const live = mine > 0 ? mine : starts(words, at, LIVE);
  if (live === 0 || YOU.has(words[at + live]?.text ?? '')) return 0;
  return (mine > 0 || isOwn(message, at)) && !denied(message, at, live) ? live : 0;
}

/** « chez mon daron », "at my mums", "bei Papa". */
function parentsAt({ words }: Message, at: number): number {
  if (!AT_HOUSE.has(words[at]?.text ?? '')) return 0;
  for (let here = at + 1; here <= at + 3; here++) {
    const parents = starts(words, here, PARENTS);
    if (parents > 0) return here + parents - at;
    if (!OWNERS.has(words[here]?.text ?? '')) return 0;
  }
  return 0;
}
const AT_HOUSE = new Set('chez at with bei avec mit casa con da dai dal com na no bij met'.split(' '));
const OWNERS = new Set(
  'mon ma mes my me the meinem meiner meinen meim casa de da do mi mis mio mia miei i meu minha meus minhas o a os mijn mn m n la el mein grand'.split(
    ' ',
  ),
);
const YOU = new Set('tu t toi you u ya du ihr vos vc voce je jij ge jullie te'.split(' '));

/** True if a verb that others may be the subject of is mine: « je » before it, or nothing at all. */
function isOwn(message: Message, at: number): boolean {
  const { words } = message;
  const start = clauseStart(message, at);
  if (starts(words, at + 1, SELF) > 0) return true;
  for (let back = at - 1; back >= Math.max(start, at - 6); back--) {
    if (starts(words, back, OTHERS) > 0 || RELATIVE.has(words[back]?.text ?? '')) return false;
    if (starts(words, back, SELF) > 0) return true;
    if (!isSmall(message, back) && !MOVED.has(words[at]?.text ?? '')) break;
  }
  return (
    start === at ||
    /[,:)]/.test(gapBefore(message, at)) ||
    (at - 1 === start && LINKS.has(words[at - 1]?.text ?? ''))
  );
}
/** They stand at the end of what is said. */
const MOVED = new Set('gezogen umgezogen hergezogen verhuisd'.split(' '));
const RELATIVE = new Set('qui ki who that qu quien chi quem die'.split(' '));
/** Between two things that one says of oneself: « 14 ans et habite à ». */
const LINKS = new Set(
  'et and und y e en ouais yeah oui yes ja si ok bah ben been ve still just currently also'.split(' '),
);

/** "freiburgerin", "rotterdammer": a known town and an ending. */
const isDemonym = (word: string): boolean => {
  const stem = /^([a-z]{4,}?)(?:m?er|erin|ner|nerin|enaar|naar|aar|ian)$/.exec(word)?.[1];
  return stem !== undefined && (isPhrase(KNOWN_TOWNS, stem) || isPhrase(KNOWN_TOWNS, `${stem}en`));
};

/** Index after « (un vrai) lillois » that begins at a word, or 0. */
function demonymAt({ words }: Message, at: number): number {
  for (let lead = at; lead < at + 3; lead++) {
    const length = starts(words, lead, DEMONYMS) || Number(isDemonym(words[lead]?.text ?? ''));
    if (length > 0) return lead + length;
    if (!ARTICLES.has(words[lead]?.text ?? '')) break;
  }
  return 0;
}
const ARTICLES = new Set(
  'un une vrai vraie a real proper ne n ein eine echter echte uma um een echte'.split(' '),
);

/** The town behind « j'habite »: with small words, the family and the house between, or behind a comma when known. */
function livedIn(message: Message, verb: number, at: number): Found | null {
  const { words } = message;
  const weak = UNSURE.has(words[at - 1]?.text ?? '');
  const kin = parentsAt(message, verb) > 0;
  const end = Math.min(clauseEnd(message, Math.max(0, at - 1)), at + REACH);
  if (isAsked(message, end - 1) && startsIn(words, clauseStart(message, verb), verb, OTHERS)) return null;
  let direct = true;
  let accompanied = false;
  for (let lead = at; lead < end; lead++) {
    const word = words[lead]?.text ?? '';
    if (FAR.has(word) && starts(words, lead - 1, NEAR) === 0) return null;
    accompanied ||= COMPANY.has(word);
    const others = lead > at ? starts(words, lead, OTHERS) : 0;
    // « avec ma mère et mon frère »
    if (others > 0 && accompanied) {
      lead += others - 1;
      continue;
    }
    if (CONJUNCTION.has(word) || STREET_BEFORE.has(word) || others > 0) return null;
    const to = leadsTo(message, lead);
    const name = townAt(message, to);
    if (name && !isVerb(message, to, name)) {
      const led = to > lead && isLed(message, to);
      if (isNumbered(message, to, name)) return null;
      const opens =
        led || lead === at || /[,:(]/.test(gapBefore(message, lead)) || isSmall(message, lead - 1);
      if (
        name.known ? opens : isNamed(message, name, isBareIn(message, to)) && (led || (lead === at && !kin))
      )
        return certain(message, to, name);
      if (
        led &&
        direct &&
        !weak &&
        !kin &&
        starts(words, verb, LIVES) === 0 &&
        !VAGUE.has(words[to - 1]?.text ?? '')
      )
        return spanOf(message, to, name.next, 0.7);
    }
    if (name && !weak && !kin && starts(words, lead, NEAR) > 1 && to === lead + starts(words, lead, NEAR))
      return spanOf(message, to, name.next, 0.65);
    if (to > lead) lead = to - 1;
    else direct &&= isSmall(message, lead);
  }
  return ledBefore(message, verb);
}

/** "nach detmold gezogen", "in husum wohn ich": the town right before the verb. */
function ledBefore(message: Message, verb: number): Found | null {
  const { words } = message;
  if (verb < 2 || !DIRECT.has(words[verb - 2]?.text ?? '')) return null;
  const name = townAt(message, verb - 1);
  return name && name.next === verb && !isPassing(message, verb - 2, verb)
    ? spanOf(message, verb - 1, verb, 0.7)
    : null;
}
const DIRECT = new Set('nach naar in'.split(' '));

const COMPANY = new Set('avec with mit con com met'.split(' '));
/** Behind these a word in small letters is a region or a floor. */
const VAGUE = new Set(
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

/** They mean other things too, so that a word in small letters behind them need not be a town. */
const UNSURE = new Set('stay staying stayin based moved located leben leven leef nos me'.split(' '));
const FAR = new Set('loin far lejos lontano longe weit ver'.split(' '));
const CONJUNCTION = new Set(
  'mais but aber pero ma mas maar que qui because car weil porque perche if when wenn quand wo ou'.split(' '),
);

/** A word that is no name: what may stand between « j'habite » and the town. */
const isSmall = ({ words }: Message, at: number): boolean =>
  starts(words, at, NOT_NAMES) > 0 ||
  starts(words, at, STILL) > 0 ||
  starts(words, at, PARENTS) > 0 ||
  starts(words, at, ANSWERS) > 0 ||
  /^(?:\d+|[a-z]{1,2})$/.test(words[at]?.text ?? '');

/** Written as a name is: in German every noun has a capital, so it says nothing there. */
export const isNamed = (message: Message, { capital, shaped }: TownName, led = false): boolean =>
  shaped || (capital && (led || !message.words.some(({ text }) => GERMAN.has(text))));

/** In German no article stands between "in" and a town, as it does before every other noun. */
const isBareIn = ({ words }: Message, at: number): boolean => BARE_IN.has(words[at - 1]?.text ?? '');
const BARE_IN = new Set('in aus nach us'.split(' '));
const GERMAN = new Set(
  'ein eine dem geht ich und nicht wir bin wohne wohn ist aus der dem den mein meine bei zur zum bitte mit oder vom auf'.split(
    ' ',
  ),
);

/** Index after the prepositions that lead to a town: several of nearness, one of place (« à » is English "a"). */
function leadsTo({ words }: Message, at: number): number {
  const near = skip(words, at, 3, NEAR, STILL);
  const inTown = starts(words, near, IN_TOWN);
  return inTown > 0 ? skip(words, near + inTown, 2, NEAR) : near;
}

/** True if what stands right before a name is a preposition that leads to it, not "still", not Dutch "op de". */
function isLed({ words }: Message, at: number): boolean {
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

/** « ici à Limoges », "over here in Leeds". */
function hereIn(message: Message, at: number, here: number): Found | null {
  const { words } = message;
  const after = skip(words, at + here, 2, STILL);
  let to = leadsTo(message, after);
  // « chez nous, Saint-Flour, y'a pas… »
  if (here > 1 && to === after && /,/.test(gapBefore(message, to))) {
    const said = townAt(message, to);
    return said?.known || (said && isNamed(message, said) && !isPerson(message, to))
      ? spanOf(message, to, said.next, 0.65)
      : null;
  }
  // « qui in Calabria, cioè a Cosenza »
  if (starts(words, to, NOT_TOWNS) > 0)
    for (let next = to + 1; next < Math.min(words.length, to + 7); next++)
      if (starts(words, next, KNOWN_TOWNS) > 0 && starts(words, next - 1, IN_TOWN) > 0) to = next;
  const name = to > after ? townAt(message, to) : null;
  if (!name || !isLed(message, to) || startsIn(words, at - 6, name.next + 4, PASSING)) return null;
  const open = words[to - 1]?.text === 'in' || words[to - 1]?.text === 'em';
  if (!(name.known || isNamed(message, name, isBareIn(message, to)) || (open && to === after + 1)))
    return null;
  return isAsked(message, clauseEnd(message, name.next - 1) - 1)
    ? null
    : spanOf(message, to, name.next, 0.65);
}

/** « mon bled c'est Saint-Malo », "our town, Selby". */
function ownTown(message: Message, at: number, own: number): Found | null {
  const { words } = message;
  const colon = words.findIndex(
    (_, index) => index >= at + own && index < at + own + 7 && /[:=]/.test(gapBefore(message, index)),
  );
  for (let to = colon > 0 ? colon : at + own; to <= at + own + 6; to++) {
    const name = townAt(message, to);
    const called = starts(words, to - 1, NEAR) > 0 || CALLED.has(words[to - 1]?.text ?? '');
    if (
      name &&
      (name.known || isNamed(message, name) || called) &&
      !startsIn(words, at - 4, name.next + 2, PASSING)
    )
      return certain(message, to, name);
    if (!COPULA.has(words[to]?.text ?? '') && starts(words, to, STILL) + starts(words, to, NEAR) === 0)
      return null;
  }
  return null;
}
const COPULA = new Set(
  'c est cest ces is s its it ist es e eh a in im d heet heisst heist qui s appelle sappelle de of called named se llama chiama chama que che genaamd namens hein in en em near'.split(
    ' ',
  ),
);
const CALLED = new Set(
  'appelle sappelle called named heisst llama chiama chama heet genaamd namens'.split(' '),
);

/** "it's a small town you won't know, Oughterard". */
function described(message: Message, at: number): Found | null {
  const { words } = message;
  const end = clauseEnd(message, at - 1);
  for (let to = at; to < end; to++) {
    const led =
      /[,:]/.test(gapBefore(message, to)) ||
      CALLED.has(words[to - 1]?.text ?? '') ||
      leadsTo(message, to - 1) === to;
    const name = led ? townAt(message, to) : null;
    if (!name) continue;
    const called = CALLED.has(words[to - 1]?.text ?? '');
    const good = name.known || called || (isNamed(message, name) && !isPerson(message, to));
    return good && !isPassing(message, at - 1, end) && !startsIn(words, 0, at, OTHERS)
      ? spanOf(message, to, name.next, 0.65)
      : null;
  }
  return null;
}

/** "right next to Slough", « près de Nîmes », at the beginning of what is said. */
function nearby(message: Message, at: number, near: number): Found | null {
  const { words } = message;
  if (!begins(message, at)) return null;
  const to = skip(words, at, 2, NEAR);
  const name = townAt(message, to);
  const end = clauseEnd(message, at);
  if (!name || end - at > 10 || isPassing(message, at, end) || isAsked(message, end - 1)) return null;
  const certainly = name.known || (near > 1 && isNamed(message, name));
  return certainly ? spanOf(message, to, name.next, 0.65) : null;
}

const ABOUT = new Set('like about approx genre environ circa ca tipo ongeveer etwa so'.split(' '));

/** True if a clause begins at a word, but for small words before it. */
function begins(message: Message, at: number): boolean {
  let first = at;
  const start = clauseStart(message, at);
  while (
    first > start &&
    (starts(message.words, first - 1, STILL) > 0 || ABOUT.has(message.words[first - 1]?.text ?? ''))
  )
    first -= 1;
  return first === start || /[,)]/.test(gapBefore(message, first));
}

/** Prepositions behind which a name is as often a shop's or a game's. */
const LOOSE = new Set('at dans sur au aux no na to nach por on'.split(' '));

/** « je suis à Lille », "I'm in Leeds": the name must be known or have a capital, and no journey be spoken of. */
function whereIAm(message: Message, at: number, am: number): Found | null {
  const { words } = message;
  const still = skip(words, at + am, 3, STILL);
  const near = starts(words, still, NEAR);
  const inTown = starts(words, still, IN_TOWN);
  if (near + inTown === 0) return amongOthers(message, at, at + am);
  const to = leadsTo(message, still);
  const name = townAt(message, to);
  if (!name) return amongOthers(message, at, at + am);
  const strict = near === 0 && LOOSE.has(words[still]?.text ?? '');
  if (!(name.known || (isNamed(message, name, isBareIn(message, to)) && !strict && !isPerson(message, to))))
    return null;
  if (isPassing(message, at, to) || isAsked(message, clauseEnd(message, to) - 1)) return null;
  return spanOf(message, to, name.next, name.known ? 0.8 : 0.6);
}

/** A known town farther behind « je suis »: "im stuck with my nan in Leeds". */
function amongOthers(message: Message, at: number, after: number): Found | null {
  const { words } = message;
  const end = Math.min(clauseEnd(message, Math.max(at, after - 1)), after + 7);
  for (let to = after + 1; to < end; to++) {
    if (CONJUNCTION.has(words[to]?.text ?? '') || starts(words, to, OTHERS) > 0) return null;
    const name = WITHIN.has(words[to - 1]?.text ?? '') ? townAt(message, to) : null;
    if (!name) continue;
    // "im ben from truro", « de la région lilloise, à Seclin »
    const told = ORIGIN.has(words[to - 1]?.text ?? '') && isPerson(message, to - 2);
    const apart = /,/.test(gapBefore(message, to - 1)) && isNamed(message, name) && !isPerson(message, to);
    const prep = words[to - 1]?.text ?? '';
    const joined = LINKS.has(words[to - 2]?.text ?? '');
    if (ORIGIN.has(prep) ? !told && !(joined && name.known) : !name.known && !apart) continue;
    return isPassing(message, at, end) || isAsked(message, end - 1)
      ? null
      : spanOf(message, to, name.next, 0.62);
  }
  return null;
}
const ORIGIN = new Set('from aus uit de di'.split(' '));
const WITHIN = new Set('a in bei en em te from aus uit'.split(' '));

/** A town in a short message that says of a place that it is home: « ma ville », "i live there", « vivo aquí ». */
function homeTown(message: Message): Found[] {
  const { words } = message;
  if (words.length > SHORT || words.length < 2) return [];
  const lives = words.findIndex((_, at) => livesAt(message, at) > 0);
  const home = startsIn(words, 0, words.length, RESIDES) || startsIn(words, 0, words.length, OWN_TOWN);
  // "it's raining so hard in Plymouth rn"
  const weather = startsIn(words, 0, words.length, WEATHER) && startsIn(words, 0, words.length, NOW);
  if (lives < 0 && !home && !weather) return [];
  for (let at = 0; at < words.length; at++) {
    const name = townAt(message, at);
    if (!name) continue;
    const start = clauseStart(message, at);
    if (weather && !home && lives < 0 && !(name.known && at > 0 && starts(words, at - 1, IN_TOWN) > 0))
      continue;
    // « j'y habite », "i live there": the town before it, whoever was asked about it.
    if (name.known && livesThere(message, name.next)) return [spanOf(message, at, name.next, 0.65)];
    if (startsIn(words, start, at, OTHERS) || isPassing(message, at, name.next) || isFar(words, at)) continue;
    if (isNumbered(message, at, name)) continue;
    const led = at > 0 && starts(words, at - 1, IN_TOWN) > 0 && isLed(message, at);
    const good =
      name.known ||
      (isNamed(message, name, isBareIn(message, at)) &&
        (led || (at > 0 && at < 3 && words.slice(0, at).every((_, index) => isSmall(message, index))))) ||
      isTopic(message, at, name, lives);
    if (good && !isAsked(message, name.next - 1)) return [spanOf(message, at, name.next, 0.65)];
  }
  return [];
}

const isFar = (words: Message['words'], at: number) =>
  words.slice(Math.max(0, at - 3), at + 6).some(({ text }) => FAR.has(text));

function livesThere({ words }: Message, from: number): boolean {
  for (let at = from; at < words.length; at++) {
    if (starts(words, at, OTHERS) > 0) return false;
    if (starts(words, at, LIVE) + starts(words, at, I_LIVE) === 0 || YOU.has(words[at - 1]?.text ?? ''))
      continue;
    const around = [words[at - 1], words[at + 1], words[at + 2]];
    if (around.some((word) => THERE.has(word?.text ?? ''))) return true;
  }
  return false;
}
const THERE = new Set('y there da dort ahi alli ci li daar'.split(' '));

/** "spandau is halt … wohn hier": what is spoken of first, and the verb has no other town. */
function isTopic(message: Message, at: number, { next }: TownName, lives: number): boolean {
  const { words } = message;
  if (at === 0 && capitalTopic(message, next)) return true;
  return (
    lives > next &&
    ((at === 0 && TOPIC.has(words[next]?.text ?? '') && starts(words, lives + 1, HERE_IN) > 0) ||
      (/[:]/.test(gapBefore(message, at)) && lives <= next + 1))
  );
}
/** "Frome's where i live". */
const capitalTopic = (message: Message, next: number): boolean =>
  TOPIC.has(message.words[next]?.text ?? '') &&
  isCapital(message, message.words[0] as Word) &&
  startsIn(message.words, next + 1, next + 2, RESIDES);
const TOPIC = new Set('is ist c cest est es e is s ja'.split(' '));

/** A journey, a birth, a concert in the clause. */
const isPassing = (message: Message, from: number, to: number): boolean =>
  saysYesterday(message) ||
  startsIn(message.words, clauseStart(message, from), clauseEnd(message, Math.max(from, to - 1)), PASSING);

/** « je viens de manger », "a sbucciare": what follows is a verb. */
const isVerb = ({ words }: Message, at: number, name: TownName) =>
  !name.known &&
  !name.capital &&
  /(?:er|ir|re|oir|ar)$/.test(words[at]?.text ?? '') &&
  /^(?:de|d|a|di|ad|para|por|to|te)$/.test(words[at - 1]?.text ?? '');

const DENIED = new Set(
  'dont don never not wish if si used would could wanna nicht no ya nunca non nao niet wenn like quand cuando quando als do did didnt does to ne will gonna n'.split(
    ' ',
  ),
);
const NEGATED = new Set('not never nicht niet pas plus nunca mai nooit used would wish'.split(' '));

/** The words around turn it round, or ask: "do I live in London?", « si j'habitais », « habite pas à ». */
function denied({ words }: Message, at: number, length: number): boolean {
  for (let back = at - 1; back >= Math.max(0, at - 2); back--) {
    const text = words[back]?.text ?? '';
    if (DENIED.has(text) || (text === 't' && words[back - 1]?.text === 'don')) return true;
    if (!SUBJECT.has(text)) break;
  }
  for (const next of [at + Math.max(1, length), at + Math.max(1, length) + 1])
    if (NEGATED.has(words[next]?.text ?? '')) return starts(words, next, NEAR) === 0;
  return false;
}
const SUBJECT = new Set('i we je j on ich wir yo io eu ik'.split(' '));

const certain = (message: Message, at: number, name: TownName) =>
  spanOf(message, at, name.next, name.known || name.capital ? 0.9 : 0.7);

const spanOf = ({ words }: Message, first: number, next: number, certainty: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: 'mine',
});
