/** The bus, the train or the line that one is on. */
import { numberAt } from '#lib/text/numbers.ts';
import { gapBefore } from '../identity/clause.ts';
import { townAt } from '../town/name.ts';
import type { Message } from '../types.ts';
import { starts } from './lookup.ts';
import { LINES, SPOTS, TRACKS } from './vocabulary.ts';
import { isJoined } from './walk.ts';

/** « bus 12 », "the 42 bus", "11er bus", « T3 », « quai 2 », "train to Lyon": index after it, or `at`. */
export function lineAt(message: Message, at: number): number {
  const { words } = message;
  const text = words[at]?.text ?? '';
  const line = starts(words, at, LINES);
  if (line > 0) {
    const next = numberOf(message, at + line, /^(?:rer|ligne|line|linie|tram)$/.test(text));
    return next > at + line ? next : towards(message, at, at + line);
  }
  const track = starts(words, at, TRACKS);
  if (track > 0) {
    const next = numberOf(message, at + track, true);
    return next > at + track ? next : at;
  }
  if (/^[tmsulcd]\d{1,2}$/.test(text) && !/^[hm]$/.test(words[at + 1]?.text ?? ''))
    return RIDES.has(words[at - 1]?.text ?? '') ? at + 1 : at;
  if (/^\d{1,3}er$/.test(text) && /^(?:im|dem|der|den)$/.test(words[at - 1]?.text ?? '')) return at + 1;
  const numbered = /^(?:[a-z]?\d{1,3}[a-z]?|\d{1,3}er)$/.test(text) && !/^\d+[hm]$/.test(text);
  if (!numbered) return clockTrain(message, at);
  const after = starts(words, at + 1, LINES);
  if (after > 0) return at + 1 + after;
  // "on the number 11".
  if (
    SIGNS.has(words[at - 1]?.text ?? '') &&
    RIDING.has(words[at - 3]?.text ?? '') &&
    RIDES.has(words[at - 2]?.text ?? '')
  )
    return at + 1;
  // "on the 38, just gone past the lido".
  const rides =
    RIDES.has(words[at - 1]?.text ?? '') && RIDING.has(words[at - 2]?.text ?? '') && /^\d{1,3}$/.test(text);
  const next = words[at + 1]?.text ?? '';
  // German writes « 7. Klasse ».
  const ends = !words[at + 1] || /[,!;\n]/.test(gapBefore(message, at + 1)) || ONWARD.has(next);
  return rides && ends ? at + 1 : clockTrain(message, at);
}

const RIDES = new Set('the le la der dem das die el il lo o de a ds dans sur sul no'.split(' '));

const RIDING = new Set(
  'on dans ds in im mit auf en sul sur no na op aboard prends pris catching take'.split(' '),
);

const ONWARD = new Set(
  'to towards toward just still at now rn heading going gone past direction vers qui pour pr la richtung nach naar hacia rumbo verso per para pra passado upstairs top nearly about almost lol omg and et und y e en til till home'.split(
    ' ',
  ),
);

/** Index after a number or a letter that names a line or a track, or `at`. */
function numberOf(message: Message, at: number, letters: boolean): number {
  const { words } = message;
  const from = SIGNS.has(words[at]?.text ?? '') ? at + 1 : at;
  const text = words[from]?.text ?? '';
  if (!isJoined(message, from) || /[,;\n]/.test(gapBefore(message, at))) return at;
  if (
    /^[a-z]?\d{1,3}[a-z]?$/.test(text) ||
    (letters && /^[a-f]$/.test(text) && message.form.text[words[from]?.to ?? 0] !== "'")
  )
    return from + 1;
  const number = text.startsWith('0') ? null : numberAt(words, from);
  return number ? number.next : at;
}

export const SIGNS = new Set('n no nr num numero number nummer numero le la el the linha linea'.split(' '));

/** "train to Lyon", « ter pr Rennes »: a ride with its end. */
function towards(message: Message, at: number, next: number): number {
  const { words } = message;
  if (!TO.has(words[next]?.text ?? '')) return at;
  const name = townAt(message, next + 1);
  const article = ARTICLES.has(words[next + 1]?.text ?? '') ? next + 2 : next + 1;
  const spot = starts(words, article, SPOTS);
  if (spot > 0) return article + spot;
  return name && (name.known || name.capital || name.shaped) ? name.next : at;
}

const TO = new Set(
  'to for pour pr vers direction nach richtung zum zur naar richting a hacia para verso per pra'.split(' '),
);

const ARTICLES = new Set('the le la l el il lo o das die der den het de al'.split(' '));

/** "the 17.42 to Thornbridge", « celui de 17h12 pour Rennes ». */
function clockTrain(message: Message, at: number): number {
  const { words, form } = message;
  const word = words[at];
  if (!word || !/^\d{1,2}(?:h\d\d)?$/.test(word.text)) return at;
  const minutes = words[at + 1];
  const split =
    minutes && /^\d\d$/.test(minutes.text) && /^[.:h]$/.test(form.text.slice(word.to, minutes.from));
  const next = split ? at + 2 : at + 1;
  if (!split && !word.text.includes('h')) return at;
  const ride = starts(words, next, LINES);
  return ride > 0 ? next + ride : towards(message, at, next);
}
