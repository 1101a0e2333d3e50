/** Whether words say what other words said, however they are written: a detail that was told is not told again. */
import { digitRuns } from '#lib/text/digits.ts';
import { formOf, wordsOf } from '#lib/text/form.ts';
import { numberAt } from '#lib/text/numbers.ts';
import { isCard } from '../formats/card.ts';

/** They lead to a detail or join its parts, and say nothing. */
const SMALL =
  /^(?:[a-z]|at|dot|point|punkt|punto|ponto|punt|arobase|arroba|chiocciola|tiret|the|le|la|les|el|los|il|lo|der|die|das|de|het|du|des|del|da|do|in|en|on|by|au|aux|im|am|um|to|an|is|est|my|mon|ma|mein|mi|mio|mia|meu|mijn|jai|je|ich|ik|eu|io|yo|years?|old|jahre?|jaar|ans|an[no][is]|still|yeah|yes|again|toujours|tjrs|encore|oui|noch|immer|ja|todavia|sigo|ancora|ainda|nog|steeds)$/;
/** What stands round a name, and is no part of it. */
const BEFORE_NAME = /^[^\p{L}\p{N}_.-]+/u;
const BEHIND_NAME = /[^\p{L}\p{N}_-]+$/u;
/** Digits from which on numbers are compared as they are dialled: shorter ones are words among others. */
const LONG = 6;
const FIGURES = /^\d+$/;
/** Digits that a whole number may have less. */
const SHORTER = 2;

/**
 * True if details that were told say all that another says; one that says nothing was never told.
 * @param told the words of details of the same kind
 */
export function toldIn(told: readonly string[], detail: string): boolean {
  if (told.length === 0) return false;
  // In an address every sign counts.
  if (detail.includes('@')) return told.some((one) => bare(one) === bare(detail));
  const said = wordsIn(detail);
  if (said.length === 0) return false;
  const words = told.map(wordsIn);
  const all = new Set(words.flat());
  if (said.every((word) => all.has(word)) || words.some((one) => one.join('') === said.join(''))) return true;
  const digits = digitsIn(detail);
  return digits.length >= LONG && told.some((one) => digitsIn(one).endsWith(digits));
}

/**
 * The same for a number, which may be dictated in pieces: until it is whole a piece goes on with it, be it like one before,
 * « 4242 » after « 4242 ».
 * @param whole digits from which on such a number is whole
 */
export function toldInPieces(told: readonly string[], detail: string, whole: number): boolean {
  if (!wordsIn(detail).every((word) => FIGURES.test(word))) return toldIn(told, detail);
  const before = told.map(digitsIn);
  const digits = digitsIn(detail);
  const all = before.join('');
  // The last figures of a card may be like those that were told of it at once.
  if (before.some((one) => isCard(one + digits))) return false;
  // A short one, as abroad, is no piece.
  if (digits.length >= whole - SHORTER && before.some((one) => one.endsWith(digits))) return true;
  if (all.length < whole) return false;
  return digits.length < LONG ? toldIn(told, detail) : [...before, all].some((one) => one.endsWith(digits));
}

/**
 * The same for one word in which every sign counts: a name that is put right is told for the first time.
 * @param capitals they count as well, and so do signs at the ends, as where one signs in
 */
export function toldAsIs(told: readonly string[], detail: string, capitals: boolean): boolean {
  const name = (text: string) =>
    capitals ? text : text.replace(BEFORE_NAME, '').replace(BEHIND_NAME, '').toLowerCase();
  const said = name(detail);
  return said !== '' && told.some((one) => name(one) === said || one.split(/\s+/).map(name).includes(said));
}

/** What a text says, word by word, numbers in figures. */
function wordsIn(text: string): string[] {
  const words = wordsOf(formOf(text).text);
  const said: string[] = [];
  for (let at = 0; at < words.length; ) {
    const number = numberAt(words, at);
    const word = number ? number.digits : (words[at]?.text ?? '');
    at = number ? number.next : at + 1;
    if (!SMALL.test(word)) said.push(word.replace(/^(\d+)(?:h|am|pm|u|uhr|yo)$/, '$1'));
  }
  return said;
}

const bare = (text: string): string => formOf(text).text.replaceAll(' ', '');

function digitsIn(text: string): string {
  const { text: form } = formOf(text);
  return digitRuns(form, wordsOf(form))
    .map(({ digits }) => digits)
    .join('');
}
