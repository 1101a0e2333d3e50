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
/** « 12 bis », "5 a". */
const SUFFIX = /^(?:bis|ter|quater|[a-h])$/;
const NUMBER = /^\d{1,4}(?:bis|ter|[a-h])?$/;
/** Words that stand between street and number, number and street. */
const BETWEEN = new Set(
  'n no nr num numero nro numer nummer number no le au al el o os the house civico c la de du in'.split(' '),
);
/** They end a name. */
const STOP = new Set(
  'esperando aspettando warte attends attend waiting wacht espero aspetto a au aux et mais c est je j tu il elle on nous et ou avec pour dans sur chez qui que at in and but is i you he she we or with for und aber ist ich y pero to i the that which what up of go going be via my your his her es en con e ma con mas em com en maar is ik je code digicode apt appt appartement etage bat batiment flat door floor piso planta portal piano interno andar tel mon num mdr lol stp pls ok oui yes thats thats viens vient sonne mtn demain'.split(
    ' ',
  ),
);
/** A number before one of these counts something. */
const UNIT = new Set(
  'uhr uur prozent grad mal min mins minute minutes mn h heure heures hour hours km m metres ans an years year yo people person guys times x fois jours days weeks am pm euros euro points buts goals places'.split(
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

/** Index of the house number that ends just before word `at`, or `at`. */
function numberBefore(message: Message, at: number): number {
  const { words, digits } = message;
  let end = at;
  if (
    SUFFIX.test(words[end - 1]?.text ?? '') &&
    (NUMBER.test(words[end - 2]?.text ?? '') || numberAt(words, end - 2))
  )
    end -= 1;
  else for (let step = 0; step < 3 && OF_STREET.has(words[end - 1]?.text ?? ''); step++) end -= 1;
  const last = words[end - 1];
  if (!last || /[.!?\n]\s*[a-z]?$/.test(gap(message, at).replace(/\.\s?$/, ''))) return at;
  if (isCounted(message, end - 1)) return at;
  if (NUMBER.test(last.text)) return end - 1;
  const run = digits.find(({ to, digits: figures }) => to === last.to && figures.length <= 4);
  if (run?.disguised && run.digits !== '1') {
    const first = words.findIndex(({ from }) => from >= run.from);
    return first < 0 ? at : first;
  }
  for (let from = Math.max(0, end - 4); from < end; from++) {
    const number = numberAt(words, from);
    // "one", « un » is an article far more often.
    if (number?.next === end && number.value > 3)
      return HUNDRED.has(words[from - 1]?.text ?? '') ? from - 1 : from;
  }
  return at;
}

/** A score or a line at a stop: "4-0", « la parada del 27 ». */
function isCounted(message: Message, at: number): boolean {
  const { words } = message;
  if (/^[-:]$/.test(gapBefore(message, at)) && /^\d+$/.test(words[at - 1]?.text ?? '')) return true;
  const back = OF_STREET.has(words[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return back >= 0 && RIDES.has(words[back]?.text ?? '');
}
const RIDES = new Set(
  'bus tram metro linea ligne linie line lijn autobus parada fermata paragem ponto arret stop halte haltestelle linha autocarro onibus'.split(
    ' ',
  ),
);

/** « le 6 de la calle del Pez », « 5 di via Solferino ». */
const OF_STREET = new Set(
  'n no nr num numero nummer number le au al el o os the house civico c la de du da do di del in der in of on mm meme cette'.split(
    ' ',
  ),
);

/** Index after the house number that begins at word `at`, or `at`. */
export function numberAfter(message: Message, at: number): number {
  const { words } = message;
  let from = at;
  while (from < at + 3 && BETWEEN.has(words[from]?.text ?? '')) from += 1;
  if (!words[from] || !/^[ ,.\n'°#:/-]*$/.test(gapBefore(message, from).replace(/[ºo]/g, ''))) return at;
  if (words[from]?.text === 's' && words[from + 1]?.text === 'n') return from + 2;
  let next = from;
  if (NUMBER.test(words[from]?.text ?? '') || isRoman(message, from)) next = from + 1;
  else next = hundredsAt(words, from);
  if (next === from) {
    const number = numberAt(words, from);
    if (number && number.value > 3) next = number.next;
  }
  if (next === from || UNIT.has(words[next]?.text ?? '')) return at;
  if (/^[:h]/.test(message.form.text.slice(words[next - 1]?.to ?? 0, (words[next - 1]?.to ?? 0) + 1)))
    return at;
  if (SUFFIX.test(words[next]?.text ?? '') && isJoined(message, next)) next += 1;
  return next;
}

/** Index after a house number of three figures in words, or `at`: "hundertsechs", « cent-quatre », "one hundred and four". */
function hundredsAt(words: Message['words'], at: number): number {
  const text = words[at]?.text ?? '';
  const glued =
    /^(?:ein|zwei|drei|dos|tres|due|tre|twee|drie)?(?:hundert|cento|honderd|ciento|duzentos)(?:und|en|e)?([a-z]{2,})$/.exec(
      text,
    )?.[1];
  if (glued) return numberAt([{ text: glued, from: 0, to: 1 }], 0) ? at + 1 : at;
  const lead = HUNDREDS.has(text)
    ? at
    : HUNDREDS.has(words[at + 1]?.text ?? '') && numberAt(words, at)
      ? at + 1
      : -1;
  if (lead < 0) return at;
  const and = AND.has(words[lead + 1]?.text ?? '') ? lead + 2 : lead + 1;
  return numberAt(words, and)?.next ?? lead + 1;
}
const HUNDREDS = new Set(
  'cent cents hundred hundert cien ciento doscientos cento duzentos honderd'.split(' '),
);
const AND = new Set('and et und y e en'.split(' '));

/** "XIV", in capitals. */
function isRoman({ words, written, form }: Message, at: number): boolean {
  const word = words[at];
  if (!word || !/^(?:x{0,3}|xl|lx{0,3})(?:ix|iv|v?i{0,3})$/.test(word.text) || word.text.length < 2)
    return false;
  const as = written.slice(form.original(word.from), form.original(word.to));
  return as === as.toUpperCase();
}

/** What stands before a word; where every line holds a word or two, the ends of lines are spaces. */
const gap = (message: Message, at: number): string => {
  const between = gapBefore(message, at);
  return between.includes('\n') &&
    message.form.text.split('\n').length * 2 >= message.words.length &&
    message.words.length > 2
    ? between.replace(/\n/g, ' ')
    : between;
};

/** Between the words of one name. */
const PART_END = /[,\n;!?()]|\.\s+\S/;
const HUNDRED = new Set('cent hundred hundert ciento cento honderd and'.split(' '));

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
