/** The number of a house before or after the name of a street. */
import { numberAt } from '#lib/text/numbers.ts';
import { gapBefore } from '../identity/clause.ts';
import { isJoined } from '../places/walk.ts';
import type { Message } from '../types.ts';

/** « 12 bis », "5 a". */
const SUFFIX = /^(?:bis|ter|quater|[a-h])$/;

export const NUMBER = /^\d{1,4}(?:bis|ter|[a-h])?$/;

/** Words that stand between street and number, number and street. */
export const BETWEEN = new Set(
  'n no nr num numero nro numer nummer number no le au al el o os the house civico c la de du in'.split(' '),
);

/** A number before one of these counts something. */
export const UNIT = new Set(
  'uhr uur prozent grad mal min mins minute minutes mn h heure heures hour hours km m metres ans an years year yo people person guys times x fois jours days weeks am pm euros euro points buts goals places'.split(
    ' ',
  ),
);

/** Index of the house number that ends just before word `at`, or `at`. */
export function numberBefore(message: Message, at: number): number {
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
export const gap = (message: Message, at: number): string => {
  const between = gapBefore(message, at);
  return between.includes('\n') &&
    message.form.text.split('\n').length * 2 >= message.words.length &&
    message.words.length > 2
    ? between.replace(/\n/g, ' ')
    : between;
};

const HUNDRED = new Set('cent hundred hundert ciento cento honderd and'.split(' '));
