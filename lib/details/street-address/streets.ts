/** Streets in a message: the words of a street's name, and the house number that stands with it. */
import { numberAt } from '#lib/text/numbers.ts';
import { gapBefore } from '../identity/clause.ts';
import { starts } from '../places/lookup.ts';
import {
  NOT_TOWNS,
  STREET_AFTER,
  STREET_BEFORE,
  STREET_END,
  WEAK_AFTER,
  WEAK_BEFORE,
  WEAK_END,
} from '../places/vocabulary.ts';
import { endsIn, isCapital, isJoined } from '../places/walk.ts';
import { postcodeAt } from '../town/postcode.ts';
import type { Message } from '../types.ts';
import { BETWEEN, gap, NUMBER, numberAfter, numberBefore, UNIT } from './numbers.ts';

/** A street by the indices of its words. */
export interface Street {
  first: number;
  /** After the last word. */
  next: number;
  numbered: boolean;
  /** The word for the street means nothing else, or the rest leaves no doubt. */
  sure: boolean;
}

/** Most words of a street's name. */
const LONGEST = 6;

/** They end a name. */
const STOP = new Set(
  'esperando aspettando warte attends attend waiting wacht espero aspetto a au aux et mais c est je j tu il elle on nous et ou avec pour dans sur chez qui que at in and but is i you he she we or with for und aber ist ich y pero to i the that which what up of go going be via my your his her es en con e ma con mas em com en maar is ik je code digicode apt appt appartement etage bat batiment flat door floor piso planta portal piano interno andar tel mon num mdr lol stp pls ok oui yes thats thats viens vient sonne mtn demain'.split(
    ' ',
  ),
);

/** Every street in a message, or those whose word stands in words `[from, to)`. */
export function streetsOf(message: Message, from = 0, to = message.words.length): Street[] {
  const end = Math.min(to, message.words.length);
  const found: Street[] = [];
  for (let at = from; at < end; at++) {
    const read = [
      beforeName(message, at),
      afterName(message, at),
      inName(message, at),
      behindAm(message, at),
    ];
    const street = read.find((one) => one?.numbered) ?? read.find((one) => one !== null);
    const last = found.at(-1);
    if (street && last && street.first < last.next) {
      if (street.numbered && !last.numbered) found[found.length - 1] = street;
    } else if (street) found.push(street);
  }
  return found;
}

/** « 12 bis rue des Lilas », "calle Mayor 12". */
function beforeName(message: Message, at: number): Street | null {
  const { words } = message;
  const word = words[at]?.text ?? '';
  const short = gapBefore(message, at) === '.' && SHORTENED.has(`${words[at - 1]?.text} ${word}`);
  const strong = STREET_BEFORE.has(word) || short;
  if (!strong && !WEAK_BEFORE.has(word)) return null;
  // "C/ Mayor", "R. da Liberdade": one letter is a street with its sign only.
  const grand = /^(?:grand|grande)$/.test(words[at - 1]?.text ?? '');
  const start = numberBefore(message, grand ? at - 1 : at);
  const signed = /^[./]/.test(gapBefore(message, at + 1));
  if (word.length === 1 && !signed && !(start < at && word === 'r' && LINKED.has(words[at + 1]?.text ?? '')))
    return null;
  if (start < at && word === 'rue' && words[at - 1]?.text === 'grande') return null;
  let end = at + 1;
  // "C/ Mayor", "Av. da Liberdade", "Rond-point".
  while (end < words.length && end - at <= LONGEST && isName(message, end)) {
    if (numberAfter(message, end) > end && end > at + 1) break;
    end += 1;
  }
  while (end > at + 1 && BETWEEN.has(words[end - 1]?.text ?? '') && !numberAfter(message, end - 1)) end -= 1;
  const named = words
    .slice(at + 1, end)
    .some(({ text }) => text.length > 2 && !BETWEEN.has(text) && text !== 'des' && text !== 'les');
  if (!named && !grand) return null;
  const after = start < at ? end : numberAfter(message, end);
  const numbered = start < at || after > end;
  const capital =
    isCapital(message, words[at + 1] ?? (words[at] as never)) || isCapital(message, words[end - 1] as never);
  return {
    first: start,
    next: numbered ? Math.max(end, after) : end,
    numbered,
    sure: strong || (start < at && capital),
  };
}

/** "C.so Garibaldi", "V.le Europa". */
const SHORTENED = new Set(['c so', 'v le', 'l go', 'p za', 'p le', 'p zza']);

const LINKED = new Set('des du de la d da do'.split(' '));

/** "12 High Street". */
function afterName(message: Message, at: number): Street | null {
  const { words } = message;
  const word = words[at]?.text ?? '';
  const strong = STREET_AFTER.has(word);
  if (!strong && !WEAK_AFTER.has(word)) return null;
  let first = at;
  let start = at;
  while (
    first > 0 &&
    at - first < 3 &&
    isNameWord(words[first - 1]?.text ?? '') &&
    !PART_END.test(gapBefore(message, first))
  ) {
    first -= 1;
    const before = numberBefore(message, first);
    if (before < first) {
      start = before;
      break;
    }
  }
  if (first === at) return null;
  const numbered = start < first;
  if (!numbered) {
    // German and Dutch: the number follows; else a street without one, its last word of name alone.
    const after = numberAfter(message, at + 1);
    if (after > at + 1) return { first: at - 1, next: after, numbered: true, sure: strong };
    return { first: at - 1, next: at + 1, numbered: false, sure: strong };
  }
  const capital = isCapital(message, words[first] as never) && isCapital(message, words[at] as never);
  return { first: start, next: at + 1, numbered, sure: strong || capital };
}

/** "Lindenstraße 12". */
function inName(message: Message, at: number): Street | null {
  const { words } = message;
  const word = words[at]?.text ?? '';
  if (word.length < 5) return null;
  const strong = endsIn(word, STREET_END);
  if (!strong && !endsIn(word, WEAK_END)) return null;
  let next = at + 1;
  if (words[next]?.text === 'str') next += 1;
  const after = numberAfter(message, next);
  if (after === next) {
    const led = AT_STREET.has(words[at - 1]?.text ?? '') || AT_STREET.has(words[at - 2]?.text ?? '');
    return strong || (led && isCapital(message, words[at] as never))
      ? { first: at, next, numbered: false, sure: strong }
      : null;
  }
  return { first: at, next: after, numbered: true, sure: strong };
}

/** "An der Zehntscheune 2": only a street is called so, with its number. */
function behindAm(message: Message, at: number): Street | null {
  const { words } = message;
  if (!AT_NOUN.has(words[at]?.text ?? '')) return null;
  const name = ARTICLES.has(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const word = words[name];
  if (
    !word ||
    word.text.length < 4 ||
    !isCapital(message, word) ||
    endsIn(word.text, STREET_END) ||
    (name === at + 1 && !MERGED.has(words[at]?.text ?? ''))
  )
    return null;
  const next =
    NUMBER.test(words[name + 1]?.text ?? '') && isJoined(message, name + 1)
      ? numberAfter(message, name + 1)
      : name + 1;
  return next > name + 1 ? { first: at, next, numbered: true, sure: false } : null;
}

const AT_NOUN = new Set('an am in im auf unter hinter zum zur'.split(' '));

const MERGED = new Set('am im zum zur'.split(' '));

const ARTICLES = new Set('der den dem'.split(' '));

const AT_STREET = new Set('am an im zum beim'.split(' '));

/** Between the words of one name. */
const PART_END = /[,\n;!?()]|\.\s+\S/;

function isName(message: Message, at: number): boolean {
  const { words } = message;
  const word = words[at]?.text ?? '';
  if (PART_END.test(gap(message, at))) return false;
  return isNameWord(word) || (/^\d{1,2}$/.test(word) && DATED.test(words[at + 1]?.text ?? ''));
}

const isNameWord = (word: string) => /^[a-z]/.test(word) && !STOP.has(word) && !UNIT.has(word);

/** « rue du 8 mai 1945 », "5th Avenue". */
const DATED = /^(?:mai|novembre|septembre|juillet|avril|aout|de|th|rd|nd)$/;

/** « yo en el doce de Marqués de Lozoya »: a number and a name, where one's own place is told. */
export function numberOfName(message: Message): Street | null {
  const { words } = message;
  for (let at = 1; at + 2 < words.length; at++) {
    if (!AT_NUMBER.has(words[at - 1]?.text ?? '') || !OF.has(words[at + 1]?.text ?? '')) continue;
    const number = numberAt(words, at);
    if (!number || number.next !== at + 1 || !isCapital(message, words[at + 2] as never)) continue;
    let next = at + 3;
    while (
      words[next] &&
      (OF.has(words[next]?.text ?? '') || isCapital(message, words[next] as never)) &&
      gapBefore(message, next) === ' '
    )
      next += 1;
    return { first: at, next, numbered: true, sure: false };
  }
  return null;
}

const AT_NUMBER = new Set('el au no al nel at op'.split(' '));

const OF = new Set('de da do di della d of van'.split(' '));

/** A house number and a name, in either order, with a postcode behind: no word for a street is needed. */
export function beforePostcode(message: Message): Street | null {
  const { words } = message;
  for (let code = 2; code < words.length; code++) {
    const next = postcodeAt(message, code);
    if (next === code || /^\d/.test(words[next]?.text ?? '')) continue;
    for (let at = code - 1; at >= 0 && code - at <= 9; at--) {
      if (!NUMBER.test(words[at]?.text ?? '')) continue;
      const [left, right] = [words[at - 1]?.text ?? '', words[at + 1]?.text ?? ''];
      if (UNIT.has(right) || right === 'etage') continue;
      if (/^[a-z]{3}/.test(right) && at + 1 < code)
        return { first: at, next: code, numbered: true, sure: false };
      if (
        /^[a-z]{4}/.test(left) &&
        starts(words, at - 1, NOT_TOWNS) === 0 &&
        isCapital(message, words[at - 1] as never)
      )
        return { first: Math.max(0, at - 4), next: code, numbered: true, sure: false };
    }
  }
  return null;
}
