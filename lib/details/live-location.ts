/** Where the child is now, close enough to find them: a map, a named place after « je suis », the bus they are on. */
import { clauseEnd, clauseStart, gapBefore, isAsked } from './identity/clause.ts';
import { mapIn } from './live-location/maps.ts';
import { mentions, starts, startsIn } from './places/lookup.ts';
import { LOCATES, lineAt, type Spot, spotAfter } from './places/spot.ts';
import {
  AGREES,
  AM,
  ANSWERS,
  BETWEEN,
  CHAINS,
  DAYS,
  ELSEWHERE,
  EVASIONS,
  EXISTS,
  HERE,
  I_LIVE,
  LESSONS,
  LINES,
  LIVE,
  MEET,
  NEAR,
  NOT_NAMES,
  NOT_NOW,
  NOW,
  OTHERS,
  SELF,
  SPOTS,
  STILL,
  STREET_AFTER,
  STREET_BEFORE,
  TELLS_PLACE,
  TRACKS,
  WEAK_BEFORE,
} from './places/vocabulary.ts';
import { isCapital, saysYesterday, skip } from './places/walk.ts';
import { numberAfter, streetsOf } from './street-address/streets.ts';
import { isPerson } from './town/name.ts';
import { livesAt } from './town/stated.ts';
import type { Detector, Found, Message } from './types.ts';

/** Longest bare answer, in words. */
const SHORT = 12;
/** Longest text around coordinates that still says that they are one's own, in words. */
const AROUND = 10;

export const liveLocation: Detector = (message) => {
  const map = mapIn(message.form.text);
  if (map && isOwnMap(message, map) && !saidBefore(message, message.form.text.slice(map.from, map.to)))
    return [{ ...map, certainty: 0.9, whose: 'unknown' }];
  const found: Found[] = [];
  found.push(...pinned(message));
  const now = !saysYesterday(message);
  if (now && mentions(message.words, HERE, TELLS_PLACE)) found.push(...standing(message));
  if (now && found.length === 0) found.push(...begun(message), ...present(message));
  if (found.length === 0 && message.heard.length + message.before.length > 0)
    found.push(...answered(message), ...whichOne(message));
  return found.filter(
    ({ from, to }) => !saidBefore(message, message.form.text.slice(from, to)) && !isElse(message, from, to),
  );
};

/** A school, or a house with its number: other detectors speak of those. */
function isElse(message: Message, from: number, to: number): boolean {
  const { words } = message;
  const first = words.findIndex((word) => word.to > from);
  let next = first;
  while (next < words.length && (words[next]?.from ?? to) < to) next += 1;
  const school = words.findIndex(({ text }, at) => at >= first && at < next + 2 && SCHOOLS.test(text));
  const beside = words.slice(first, Math.max(first, school)).some(({ text }) => STANDS.has(text));
  if (school >= 0 && !beside && !/^(?:st|street|road|rd)$/.test(words[school + 1]?.text ?? '')) return true;
  // « je vis en Caroline du Nord »
  for (let at = clauseStart(message, first); at < first; at++)
    if (starts(words, at, I_LIVE) + starts(words, at, LIVE) > 0 && livesAt(message, at) > 0) return true;
  // A house with its number, or what stands behind one.
  if (streetsOf(message, first, next).some((street) => street.numbered)) return true;
  const street = words
    .slice(first, next)
    .some(({ text }) => STREET_BEFORE.has(text) || WEAK_BEFORE.has(text) || STREET_AFTER.has(text));
  return (
    (street && numberAfter(message, next) > next) ||
    words.slice(0, first).some(({ text }) => HOUSES.has(text))
  );
}
const HOUSES = new Set('num nr hausnummer hausnr numero number nummer huisnummer civico portal'.split(' '));
const SCHOOLS =
  /^(?:schools?|high|college|academy|primary|secondary|lycee|ecole|schule|grundschule|realschule|gymnasium|cole|colegio|insti|instituto|scuola|liceo|escola|lyceum)$/;

/** Figures among words of a lesson or a game are no place; a link is mine unless it leads to a shop. */
function isOwnMap({ words, form }: Message, { from, to }: { from: number; to: number }): boolean {
  const end = Math.min(words.length, 60);
  if (/[a-z]{3}/.test(form.text.slice(from, to)))
    return (
      startsIn(words, 0, end, HERE) ||
      !words
        .slice(0, end)
        .some((word, at) => (word.to <= from || word.from >= to) && starts(words, at, ELSEWHERE) > 0)
    );
  const before = words.filter((word) => word.to <= from);
  if (startsIn(words, before.length - 3, before.length, HERE)) return true;
  if (startsIn(words, 0, end, LESSONS)) return false;
  if (startsIn(words, 0, end, HERE)) return true;
  // "The tower is at …": somebody else's place is told.
  if (
    before.slice(-2).some((_, at, last) => starts(words, before.length - last.length + at, EXISTS) > 0) &&
    !before.some(({ text }) => OWN.has(text))
  )
    return false;
  return words.filter((word) => word.to <= from || word.from >= to).length <= AROUND;
}

const OWN = new Set(
  'i my mine me je mes mon ma ich meine mein yo mis mi io mie mia mio eu minhas meu ik mijn mn here voila'.split(
    ' ',
  ),
);

/** What stands behind a pin: a place with doors, or a name of several words. */
function pinned(message: Message): Found[] {
  const { words, written, form } = message;
  const pin = written.indexOf('\u{1f4cd}');
  if (pin < 0) return [];
  const at = words.findIndex((word) => form.original(word.from) > pin);
  if (at < 0) return [];
  const spot = spotAfter(message, at, true);
  if (spot && spot.sort !== 'plain') return [spanOf(message, spot, 0.8)];
  let next = at;
  while (
    next < at + 5 &&
    words[next] &&
    (isCapital(message, words[next] as never) || next > at) &&
    (next === at || gapBefore(message, next) === ' ')
  )
    next += 1;
  return next > at + 1 && isCapital(message, words[next - 1] as never)
    ? [spanOf(message, { first: at, next, sort: 'named' }, 0.65)]
    : [];
}

/** Places of which a sentence says that the child is there. */
function standing(message: Message): Found[] {
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
const STANDS = new Set(
  'derriere devant sous dvt outside behind opposite under inside hinter vor unter neben vorm detras delante debajo enfrente dietro davanti sotto atras debaixo achter voor onder naast tegenover'.split(
    ' ',
  ),
);

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

/** « ça n'avance pas au lunapark du port, j'y suis depuis une heure »: the place, and then that one is here. */
function present(message: Message): Found[] {
  const { words } = message;
  if (!mentions(words, TELLS_PLACE) || !words.some((_, at) => isHere(message, at))) return [];
  if (startsIn(words, 0, words.length, NOT_NOW)) return [];
  for (let at = 0; at < words.length; at++) {
    if (!startsPlace(message, at) && !LOCATES.has(words[at]?.text ?? '')) continue;
    const spot = spotAfter(message, at, startsPlace(message, at));
    if (spot && spot.sort !== 'plain' && !isAsked(message, clauseEnd(message, spot.next - 1) - 1))
      return [spanOf(message, spot, 0.62)];
  }
  return [];
}

/** « je suis là », "been here", « tou aqui », "ci sto". */
function isHere(message: Message, at: number): boolean {
  const { words } = message;
  const here = starts(words, at, HERE);
  if (here === 0 || isOthers(message, at)) return false;
  return (
    ADVERBS.has(words[at + here]?.text ?? '') ||
    ADVERBS.has(words[at - 1]?.text ?? '') ||
    ADVERBS.has(words[at + here + 1]?.text ?? '')
  );
}
const ADVERBS = new Set('la ici here hier da aqui ca ahi qui qua ci y daar'.split(' '));

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

/** Somebody else is there, or was said to be: "he's waiting", "my mum is". */
function isOthers(message: Message, at: number): boolean {
  const { words } = message;
  if (FOREIGN.has(words[at - 1]?.text ?? '')) return true;
  const start = Math.max(clauseStart(message, at), at - 4);
  for (let back = start; back < at; back++)
    if (words[back]?.text === 'il' && words.some(({ text }) => ITALIAN.has(text))) continue;
    else if (SAID.has(words[back]?.text ?? '') || starts(words, back, OTHERS) > 0) return true;
  return false;
}

const FOREIGN = new Set(
  'turn go he she they you tu il elle ils elles s er sie du el ella lui lei ele ela hij zij ze je ihr vous t'.split(
    ' ',
  ),
);
/** Italian « il » is no « il ». */
const ITALIAN = new Set('sono sn sto del della di che non nn con una'.split(' '));
const SAID = new Set(
  'said says texted told tells dit disait ecrit sagt sagte schrieb dijo dice disse diz zei zegt was were si if'.split(
    ' ',
  ),
);

/** A street or a crossing: « au coin de la rue Pasteur ». */
function streetAfter(message: Message, at: number): Spot | null {
  const after = skip(message.words, at, 6, BETWEEN);
  const street = streetsOf(message, after, after + 8).find(
    ({ first, next, sure, numbered }) =>
      sure && !numbered && next > after && first <= after + 1 && first >= at,
  );
  return street ? { first: street.first, next: street.next, sort: 'named' } : null;
}

/** The message, or a part of it, begins with the place: "outside Greggs rn", « arrêt Gambetta, j'attends ». */
function begun(message: Message): Found[] {
  const { words } = message;
  if (words.length < 2 || !mentions(words, SPOTS, CHAINS, LINES, TRACKS, BETWEEN)) return [];
  const asksElse = message.asked.has('street-address') || message.asked.has('meeting');
  if ((asksElse && !message.asked.has('live-location')) || isPlanned(message)) return [];
  for (let at = 0; at < words.length; at++) {
    const found = begins(message, at) ? begunAt(message, at) : [];
    if (found.length > 0) return found;
  }
  return [];
}

function begunAt(message: Message, from: number): Found[] {
  const { words } = message;
  let at = skip(words, from, 4, AGREES, NOW);
  while (
    at < from + 4 &&
    ((NO.has(words[at]?.text ?? '') && !startsPlace(message, at + 1)) ||
      (words[at]?.text === 'la' && LEADS.has(words[at + 1]?.text ?? '')))
  )
    at = skip(words, at + 1, 2, NOW);
  const led = LEADS.has(words[at]?.text ?? '');
  const bare = !led && (startsPlace(message, from) || startsPlace(message, at));
  if (!led && !bare) return [];
  const first = bare && startsPlace(message, from) ? from : at;
  const spot = spotAfter(message, first, bare) ?? (led ? streetAfter(message, first) : null);
  if (!spot || spot.sort === 'plain' || spot.first > first + 3) return [];
  const end = clauseEnd(message, spot.next - 1);
  if (startsIn(words, from, Math.min(end, spot.next + 5), NOT_NOW) || isAsked(message, end - 1)) return [];
  if (starts(words, spot.next, EXISTS) + starts(words, spot.next, OTHERS) > 0) return [];
  // Without a preposition something else must say that it is now, and that it is I.
  // Behind a preposition, what has no name of its own must be all that is said.
  const named =
    spot.sort === 'chain' ||
    words.slice(spot.first, spot.next).filter((_, index) => starts(words, spot.first + index, SPOTS) > 0)
      .length > 1 ||
    startsIn(words, spot.first, spot.next, CHAINS) ||
    words
      .slice(spot.first, spot.next)
      .some(
        (word) =>
          isCapital(message, word) ||
          /\d/.test(word.text) ||
          STREET_AFTER.has(word.text) ||
          STREET_BEFORE.has(word.text),
      );
  if (led && !named && at === from && words.length - spot.next > 3 && !tellsNow(message, spot)) return [];
  const came = message.before[0] && mentions(message.before[0].words, HERE);
  if (
    bare &&
    !tellsNow(message, spot) &&
    !came &&
    !startsIn(words, spot.next, spot.next + 3, NEAR) &&
    !words.slice(spot.next, spot.next + 3).some(({ text }) => STANDS.has(text)) &&
    !isTrip(message, spot)
  )
    return [];
  return [spanOf(message, spot, 0.62)];
}
const NO = new Set('no nope nah non nn nan nein nee nao na pas'.split(' '));
const LEADS = new Set(
  'dalla dal desde depuis vom an auf hinter neben onder achter naast sotto sous at in on outside inside near opposite behind under by au aux devant dvt dans ds derriere sur im am beim bei vor vorm ausm bij voor op tegenover al alla nel nella sul sulla davanti fuori no na en frente delante bloque coince pose waiting sat stuck'.split(
    ' ',
  ),
);

/** Names of shops that begin a sentence as other words. */
const VAGUE = new Set(
  'shop store work dm boots target next lush mc mac spar mango courir jules picard h b c'.split(' '),
);

/** « regionale delle 14:20, carrozza 4 », "platform 2, ashbury station": two of them beside each other. */
const isTrip = (message: Message, { first, next }: Spot): boolean =>
  lineAt(message, first) > first &&
  message.words
    .slice(next, next + 5)
    .some(
      (_, index) =>
        starts(message.words, next + index, SPOTS) + starts(message.words, next + index, TRACKS) > 0,
    );

/** Where something new begins. */
const begins = (message: Message, at: number): boolean => {
  const { words, form } = message;
  const [before, word] = [words[at - 1], words[at]];
  if (!before || !word) return true;
  // Most words are parted by one space, which needs no looking at.
  if (word.from - before.to === 1 && form.text.charCodeAt(before.to) === 32) return false;
  return /[.!?;:\n\u2022]/.test(gapBefore(message, at));
};

const startsPlace = ({ words }: Message, at: number): boolean =>
  !VAGUE.has(words[at]?.text ?? '') &&
  (starts(words, at, SPOTS) > 0 ||
    starts(words, at, CHAINS) > 0 ||
    starts(words, at, LINES) > 0 ||
    starts(words, at, TRACKS) > 0);

/** I am spoken of behind the place, or that it goes on now. */
function tellsNow(message: Message, { next }: Spot): boolean {
  const { words } = message;
  for (let at = next; at < words.length; at++)
    if (words[at]?.text === 'la' && (at + 1 === words.length || /[,.!?]/.test(gapBefore(message, at + 1))))
      return true;
    else if ((starts(words, at, NOW) > 0 || starts(words, at, HERE) > 0) && !isOthers(message, at))
      return true;
  return false;
}

/** « le 7 » after « jsuis dans un bus » and « lequel ? »; "Quarry Lane" after "which stop?". */
function whichOne(message: Message): Found[] {
  const { words, heard, before } = message;
  const question = heard[0];
  if (!question || words.length > SHORT || words.length === 0 || question.words.length > SHORT) return [];
  if (!question.words.some(({ text }) => WHICH.has(text)) || refuses(message)) return [];
  if (question.words.some(({ text }) => HOUSES.has(text)) || message.asked.has('town')) return [];
  const said = [question, ...before.slice(0, 3)];
  const of = (...sets: Parameters<typeof mentions>[1][]) =>
    said.some((earlier) => mentions(earlier.words, ...sets));
  const number = words.findIndex(({ text }) => /^[a-z]?\d{1,3}[a-z]?$/.test(text));
  if (number >= 0 && of(LINES, TRACKS))
    return [spanOf(message, { first: 0, next: number + 1, sort: 'named' }, 0.7)];
  if (!asksPlace(question) && !(question.words.length <= 3 && goesOn(message))) return [];
  const at = skip(words, 0, 3, ANSWERS, BETWEEN);
  let next = Math.max(at, 0);
  while (next < words.length && next < at + 6 && (next === at || !/[,.!?\n]/.test(gapBefore(message, next))))
    next++;
  const telling =
    /^[a-z]{3}/.test(words[at]?.text ?? '') &&
    words.slice(at, next).some((_, index) => starts(words, at + index, NOT_NAMES) === 0);
  return telling ? [spanOf(message, { first: at, next, sort: 'named' }, 0.65)] : [];
}
const WHICH = new Set(
  'which what lequel laquelle quel quelle kel kelle cual que quale qual che welke welcher welchem welche welchen welches'.split(
    ' ',
  ),
);
/** The question is "which stop?", not one that speaks of a place. */
const asksPlace = ({ words }: Message): boolean =>
  words.some(({ text }, at) => {
    if (!WHICH.has(text)) return false;
    if (SHOPS.test(words[at + 1]?.text ?? '')) return true;
    // "what line?" is asked of much else.
    return (
      !WHAT.has(text) &&
      starts(words, at + 1, SPOTS) + starts(words, at + 1, LINES) + starts(words, at + 1, TRACKS) > 0
    );
  });
const WHAT = new Set('what que che'.split(' '));
const SHOPS =
  /\b(?:shop|store|stop|station|magasin|boutique|arret|laden|geschaft|tienda|parada|negozio|fermata|loja|paragem|ponto|winkel|halte)\b/;

/** A place that answers "where are you?". */
function answered(message: Message): Found[] {
  const { words } = message;
  if (!(message.asked.has('live-location') || goesOn(message)) || words.length > SHORT || words.length === 0)
    return [];
  if (refuses(message) || isPlanned(message)) return [];
  const start = skip(words, 0, 5, ANSWERS, NOW, HERE, AGREES);
  const line = words.findIndex(({ text }, at) => at < 3 && /^\d{1,3}[a-z]?$/.test(text));
  if (
    line > 0 &&
    RIDES.has(words[line - 1]?.text ?? '') &&
    (line + 1 === words.length || /,/.test(gapBefore(message, line + 1)))
  )
    if (asksRide(message)) return [spanOf(message, { first: line, next: line + 1, sort: 'named' }, 0.65)];
  for (const at of [start, 0]) {
    const spot = spotAfter(message, at, true) ?? streetAfter(message, at);
    if (!spot || spot.sort === 'plain') continue;
    if (isAsked(message, spot.next - 1)) return [];
    return [spanOf(message, spot, 0.75)];
  }
  if (
    message.asked.has('live-location') &&
    STANDS.has(words[start - 1]?.text ?? words[0]?.text ?? '') &&
    words.length <= 6
  )
    return [spanOf(message, { first: 0, next: words.length, sort: 'named' }, 0.62)];
  // A name with a capital alone is the place.
  const word = words[start];
  const alone =
    word && words.length - start <= 4 && isCapital(message, word) && lineAt(message, start) === start;
  return alone &&
    start > 0 &&
    starts(words, start, NOT_NAMES) === 0 &&
    LEADS.has(words[start - 1]?.text ?? '')
    ? [spanOf(message, { first: start, next: words.length, sort: 'named' }, 0.62)]
    : [];
}

/** "Where?" was asked of a day that was spoken of: that is a meeting. */
const isPlanned = ({ before, heard }: Message): boolean =>
  (heard[0]?.words.length ?? 0) <= 3 &&
  [...before.slice(0, 3), ...heard.slice(0, 3)].some((earlier) => mentions(earlier.words, DAYS, MEET));

/** Somebody rides, by what was said before. */
const asksRide = ({ heard, before, words }: Message): boolean =>
  [...heard.slice(0, 2), ...before.slice(0, 2)].some(
    (earlier) => mentions(earlier.words, LINES) || /\bget on\b/.test(earlier.form.text),
  ) || words.some(({ text }) => MOVING.has(text));
const RIDES = new Set('the le la el il lo o a de der die im dans'.split(' '));
const MOVING = new Set('turning passing past direction richtung verso hacia richting towards'.split(' '));

/** The child just said that it is in some shop or park, or « je suis devant »: this may be which. */
function goesOn({ before }: Message): boolean {
  const last = before[0];
  if (!last || last.words.length > SHORT || !mentions(last.words, HERE)) return false;
  return mentions(last.words, SPOTS, LINES) || LOCATES.has(last.words.at(-1)?.text ?? '');
}

const refuses = ({ words }: Message): boolean =>
  startsIn(words, 0, words.length, NOT_NOW) || starts(words, 0, EVASIONS) * Number(words.length < 4) > 0;

/** Said by the child before, or by the other side: it is not given away now. */
const saidBefore = ({ before, heard }: Message, said: string) =>
  [...before, ...heard].some(({ form }) => form.text.includes(said));

const spanOf = ({ words }: Message, { first, next }: Spot, certainty: number): Found => ({
  from: words[first]?.from ?? 0,
  to: words[next - 1]?.to ?? 0,
  certainty,
  whose: 'mine',
});
