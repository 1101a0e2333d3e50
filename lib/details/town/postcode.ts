/** Postcodes in the forms of the countries, and those that are said to be one's own. */
import { gapBefore } from '../identity/clause.ts';
import { starts, startsIn } from '../places/lookup.ts';
import { I_LIVE, IN_TOWN, LIVE, OTHERS, POSTCODE, RESIDES } from '../places/vocabulary.ts';
import { skip } from '../places/walk.ts';
import type { Found, Message } from '../types.ts';

const FIVE = /^\d{5}$/;
const FOUR = /^\d{4}$/;
const OUTWARD = /^[a-z]{1,2}\d[a-z\d]?$/;
const INWARD = /^\d{1,2}[a-z]{1,2}$/;
const WHOLE_UK = /^[a-z]{1,2}\d[a-z\d]?\d[a-z]{2}$/;
const WHOLE_NL = /^\d{4}[a-z]{2}$/;

const isFigure = (word: string, at: number): boolean =>
  word.charCodeAt(at) >= 48 && word.charCodeAt(at) <= 57;

/** Index after the postcode that begins at word `at`, or `at` where none does. */
export function postcodeAt(message: Message, at: number): number {
  const { words } = message;
  const word = words[at]?.text ?? '';
  // Most words have no figure among their first, and one figure alone is no code.
  if (word.length < 2 || word.length > 7 || !(isFigure(word, 0) || isFigure(word, 1) || isFigure(word, 2)))
    return at;
  const next = words[at + 1]?.text ?? '';
  const gap = words[at + 1] ? gapBefore(message, at + 1) : '';
  if (FIVE.test(word) || WHOLE_UK.test(word) || WHOLE_NL.test(word)) return at + 1;
  if (OUTWARD.test(word) && INWARD.test(next) && gap === ' ') return at + 2;
  if (FOUR.test(word) && /^[a-z]{2}$/.test(next) && gap === ' ') return at + 2;
  if (FOUR.test(word) && /^\d{3}$/.test(next) && gap === '-') return at + 2;
  if (FIVE.test(word) && /^\d{3}$/.test(next) && gap === '-') return at + 2;
  return at;
}

/** Postcodes of which the child says that they are the own one. */
export function ownPostcode(message: Message): Found[] {
  const { words } = message;
  if (!/\d/.test(message.form.text) && message.digits.length === 0) return [];
  const whole = homeCode(message);
  if (whole) return [whole];
  for (let at = 0; at < words.length; at++) {
    const said = starts(words, at, POSTCODE);
    const lives = said === 0 ? Math.max(starts(words, at, I_LIVE), starts(words, at, LIVE)) : 0;
    if (said + lives === 0) continue;
    const code = skip(words, at + said + lives, 2, IN_TOWN);
    const next = postcodeAt(message, code);
    const half = next === code && said > 0 && OUTWARD.test(words[code]?.text ?? '') ? code + 1 : next;
    const run = said > 0 && half === code ? spelled(message, words[code - 1]?.to ?? 0) : null;
    if (run) return [run];
    if (half > code)
      return [{ from: words[code]?.from ?? 0, to: words[half - 1]?.to ?? 0, certainty: 0.8, whose: 'mine' }];
  }
  return codeFirst(message);
}

/** « 4700-215, é o cp cá de casa »: the code, and then what it is. */
function codeFirst(message: Message): Found[] {
  const { words } = message;
  if (words.length > 16) return [];
  for (let at = 0; at < words.length; at++) {
    const next = postcodeAt(message, at);
    if (next === at) continue;
    const own = startsIn(words, next, next + 6, POSTCODE) || startsIn(words, next, next + 6, RESIDES);
    if (own && !startsIn(words, 0, words.length, OTHERS))
      return [{ from: words[at]?.from ?? 0, to: words[next - 1]?.to ?? 0, certainty: 0.7, whose: 'mine' }];
  }
  return [];
}

/** A British or Dutch code in full is an address by itself: alone, or with « that's me ». */
function homeCode(message: Message): Found | null {
  const { words } = message;
  for (let at = 0; at < words.length; at++) {
    const next = postcodeAt(message, at);
    if (next === at || FIVE.test(words[at]?.text ?? '')) continue;
    const alone = words.length - (next - at) <= 1;
    if (!alone && (words.length > 10 || !startsIn(words, 0, words.length, RESIDES))) return null;
    return { from: words[at]?.from ?? 0, to: words[next - 1]?.to ?? 0, certainty: 0.7, whose: 'mine' };
  }
  return null;
}

/** A code that is said word by word: "nine seven two oh one". */
function spelled({ digits }: Message, after: number): Found | null {
  const run = digits.find(
    ({ from, digits: figures }) => from >= after && from <= after + 14 && /^\d{4,8}$/.test(figures),
  );
  return run ? { from: run.from, to: run.to, certainty: 0.8, whose: 'mine' } : null;
}
