/** The year of birth alone: « née en 2009 », "born 09", "Jahrgang 2010". */
import { clauseStart } from '../identity/clause.ts';
import { anyIn, endsBefore } from '../identity/phrases.ts';
import type { Found, Message } from '../types.ts';
import { AGE } from './vocabulary.ts';

const YEAR = /^(?:(?:19[4-9]|20[0-2])\d|2k[01]?\d|0\d|1[0-8]|9\d)$/;
/** "born", « né » without a subject: only where the clause begins, or it may be somebody else. */
const BARE_BORN = new Set([
  'ne',
  'nee',
  'born',
  'geboren',
  'geb',
  'nata',
  'nato',
  'nacido',
  'nacida',
  'nascido',
  'nascida',
]);

export function birthYears(message: Message): Found[] {
  const { words } = message;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !YEAR.test(word.text)) continue;
    if (/^[./-]\d/.test(message.form.text.slice(word.to, word.to + 2))) continue;
    if (at === clauseStart(message, at) && /^(?:baby|babies|kid|liner)$/.test(words[at + 1]?.text ?? '')) {
      found.push({ from: word.from, to: word.to, certainty: 0.75, whose: 'mine' });
      continue;
    }
    const from = endsBefore(words, at, AGE.birth);
    if (from < 0) continue;
    const start = clauseStart(message, from);
    if (BARE_BORN.has(words[from]?.text ?? '') && from - start > 1) continue;
    if (anyIn(words, start, from, AGE.said)) continue;
    // Two figures need the word "born": "I am 09" says nothing.
    if (word.text.length === 2 && !anyBorn(message, from, at)) continue;
    found.push({ from: word.from, to: word.to, certainty: 0.9, whose: 'mine' });
  }
  if (found.length === 0 && message.asked.has('age')) found.push(...spaced(message));
  return found;
}

/** A year written figure by figure after it was asked for: "2 0 1 1". */
function spaced({ form, words }: Message): Found[] {
  const match = /^[^0-9]{0,20}(?<!\d)((?:2 0 [012]|1 9 \d) \d)(?! ?\d)/.exec(form.text.slice(0, 40));
  if (!match?.[1] || words.length > 12) return [];
  const from = match[0].length - match[1].length;
  return [{ from, to: match[0].length, certainty: 0.8, whose: 'mine' }];
}

const BORN =
  /\b(?:nee?|born|geboren|geb|nat[oa]|naci|nacid[oa]|nasci|nascid[oa]|jahrgang|baujahr|bj|bouwjaar|naissance|birth|geburtsjahr)\b/;

function anyBorn({ form, words }: Message, from: number, at: number): boolean {
  return BORN.test(form.text.slice(words[from]?.from, words[at]?.from));
}
