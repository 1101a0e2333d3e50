/** The year of birth alone: « née en 2009 », "born 09", "Jahrgang 2010". */
import { clauseStart } from '../identity/clause.ts';
import { personBefore } from '../identity/persons.ts';
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import { said } from '../identity/words.ts';
import type { Found, Message } from '../types.ts';
import { asksForAge } from './talk.ts';
import { AGE } from './vocabulary.ts';
import { yearAt } from './year.ts';

/** "born", « né » without a subject: only where the clause begins, or it may be somebody else. */
const BORN = said('born');

export function birthYears(message: Message): Found[] {
  const { words } = message;
  const found: Found[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const next = word ? yearAt(words, at) : 0;
    if (!word || next === 0) continue;
    const to = words[next - 1]?.to ?? word.to;
    if (/^[./-]\d/.test(message.form.text.slice(to, to + 2))) continue;
    if (
      (at === clauseStart(message, at) || personBefore(message, at) === 'self') &&
      /^(?:baby|babies|kid|liner|gang|crew|vibes)$/.test(words[at + 1]?.text ?? '')
    ) {
      found.push({ from: word.from, to, certainty: 0.75, whose: 'mine' });
      continue;
    }
    const from = endsBefore(words, at, AGE.birth);
    if (from < 0) continue;
    const start = clauseStart(message, from);
    if (beginsAt(words, from, BORN) > 0 && from - start > 1) continue;
    if (anyIn(words, start, from, AGE.said)) continue;
    // Two figures need the word "born": "I am 09" says nothing.
    if (word.text.length === 2 && next === at + 1 && !anyIn(words, from, at, BORN)) continue;
    found.push({ from: word.from, to, certainty: 0.9, whose: 'mine' });
  }
  if (found.length === 0 && asksForAge(message)) found.push(...answered(message));
  return found;
}

/** A year that answers: "uit 2011", "'09". */
function answered({ words }: Message): Found[] {
  for (let at = 0; at < Math.min(3, words.length) && words.length <= 8; at++) {
    const next = yearAt(words, at);
    const [from, to] = [words[at]?.from ?? 0, words[next - 1]?.to ?? 0];
    const whole = next > at + 1 || (words[at]?.text.length ?? 0) === 4 || /^0\d$/.test(words[at]?.text ?? '');
    if (next > 0 && whole) return [{ from, to, certainty: 0.8, whose: 'mine' }];
  }
  return [];
}
