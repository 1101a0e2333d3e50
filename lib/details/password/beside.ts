/** What stands beside the word for a secret and is one. */
import { clauseEnd, clauseStart, gapBefore } from '../identity/clause.ts';
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import { isWord } from '../lexicon.ts';
import type { Found, Message } from '../types.ts';
import { inRoom } from './room.ts';
import { spelledAt } from './spelled.ts';
import { linkAfter, REACH, type Spoken } from './spoken.ts';
import { type Value, valueAt } from './value.ts';
import { SECRET } from './vocabulary.ts';

export function valueAfter(message: Message, spoken: Spoken): Found | null {
  const { words } = message;
  const { first, end, sure, mine } = spoken;
  const link = linkAfter(message, end);
  const direct = link.offset < 0;
  const begin = direct ? (words[afterOwner(message, end) - 1]?.to ?? 0) : link.offset;
  const start = clauseStart(message, first);
  const until = Math.max(link.index, afterOwner(message, end));
  const home = anyIn(words, start, until, SECRET.home);
  const lost = anyIn(words, start, first, SECRET.lost);
  const plainly = valueAt(message, begin);
  const value =
    plainly && plainly.shape !== 'word'
      ? plainly
      : (spelledAt(message, begin, !direct) ??
        ((mine || home) && sure && !lost ? laterValue(message, Math.max(link.index, end)) : null) ??
        plainly);
  if (!value) return null;
  const labelled = /^ ?[:=]/.test(message.form.text.slice(words[end - 1]?.to ?? 0)) && value.shape !== 'word';
  if (spoken.loose && !labelled && (beginsAt(words, end, SECRET.verbal) > 0 || !isMixed(message, value)))
    return null;
  // A password with letters and figures counts even if there was talk of a game before the comma.
  const nearby = sure && isMixed(message, value) ? commaStart(message, first) : start;
  if (!(mine && sure) && inRoom(words, nearby, until)) return null;
  if (!sure && !home) return null;
  if (!mine && anyIn(words, first, until, SECRET.fiction)) return null;
  if (value.shape === 'word') {
    const signed = /[:=\u2192]/.test(message.form.text.slice(words[end - 1]?.to ?? 0, value.from));
    if (direct || lost || !sure || !(mine || home || isUnheard(message, value))) return null;
    if (!endsClause(message, value) && !(signed && home) && !isSpelled(message, value)) return null;
    return wifiOnly(message, spoken) && !(signed && dwellsAnywhere(message)) ? null : told(value, 0.65, mine);
  }
  if (value.shape === 'digits' && (value.to - value.from < 4 || (direct && lost))) return null;
  if (direct && wifiOnly(message, spoken)) return null;
  return told(value, mine || home ? 0.9 : 0.6, mine);
}

/** Index of the first word after the last comma before word `at`, or of its clause. */
function commaStart(message: Message, at: number): number {
  const start = clauseStart(message, at);
  for (let index = at; index > start; index--) if (gapBefore(message, index).includes(',')) return index;
  return start;
}

/** « le mdp est sur le frigo, c’est oie17 »: further on in the sentence, after "it is" or a comma. */
function laterValue(message: Message, index: number): Value | null {
  const { words } = message;
  for (let at = index + 1; at < Math.min(index + 2 * REACH, words.length); at++) {
    const gap = gapBefore(message, at);
    if (/[.?!;\n]/.test(gap)) return null;
    const told = endsBefore(words, at, SECRET.filler) >= index;
    if (!told && !gap.includes(',')) continue;
    const value = valueAt(message, words[at - 1]?.to ?? 0);
    if (value && (isMixed(message, value) || (told && isLong(message, value)))) return value;
  }
  return null;
}

/** Four figures, or words joined by a hyphen. */
function isLong({ form }: Message, { from, to, shape }: Value): boolean {
  return (
    (shape === 'digits' && to - from >= 4) ||
    (to - from >= 8 && form.text.slice(from + 1, to - 1).includes('-'))
  );
}

/** Letters and figures in one. */
function isMixed({ form }: Message, { from, to }: Value): boolean {
  const text = form.text.slice(from, to);
  return text.length >= 5 && /[a-z]/.test(text) && /\d/.test(text);
}

const dwellsAnywhere = ({ words }: Message): boolean => anyIn(words, 0, words.length, SECRET.dwelling);

/** A word that nobody knows and that is no typing error of a short one. */
function isUnheard({ form }: Message, { from, to }: Value): boolean {
  const text = form.text.slice(from, to);
  return text.length > 5 && /^[a-z]+$/.test(text) && !isWord(text) && !/==|[{}<>]|\w\(/.test(form.text);
}

const isSpelled = (message: Message, value: Value): boolean =>
  isUnheard(message, value) && anyIn(message.words, 0, message.words.length, SECRET.spell);

/** Index after what the secret is said to open: "of my phone". */
function afterOwner({ words }: Message, end: number): number {
  let at = end;
  for (let steps = 0; steps < 4; steps++)
    at +=
      beginsAt(words, at, SECRET.of) || beginsAt(words, at, SECRET.mine) || beginsAt(words, at, SECRET.home);
  return at;
}

/** « soleil12 c’est mon mdp »: the value first. */
export function valueBefore(message: Message, { first, end, sure, mine }: Spoken): Found | null {
  const { words, form } = message;
  const owner = endsBefore(words, first, SECRET.mine);
  const start = owner >= 0 ? owner : first;
  const arrow = ARROW.exec(form.text.slice(0, words[start]?.from));
  const device = arrow ? endsBefore(words, start, SECRET.home) : -1;
  const begin = device > 0 && (words[device]?.from ?? 0) > (arrow?.index ?? 0) ? device : start;
  if (arrow && (mine || sure || begin < start) && begin > 0) {
    const value = valueAt(message, form.text.slice(0, arrow.index).trimEnd().search(/\S+$/));
    if (value && value.shape !== 'word') return told(value, 0.8, mine);
  }
  const linked = endsBefore(words, start, SECRET.be);
  // Without "is", only one's own at the end: « j’ai mis soleil12 comme mdp », « soleil12 mon mdp ».
  const as = endsBefore(words, start, SECRET.as);
  const bare = linked < 0 && (mine || as >= 0) && clauseEnd(message, first) === end;
  const at = linked >= 0 ? linked : bare ? (as >= 0 ? as : start) : -1;
  if (at < 1) return null;
  if (!mine && !bare && !anyIn(words, end, Math.min(end + 4, words.length), SECRET.home)) return null;
  if (!sure && !anyIn(words, first, Math.min(end + 4, words.length), SECRET.home)) return null;
  const before = form.text.slice(0, words[at]?.from).trimEnd();
  const value = valueAt(message, Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  if (!value || value.shape === 'word' || value.to > (words[at]?.from ?? 0)) return null;
  if (bare && !isMixed(message, value)) return null;
  if (value.shape === 'digits' && value.to - value.from < 4) return null;
  return told(value, 0.85, mine);
}

/** "tiger99 <- my login" */
const ARROW = /(?:<-+|<=|\u2190|<)[^<\u2190]{0,24}$/;

function wifiOnly({ words }: Message, { first, end }: Spoken): boolean {
  return end - first === beginsAt(words, first, SECRET.wifi);
}

/** True if at most one word follows in the clause: "my password is purple dragon". */
function endsClause(message: Message, { from, to }: Value): boolean {
  const at = message.words.findIndex((word) => word.from >= from);
  const end = clauseEnd(message, at);
  const last = message.words.findIndex((word) => word.from >= to);
  return last < 0 || end - last <= 1;
}

export const told = ({ from, to }: Value, certainty: number, mine: boolean): Found => ({
  from,
  to,
  certainty,
  whose: mine ? 'mine' : 'unknown',
});
