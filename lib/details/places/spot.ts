/** Public places where one can be found: a stop, a station, a shop, a bus by its number. */
import { numberAt } from '#lib/text/numbers.ts';
import { streetsOf } from '../street-address/streets.ts';
import type { Message } from '../types.ts';
import { starts } from './lookup.ts';
import { BETWEEN, CHAINS, LINES, NOT_NAMES, SPOTS } from './vocabulary.ts';
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
  'de du des d la le l les of the von der del di da do dos das van sur st saint san santa des a al bus tram metro'.split(
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
  let led = answer;
  let plain: Spot | null = null;
  for (let here = Math.max(0, at - 1); here < at; here++) led ||= LOCATES.has(words[here]?.text ?? '');
  for (let here = at; here < Math.min(words.length, at + REACH); here++) {
    if (here > at && !isJoined(message, here)) return plain;
    const line = lineAt(message, here);
    if (line > here && led) return { first: here, next: line, sort: 'named' };
    const chain = starts(words, here, CHAINS);
    const spot = starts(words, here, SPOTS) || compound(words[here]?.text ?? '');
    if (chain + spot === 0) {
      if (starts(words, here, BETWEEN) > 0) {
        led ||= LOCATES.has(words[here]?.text ?? '');
        if (unknown > 0) return plain;
        continue;
      }
      const word = words[here];
      unknown += 1;
      // A name in small letters must stand behind "the".
      const lower = !word || !isCapital(message, word);
      if (!led || (lower && (unknown > 1 || words[here - 1]?.text !== 'the')) || VERBS.has(word?.text ?? ''))
        return plain;
      // "at the Pasteur stop": the name stands before.
      if (unknown > 3 || starts(words, here, NOT_NAMES) > 0) return plain;
      continue;
    }
    if (!led) return null;
    const next = here + Math.max(chain, spot);
    const named = nameAfter(message, next);
    if (named > next) return { first: here - unknown, next: named, sort: 'named' };
    if (unknown > 0 && !plain) return { first: here - unknown, next, sort: 'named' };
    const street = streetsOf(message, next, next + 8).find(
      ({ first, sure }) => sure && first >= next && first <= next + 4,
    );
    if (street) return { first: here, next: street.next, sort: 'named' };
    if (chain > 0) return { first: here, next, sort: 'chain' };
    plain ??= { first: here, next, sort: 'plain' };
    here = next - 1;
  }
  return plain;
}

/** Index after the name that goes on with a place, or `at`. */
function nameAfter(message: Message, at: number): number {
  const { words } = message;
  let name = at;
  while (name < at + 3 && OF.has(words[name]?.text ?? '') && isJoined(message, name)) name += 1;
  const word = words[name];
  if (
    !word ||
    !isJoined(message, name) ||
    /[,.(\n]/.test(message.form.text.slice(words[name - 1]?.to ?? 0, word.from))
  )
    return at;
  if (starts(words, name, SPOTS) > 0) return name + 1;
  if (!/^[a-z]{3,}$/.test(word.text)) return at;
  if (
    !isCapital(message, word) &&
    (starts(words, name, NOT_NAMES) > 0 || starts(words, name, BETWEEN) > 0 || VERBS.has(word.text))
  )
    return at;
  return name + 1;
}

/** They say that somebody is at what follows. */
const LOCATES = new Set(
  'o at in on outside inside near opposite by behind front bk back @ au a aux dans ds devant dvt dv derriere pres cote face sur am an im vor vorm beim bei hinter neben auf en frente delante al alla nel nella davanti fuori sul sulla sotto no na nos nas ao junto bij voor achter naast op to unten vlakbij hauteur arret'.split(
    ' ',
  ),
);

/** They follow a place without being its name. */
const VERBS = new Set(
  'tu je il elle on jtattends tattends attends attend attendez depuis pendant jusqu avant apres lol mdr ptdr stp svp now rn waiting come where if till until since before after then today tonight already jetzt und wo komm kommst ahora ven donde adesso vieni dove agora vem onde nu kom waar rouge bleu vert noir blanc grise red blue green black white fait fais dis reviens arrive viens rejoins'.split(
    ' ',
  ),
);

/** German and Dutch write it as one word: "stadtpark", "schillerplatz". */
const compound = (word: string): number =>
  word.length > 8 &&
  /(?:bahnhof|haltestelle|schwimmbad|halte|zentrum|station|platz|plein|winkelcentrum|stadion)$/.test(word)
    ? 1
    : 0;

/** « bus 12 », "the 42 bus": index after it, or `at`. */
export function lineAt(message: Message, at: number): number {
  const { words } = message;
  const line = starts(words, at, LINES);
  if (line > 0) {
    const text = words[at + line]?.text ?? '';
    if (
      (/^[a-z]?\d{1,3}[a-z]?$/.test(text) ||
        (/^[a-e]$/.test(text) && /^(?:rer|ligne|line|linie|tram)$/.test(words[at]?.text ?? ''))) &&
      isJoined(message, at + line)
    )
      return at + line + 1;
    const number = numberAt(words, at + line);
    if (number && isJoined(message, at + line)) return number.next;
    return at;
  }
  if (
    /^(?:[a-z]?\d{1,3}[a-z]?)$/.test(words[at]?.text ?? '') &&
    starts(words, at + 1, LINES) > 0 &&
    !/^\d+[hm]$/.test(words[at]?.text ?? '')
  )
    return at + 1 + starts(words, at + 1, LINES);
  return at;
}
