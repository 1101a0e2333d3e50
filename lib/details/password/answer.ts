/** What is told without its name: the answer to a question, the rest of a password that was begun. */
import type { Word } from '#lib/text/form.ts';
import { askedBy } from '../asked.ts';
import { wordSet } from '../contact-context/words.ts';
import { isAddressed } from '../handle/addressed.ts';
import { anyIn, beginsAt, endsBefore } from '../identity/phrases.ts';
import type { Message } from '../types.ts';
import { inRoom } from './room.ts';
import { spelledAt } from './spelled.ts';
import { type Value, valueAt } from './value.ts';
import { SECRET } from './vocabulary.ts';

/** So short is a request: "pass?", "the password pls". */
const FEW = 11;
const CARDS = wordSet(({ card, account }) => `${card} ${account}`);
/** A bare answer, or the rest of a password, has no more words than this. */
const ANSWER = 6;
/** An answer that says "it is" may have as many. */
const SENTENCE = 16;
/** A sign inside or a figure: "tree_house", "soleil12"; "*smile*" and "#room" have neither. */
const SECRET_LOOK = /[a-z][^ ]{0,40}\d|\d[^ ]{0,40}[a-z]|\d{4}|^_|[a-z][_@$!+][a-z]/;
/** What is written so is a command, a path, or a version. */
const TECHNICAL = /^[!#/~*(<[\\|.-]|^[a-z]+\d*\(|^v?\d+(?:\.\d+)+$|[/\\]|^\$\W/;

/** How lately the other side asked: 0 for their last message, 1 for the one before, -1 for neither. */
export function askedAgo({ heard }: Message): number {
  return heard.slice(0, 2).findIndex(asksForSecret);
}

/** « c koi ton mdp », "ipad code? i'll look it up", « pasame la contra »: a secret is named, and asked for. */
function asksForSecret(message: Message): boolean {
  const { words, written, form } = message;
  if (words.length > 24) return false;
  if (askedBy([{ from: 'other', text: written }]).has('password') && !inRoom(words, 0, words.length))
    return true;
  if (!asks(message)) return false;
  // « comment je déverrouille ta tablette », "your phone wants six digits".
  if (words.length < 14 && UNLOCKS.test(form.text) && opens(words)) return true;
  for (let at = 0; at < words.length; at++) {
    const secret = beginsAt(words, at, SECRET.secret);
    if (/^log/.test(words[at]?.text ?? '')) continue;
    const length = secret || beginsAt(words, at, SECRET.code) || beginsAt(words, at, SECRET.pattern);
    if (length === 0 || endsBefore(words, at, SECRET.mine) >= 0) continue;
    if (secret === 0 && words.some(({ text }) => CARDS.has(text))) continue;
    if (inRoom(words, at - 3, Math.min(words.length, at + length + 3))) continue;
    const wifi = beginsAt(words, at, SECRET.wifi) === length;
    const theirs = endsBefore(words, at, SECRET.theirs) >= 0;
    // « comment se passe ta journée »: a verb.
    if (
      beginsAt(words, at, SECRET.loose) === length &&
      (PASSES.test(words[at - 1]?.text ?? '') || beginsAt(words, at + 1, SECRET.verbal) > 0)
    )
      continue;
    const few = words.length <= FEW && !wifi && anyIn(words, 0, words.length, SECRET.ask);
    if (secret > 0 && (theirs || (few && !words.some(({ text }) => SELF.has(text))))) return true;
    // « ton code », "ipad code": a code, of what is theirs.
    if (!wifi && (endsBefore(words, at, SECRET.theirs) >= 0 || anyIn(words, 0, words.length, SECRET.home)))
      return true;
  }
  return false;
}

/** « ton mdp ? »: whose it is, and what. */
const asksPlainly = ({ words }: Message): boolean =>
  words.length < 16 &&
  words.some(
    (_, at) =>
      beginsAt(words, at, SECRET.secret) > 0 &&
      beginsAt(words, at, SECRET.wifi) === 0 &&
      (endsBefore(words, at, SECRET.theirs) >= 0 || words.length < 8),
  );

const SELF = new Set('i je j ich yo io eu ik'.split(' '));
const PASSES = /^(?:se|je|j|jte|tu|il|elle|on|ca|s|me|te|nous|vous|ils|i|you|u|we|they|to|it)$/;
const UNLOCKS =
  /(?<![a-z])(?:unlock|open|get into|get in|log into|asks?|wants|needs|deverrouill[a-z]*|debloqu[a-z]*|ouvr[a-z]*|demande|entsperr[a-z]*|will|verlangt|fragt|desbloque[a-z]*|pide|sblocc[a-z]*|chiede|vuole|desbloque[a-z]*|pede|ontgrendel[a-z]*|vraagt|wil)(?![a-z])/;

/** A device that is theirs, after "how do I unlock". */
const opens = (words: readonly Word[]): boolean =>
  words.some((_, at) => beginsAt(words, at, SECRET.home) > 0 && endsBefore(words, at, SECRET.theirs) >= 0);

/** True if a message of the other side is a question or a request, not talk of passwords. */
function asks({ form, words }: Message): boolean {
  return (
    form.text.includes('?') ||
    anyIn(words, 0, words.length, SECRET.ask) ||
    anyIn(words, 0, words.length, SECRET.login)
  );
}

/** The value in an answer. @param ago see `askedAgo`; 0 too after the child's own « mon mdp c’est » */
export function answered(message: Message, ago: number, begun: boolean): Value | null {
  const { words, form } = message;
  const question = message.heard[ago];
  if (words.length === 0 || words.length > SENTENCE || form.text.includes('?')) return null;
  if (!begun && !(question && asks(question))) return null;
  // So many figures are a card or an account.
  if (message.digits.some(({ digits }) => digits.length > 10)) return null;
  // "name: …" speaks to somebody else in a room of many.
  const called = words[0];
  if (called && isAddressed(message, called.from, called.to)) return null;
  // A word that is spelled is one word.
  const long = words.filter(({ text }) => text.length > 1).length > ANSWER;
  for (let at = 0; at < words.length; at++) {
    const told =
      at > 0 && (endsBefore(words, at, SECRET.be) >= 0 || endsBefore(words, at, SECRET.filler) >= 0);
    if (!(at === 0 || told) || (long && !told)) continue;
    const value = secretLooking(message, at);
    if (value) return value;
  }
  const first = words.findIndex(
    (_, index) => index > 0 && /[,;]/.test(form.text.slice(words[index - 1]?.to ?? 0, words[index]?.from)),
  );
  const clause = first < 0 ? words.length : first;
  if (
    ago > 0 ||
    clause > 2 ||
    (first > 0 && (words.length > ANSWER + 2 || clause > 1)) ||
    beginsAt(words, 0, SECRET.refuse) > 0
  )
    return null;
  if (!begun && !(question && asksPlainly(question))) return null;
  const only = valueAt(message, 0);
  return only?.shape === 'word' && only.to >= (words[clause - 1]?.to ?? 0) - 1 ? only : null;
}

function secretLooking(message: Message, at: number): Value | null {
  const { words, form } = message;
  const start = at === 0 ? 0 : (words[at - 1]?.to ?? 0);
  const value = valueAt(message, start);
  if (value && value.shape !== 'word') {
    const text = form.text.slice(value.from, value.to);
    if (SECRET_LOOK.test(text) && !TECHNICAL.test(text)) return value;
  }
  return beginsAt(words, at, SECRET.refuse) > 0 ? null : spelledAt(message, start, true);
}

/** « et 63 », "with a capital P": the rest of a password that was begun in an earlier message. */
export function rest(message: Message, inParts: boolean): Value | null {
  const { words, form, digits } = message;
  if (words.length === 0 || words.length > 2 * ANSWER || /[^\d]\?/.test(form.text)) return null;
  const joins = beginsAt(words, 0, SECRET.addition);
  if (joins === 0 && !(inParts && words.length <= 3)) return null;
  const last = words.length - 1;
  const spells = anyIn(words, joins, words.length, SECRET.spell);
  if (!spells && !inParts && words.length > joins + 5) return null;
  const figures = digits.some(
    ({ from, digits: run }) => from >= (words[joins]?.from ?? 0) && run.length >= 2,
  );
  const coded = words.slice(joins).some(({ text }) => /\d/.test(text) && (/[a-z]/.test(text) || inParts));
  if (!spells && !figures && !coded && !(inParts && joins === 0)) return null;
  if (!spells && beginsAt(words, joins, SECRET.dull) > 0) return null;
  const from = words[joins]?.from;
  return from === undefined ? null : { from, to: words[last]?.to ?? from, shape: 'coded' };
}
