/** Hundreds that are written as one word: « novecentos e doze », "zeshonderd twaalf", „dreihundertvier“. */
import { ANDS } from './digit-words.ts';
import type { Word } from './form.ts';
import { wordNumberAt } from './numbers.ts';

/** What says hundred in a word; the longer first. */
const STEMS = [
  'cientos',
  'cientas',
  'ciento',
  'sientos',
  'siento',
  'centos',
  'cento',
  'cent',
  'hundert',
  'honderd',
];
/** Hundreds that are not made of the digit and the hundred. */
const OTHERS: ReadonlyMap<string, number> = new Map([
  ['quinientos', 5],
  ['kinientos', 5],
  ['duzentos', 2],
  ['trezentos', 3],
  ['quinhentos', 5],
]);

/** Whether a word may be one, at the price of a few looks: one of two runs of letters stands in each of them. */
export const mayBeHundred = (text: string): boolean =>
  text.length > 4 &&
  (text.includes('ent') || text.includes('nder')) &&
  (OTHERS.has(text) || STEMS.some((stem) => text.includes(stem)));

/** The three digits that begin at a word, and the index of the first word after them; null where none do. */
export function hundredAt(words: readonly Word[], at: number): { digits: string; next: number } | null {
  const word = words[at];
  if (!word || !mayBeHundred(word.text)) return null;
  const made = hundredIn(word.text);
  if (!made) return null;
  const [hundred, rest] = made;
  if (rest > 0) return { digits: String(100 * hundred + rest), next: at + 1 };
  const joined = ANDS.has(words[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const [last, behind] = [words[joined - 1], words[joined]];
  // What a comma parts from it is a number of its own.
  const more = last && behind && behind.from - last.to <= 1 ? wordNumberAt(words, joined) : null;
  if (more && more.value > 0) return { digits: String(100 * hundred + more.value), next: more.next };
  // "hundert" alone is said of all that is many.
  return STEMS.includes(word.text) ? null : { digits: String(100 * hundred), next: at + 1 };
}

/** How many hundreds a word is worth, and what is glued to them. */
function hundredIn(text: string): [hundred: number, rest: number] | null {
  const other = OTHERS.get(text);
  if (other) return [other, 0];
  for (const stem of STEMS) {
    const at = text.indexOf(stem);
    if (at < 0) continue;
    const hundred = at === 0 ? 1 : worthOf(text.slice(0, at));
    const right = text.slice(at + stem.length);
    const rest = right === '' ? 0 : worthOf(right);
    if (hundred !== null && hundred > 0 && hundred < 10 && rest !== null) return [hundred, rest];
  }
  return null;
}

function worthOf(text: string): number | null {
  const said = wordNumberAt([{ text, from: 0, to: text.length }], 0);
  return said?.value ?? null;
}
