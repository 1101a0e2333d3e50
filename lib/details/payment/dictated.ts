/** Account numbers that are dictated: letters one by one, figures in words, in several messages. */
import type { Message } from '../types.ts';
import type { Part } from './account.ts';
import { IBAN_LENGTHS, passesMod97 } from './iban.ts';

/** A letter or a figure that is said, and where; a break has none. */
interface Said {
  char: string;
  from: number;
  to: number;
}

/** No account has fewer figures. */
const FEWEST = 8;
const LETTERS = /^[a-z]{1,4}$/;
const MIXED = /^(?=.*\d)[a-z0-9]{2,30}$/;

/** What a message says letter by letter and figure by figure; other words are breaks. */
function saidIn({ words, digits }: Message): Said[] {
  const said: Said[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) continue;
    const run = digits.find(({ from, to }) => from <= word.from && word.to <= to);
    if (run) {
      run.places.forEach(([from, to], index) => {
        if (from >= word.from && from < word.to) said.push({ char: run.digits[index] ?? '', from, to });
      });
    } else if (LETTERS.test(word.text) || MIXED.test(word.text))
      for (let index = 0; index < word.text.length; index++)
        said.push({ char: word.text[index] ?? '', from: word.from + index, to: word.from + index + 1 });
    else said.push({ char: ' ', from: word.from, to: word.to });
  }
  return said;
}

/** The account numbers of a message, however they are said. */
export function dictatedIn(message: Message): Part[] {
  if (message.digits.reduce((sum, { digits }) => sum + digits.length, 0) < FEWEST) return [];
  const said = saidIn(message);
  const text = said.map(({ char }) => char).join('');
  const found: Part[] = [];
  for (let at = 0; at + 4 < text.length; at++) {
    const length = lengthAt(text, at);
    if (length === 0 || text.length - at < length) continue;
    const iban = text.slice(at, at + length);
    if (!/^[a-z0-9]+$/.test(iban) || !passesMod97(iban)) continue;
    found.push({ from: said[at]?.from ?? 0, to: said[at + length - 1]?.to ?? 0 });
    at += length - 1;
  }
  return found;
}

function lengthAt(text: string, at: number): number {
  return /^[a-z]{2}\d\d/.test(text.slice(at, at + 4)) ? (IBAN_LENGTHS[text.slice(at, at + 2)] ?? 0) : 0;
}

/** The last figures of an account whose beginning stands in messages before. */
export function endOfAccount(message: Message, most: number): Part | null {
  const pieces = message.digits;
  if (pieces.length === 0) return null;
  let before = '';
  for (const earlier of message.before.slice(0, most)) {
    const text = saidIn(earlier)
      .map(({ char }) => char)
      .join('');
    before = text.replace(/^.* (?=[^ ]{4})/, '').replaceAll(' ', '') + before;
    for (let at = 0; at < before.length; at++) {
      const length = lengthAt(before, at);
      if (length === 0 || before.length - at >= length) continue;
      for (const { digits, from, to } of pieces)
        if (before.length - at + digits.length === length && passesMod97(before.slice(at) + digits))
          return { from, to };
    }
  }
  return null;
}
