/** Public places where one can be found: a stop, a station, a shop, a bus by its number. */
import type { Word } from '#lib/text/form.ts';
import { gapBefore } from '../identity/clause.ts';
import { streetsOf } from '../street-address/streets.ts';
import { isPerson, townAt } from '../town/name.ts';
import type { Message } from '../types.ts';
import { lineAt, SIGNS } from './lines.ts';
import { starts } from './lookup.ts';
import { BETWEEN, CHAINS, EXISTS, HERE, NOT_NAMES, NOT_TOWNS, PARENTS, SPOTS, STILL } from './vocabulary.ts';
import { isCapital, isJoined } from './walk.ts';

export interface Spot {
  /** Indices of its words. */
  first: number;
  next: number;
  /** named: one place on a map; chain: a shop of a chain; plain: « le parc ». */
  sort: 'named' | 'chain' | 'plain';
}

/** Farthest that a place stands behind what leads to it, in words. */
const REACH = 9;

/** May stand between a place and its name. */
const OF = new Set(
  'de du des d la le l les of the von der del di da do dos das van sur st saint san santa des het bus tram metro'.split(
    ' ',
  ),
);

/**
 * The first place in words `[at, at + REACH)`, with only prepositions, articles and names before it.
 * @param answer true where the question was where, so that no preposition is needed
 */
export function spotAfter(message: Message, at: number, answer = false): Spot | null {
  const { words } = message;
  let unknown = 0;
  let passed = 0;
  let named: number | null = null;
  let led = answer;
  let plain: Spot | null = null;
  let shop: Spot | null = null;
  // "i am" is no German preposition.
  const before = words[at - 1]?.text ?? '';
  led ||= before !== 'am' && before !== 'im' && before !== 'o' && LOCATES.has(before);
  for (let here = at; here < Math.min(words.length, at + REACH); here++) {
    if (here > at && !isJoined(message, here)) return plain ?? shop;
    const line = lineAt(message, here);
    if (line > here && led) return { first: here, next: line, sort: 'named' };
    const chain = starts(words, here, CHAINS);
    const school: number = plain !== null && SCHOOL.test(words[here]?.text ?? '') ? 1 : 0;
    const spot = starts(words, here, SPOTS) || compound(words[here]?.text ?? '') || school;
    if (chain + spot === 0) {
      if (
        SIGNS.has(words[here]?.text ?? '') ||
        starts(words, here, BETWEEN) > 0 ||
        starts(words, here, STILL) > 0 ||
        starts(words, here, PARENTS) > 0
      ) {
        // "on the wall at the co-op": what one sits on is no name, the place follows.
        if (unknown > 0 && (shop || ++passed > 2)) return plain ?? shop;
        if (unknown > 0 && isCapital(message, words[here - 1] as never) && !isPerson(message, here - 1))
          named ??= here - unknown;
        unknown = 0;
        led ||= LOCATES.has(words[here]?.text ?? '');
        continue;
      }
      const word = words[here];
      if (plain && COLOURS.has(word?.text ?? '')) continue;
      // Who is there, not where.
      if (WITH.has(words[here - 1]?.text ?? '')) continue;
      unknown += 1;
      // A name in small letters must stand behind "the".
      const lower = !word || !isCapital(message, word);
      // "victoria park", "jubilee gardens".
      if (led && lower && unknown === 1 && word && isJoined(message, here + 1) && isNameOf(message, here))
        continue;
      if (
        !led ||
        (lower && (unknown > 1 || !DEFINITE.has(words[here - 1]?.text ?? ''))) ||
        VERBS.has(word?.text ?? '')
      )
        return plain ?? shop;
      // "at the Pasteur stop": the name stands before.
      if (plain && starts(words, here, NOT_NAMES) > 0) {
        unknown -= 1;
        continue;
      }
      if (unknown > 3 || starts(words, here, NOT_NAMES) > 0) return plain ?? shop;
      if (!lower && unknown === 1) shop ??= shopAt(message, here);
      continue;
    }
    if (!led) return null;
    const next = here + Math.max(chain, spot);
    // "het Vondelpark" is a name by itself.
    if (NAMED_SO.test(words[here]?.text ?? '') && isCapital(message, words[here] as Word))
      return { first: here, next, sort: 'named' };
    const after = nameAfter(message, next);
    if (after > next) return { first: here - unknown, next: after, sort: 'named' };
    // "at the pasteur stop", not "at a local library".
    const called =
      words.slice(here - unknown, here).some((word) => isCapital(message, word)) ||
      !DEFINITE.has(words[here - unknown - 1]?.text ?? '') ||
      STOPS.test(words[here]?.text ?? '');
    if (unknown > 0 && called && !OWNED.has(words[here - unknown - 1]?.text ?? ''))
      return { first: here - unknown, next, sort: 'named' };
    const street = streetsOf(message, next, next + 8).find(
      ({ first, sure }) => sure && first >= next && first <= next + 4,
    );
    if (street) return { first: here, next: street.next, sort: 'named' };
    if (chain > 0) return { first: here, next, sort: 'chain' };
    // « le banc en face de la pharmacie »: two places make one that can be found.
    if (plain) return { first: plain.first, next, sort: 'named' };
    // « au Bosphore à côté de la gare »
    if (named !== null) return { first: named, next, sort: 'named' };
    plain = { first: here, next, sort: 'plain' };
    here = next - 1;
  }
  return plain ?? shop;
}

/** A word in small letters that is the name of the place whose word follows. */
const isNameOf = ({ words }: Message, at: number): boolean =>
  starts(words, at + 1, SPOTS) > 0 &&
  /^[a-z]{3,}$/.test(words[at]?.text ?? '') &&
  starts(words, at, NOT_NAMES) === 0 &&
  !VERBS.has(words[at]?.text ?? '');

/** "outside Poundland": a name with a capital where one stands before doors. */
function shopAt(message: Message, at: number): Spot | null {
  const { words } = message;
  const before = words[at - 1]?.text ?? '';
  const held = before === 'at' && starts(words, at - 2, HERE) === 0 && !QUEUES.has(words[at - 2]?.text ?? '');
  const doors = (DOORS.has(before) && !held) || (OF.has(before) && DOORS.has(words[at - 2]?.text ?? ''));
  if (!doors || isPerson(message, at) || starts(words, at, NOT_TOWNS) > 0 || townAt(message, at)?.known)
    return null;
  let next = at + 1;
  while (
    next < at + 4 &&
    words[next] &&
    isCapital(message, words[next] as never) &&
    gapBefore(message, next) === ' '
  )
    next += 1;
  return { first: at, next, sort: 'chain' };
}

const QUEUES = new Set('queue line steps entrance gate gates exit'.split(' '));

const DOORS = new Set(
  'outside inside opposite devant dvt dv vorm gegenuber davanti delante enfrente tegenover at face'.split(
    ' ',
  ),
);

const STOPS =
  /^(?:stop|station|halte|haltestelle|arret|parada|fermata|paragem|ponto|mall|precinct|estate|arcade|pier|park)$/;

const OWNED = new Set(
  'my mon ma mein meine meinem mi mio mia minha meu mijn a an un une your this'.split(' '),
);

const DEFINITE = new Set(
  'nel nella nello al alla allo sul sulla dal dalla del della dello im am vom zum zur beim du au aux do da no na dos das ao the le la l un une der dem den die das el il lo o a het de een einem einer une a'.split(
    ' ',
  ),
);

const ARTICLE = new Set('la le l the il o a das der die het el'.split(' '));

/** Index after the name that goes on with a place, or `at`. */
function nameAfter(message: Message, at: number): number {
  const { words } = message;
  let name = at;
  // « la parada 3041 », "parkdeck 3".
  if (/^\d{1,4}[a-z]?$/.test(words[at]?.text ?? '') && gapBefore(message, at) === ' ') return at + 1;
  while (name < at + 3 && OF.has(words[name]?.text ?? '') && isJoined(message, name)) name += 1;
  while (
    name < at + 4 &&
    (CALLED.has(words[name]?.text ?? '') || (name > at && OF.has(words[name]?.text ?? '')))
  )
    name += 1;
  const called = name > at && CALLED.has(words[name - 1]?.text ?? '');
  if (called && !(words[name] && isCapital(message, words[name] as never))) return at;
  const word = words[name];
  if (
    !word ||
    !isJoined(message, name) ||
    /[,.(\n]/.test(message.form.text.slice(words[name - 1]?.to ?? 0, word.from))
  )
    return at;
  if (starts(words, name, SPOTS) > 0) return name + 1;
  if (!/^[a-z]{3,}$/.test(word.text) || (/ing$/.test(word.text) && !isCapital(message, word))) return at;
  // « el bar la clave »: behind an article a name has a capital.
  const closing = name + 1 === words.length && words.length < 5;
  if (!isCapital(message, word) && !closing && name > at && ARTICLE.has(words[name - 1]?.text ?? ''))
    return at;
  if (
    !isCapital(message, word) &&
    (starts(words, name, NOT_NAMES) > 0 ||
      COLOURS.has(word.text) ||
      starts(words, name, HERE) > 0 ||
      starts(words, name, EXISTS) > 0 ||
      starts(words, name, BETWEEN) > 0 ||
      VERBS.has(word.text))
  )
    return at;
  return name + 1;
}

const CALLED = new Set(
  'called named its it s is at in appelle qui s namens heisst llamada llamado chiama chama heet dat op im am'.split(
    ' ',
  ),
);

/** They say that somebody is at what follows. */
export const LOCATES = new Set(
  'aan aux bord o 2 at in on outside inside near opposite by behind front bk back @ au a aux dans ds devant dvt dv derriere pres cote face sur am an im vor vorm beim bei hinter neben auf en frente delante al alla nel nella davanti fuori sul sulla sotto no na nos nas ao junto bij voor achter naast op to unten vlakbij hauteur arret chez sous por pelo pela along through past passed passei passe bajando subiendo cruzando'.split(
    ' ',
  ),
);

const WITH = new Set('with avec mit con com met'.split(' '));

const COLOURS = new Set(
  'verde rosso rossa blu nero nera amarillo rojo roja azul amarelo vermelho preto rot blau gruen grun gelb schwarz weiss rood blauw groen geel zwart wit rouge bleu bleue vert verte noir blanc blanche grise red blue green black white yellow'.split(
    ' ',
  ),
);

/** They follow a place without being its name. */
const VERBS = new Set(
  'tu je il elle on jtattends tattends attends attend attendez depuis pendant jusqu avant apres lol mdr ptdr stp svp now rn waiting come where if till until since before after then today tonight already jetzt und wo komm kommst ahora ven donde adesso vieni dove agora vem onde nu kom waar fait fais dis reviens arrive viens rejoins'.split(
    ' ',
  ),
);

const NAMED_SO = /^[a-z]{4,}(?:park|plein|platz|markt|strasse|bad)$/;

/** What one stands before. */
const SCHOOL = /^(?:school|college|lycee|ecole|schule|colegio|instituto|scuola|liceo|escola|gymnasium)$/;

/** German and Dutch write it as one word: "stadtpark", "schillerplatz". */
const compound = (word: string): number =>
  (word.length > 7 && TRADE.test(word) && !NO_TRADE.has(word)) ||
  NAMED_SO.test(word) ||
  (word.length > 8 &&
    /(?:bahnhof|haltestelle|schwimmbad|halte|zentrum|station|platz|plein|winkelcentrum|stadion|markt|laden|strasse|brucke|kirche|center|halle|garten|winkel|zaak)$/.test(
      word,
    ))
    ? 1
    : 0;

/** « bijouterie », "gelateria", "bäckerei". */
const TRADE = /(?:[^s]erie|[tdlnzcm]eria|sseria|[kg]erei|theek|[kt]aria|eteria)$/;

const NO_TRADE = new Set(
  'connerie batterie loterie moquerie plaisanterie tricherie sonnerie camaraderie infanterie artillerie cavalerie bateria artilleria tonteria loteria batteria artiglieria segreteria galerie materia miseria ingenieria minderia bizarrerie gaminerie'.split(
    ' ',
  ),
);
