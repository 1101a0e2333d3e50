/** The password of an account, the code of a device, the key of the wifi at home. */
import { email } from './email.ts';
import { clauseEnd, clauseStart, gapBefore } from './identity/clause.ts';
import { anyIn, beginsAt, endsBefore, type PhraseSet } from './identity/phrases.ts';
import { isWord } from './lexicon.ts';
import { answered, askedAgo, rest } from './password/answer.ts';
import { candidatesIn, jointsIn } from './password/candidates.ts';
import { drawn, opensOwn } from './password/login.ts';
import { inRoom } from './password/room.ts';
import { spelledAt } from './password/spelled.ts';
import { type Value, valueAt } from './password/value.ts';
import { SECRET } from './password/vocabulary.ts';
import { weighed } from './password/weighed.ts';
import { voucherIn } from './payment/voucher.ts';
import { banksIn } from './payment.ts';
import type { Detector, Found, Message } from './types.ts';

/** How far behind the secret its value may stand, in words. */
const REACH = 8;

/** A secret that is spoken of: its words, and what is known of it. */
interface Spoken {
  first: number;
  end: number;
  /** A word that is secret by itself; "code" is not. */
  sure: boolean;
  mine: boolean;
  /** Perhaps a verb or no secret: « passe sur discord ». */
  loose: boolean;
}

export const password: Detector = (message) => {
  const found = secretsIn(message);
  // The code of a gift card and its PIN are money.
  if (found.length === 0 || (voucherIn(message) && !spokenOf(message).some(({ sure, mine }) => sure && mine)))
    return [];
  // An address or an account beside words about keys is none.
  const others = [...email(message), ...banksIn(message)];
  return found.filter((one) => !others.some(({ from, to }) => from < one.to && to > one.from));
};

function secretsIn(message: Message): Found[] {
  const found: Found[] = [];
  for (const spoken of spokenOf(message)) {
    const told = valueAfter(message, spoken) ?? valueBefore(message, spoken);
    if (told) found.push(told);
  }
  if (found.length > 0) return found;
  const asked = askedAgo(message) >= 0;
  const begun = message.before.slice(0, 3).some((one) => isInParts(one) || tells(one));
  const spelled = drawn(message) ?? weighed(message, asked, begun);
  if (spelled) return [told(spelled, 0.8, true)];
  const value = untold(message);
  return value ? [told(value, value.shape === 'word' ? 0.6 : 0.8, true)] : [];
}

/** What is told without the word for it. */
function untold(message: Message): Value | null {
  const { before } = message;
  const begun = before[0] !== undefined && endsWithSecret(before[0]);
  const ago = askedAgo(message);
  const value = begun || ago >= 0 ? answered(message, Math.max(0, ago), begun) : null;
  if (value || !joinable(message)) return value;
  const inParts = before.slice(0, 3).some(isInParts);
  const told = inParts || before.slice(0, 2).some(tells);
  if (!told && ago < 0) return null;
  return rest(message, inParts) ?? (told ? bareRest(message) : null);
}

/** The end of a password alone: « colat_88 », "7319". */
function bareRest(message: Message): Value | null {
  const { words } = message;
  if (words.length > REACH) return null;
  const [value] = [...candidatesIn(message), ...jointsIn(message)];
  if (value) return value;
  const [first, last] = [words[0], words.at(-1)];
  if (first && last && words.length > 1 && anyIn(words, 1, words.length, SECRET.spell))
    return { from: first.from, to: last.to, shape: 'word' };
  const run = message.digits[0];
  const alone =
    run && run.digits.length >= 4 && run.digits.length <= 8 && words.length - run.groups.length <= 2;
  return alone ? { from: run.from, to: run.to, shape: 'digits' } : null;
}

/** Only short messages can be the rest of a password: for others nothing earlier need be read. */
const joinable = ({ words }: Message): boolean => words.length > 0 && words.length <= 12;

/** « mon mdp c en deux fois »: more follows. */
function isInParts(message: Message): boolean {
  const { words } = message;
  return spokenOf(message).some(
    ({ end, mine, sure }) =>
      mine &&
      (sure || anyIn(words, 0, words.length, SECRET.home)) &&
      anyIn(words, end, words.length, SECRET.parts),
  );
}

function tells(message: Message): boolean {
  return (
    spokenOf(message).some(
      (spoken) =>
        (spoken.mine || spoken.sure) &&
        (valueAfter(message, spoken) !== null ||
          ((spoken.mine || /^ ?[:=]/.test(message.form.text.slice(message.words[spoken.end - 1]?.to ?? 0))) &&
            linkAfter(message, spoken.end).offset >= 0)),
    ) ||
    (message.words.length < 13 &&
      opensOwn(message) &&
      anyIn(message.words, 0, message.words.length, SECRET.enter)) ||
    isHeading(message)
  );
}

/** « mdp de mon mail », and nothing else. */
const isHeading = (message: Message): boolean =>
  message.words.length < 7 &&
  anyIn(message.words, 0, message.words.length, SECRET.home) &&
  spokenOf(message).some(({ loose, sure }) => sure && !loose);

function spokenOf(message: Message): Spoken[] {
  const { words } = message;
  const spoken: Spoken[] = [];
  for (let at = 0; at < words.length; at++) {
    const secret = beginsAt(words, at, SECRET.secret);
    const length = secret || beginsAt(words, at, SECRET.code);
    if (length === 0) continue;
    if (!isTheirs(message, at)) {
      const mine = isOf(message, at, SECRET.mine);
      spoken.push({
        first: at,
        end: at + length,
        sure: secret > 0,
        mine,
        loose: !mine && length === 1 && beginsAt(words, at, SECRET.loose) === 1,
      });
      if (spoken.at(-1)?.loose && PERSON.test(words[at - 1]?.text ?? '')) spoken.pop();
    }
    at += length - 1;
  }
  return spoken;
}

/** Before a verb: « jte passe mon snap ». */
const PERSON = /^(?:je|j|jte|tu|t|te|il|elle|on|nous|vous|ils|elles|me|m|ca|se|lo|i|you|u|we|they|to)$/;

/** "your password", « son mdp »: not one's own. */
function isTheirs(message: Message, at: number): boolean {
  return isOf(message, at, SECRET.theirs);
}

/** True if one of the owners stands before the secret, or before what it opens: "my phone code". */
function isOf({ words }: Message, at: number, owners: PhraseSet): boolean {
  if (endsBefore(words, at, owners) >= 0) return true;
  const opened = endsBefore(words, at, SECRET.home);
  return opened > 0 && endsBefore(words, opened, owners) >= 0;
}

/** Where the value of a secret begins: after "is" or a colon; -1 where neither stands. */
function linkAfter(message: Message, end: number): { offset: number; index: number } {
  const { words, form } = message;
  for (let at = end; at <= Math.min(end + REACH, words.length); at++) {
    const gap = gapBefore(message, at);
    if (/[:=→]/.test(gap)) return { offset: (words[at - 1]?.to ?? 0) + gap.search(/[:=→]/) + 1, index: at };
    if (at >= words.length || /[?!;\n]/.test(gap)) break;
    const be = beginsAt(words, at, SECRET.be);
    if (be > 0) return { offset: words[at + be - 1]?.to ?? form.text.length, index: at + be };
  }
  return { offset: -1, index: end };
}

function valueAfter(message: Message, spoken: Spoken): Found | null {
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
function valueBefore(message: Message, { first, end, sure, mine }: Spoken): Found | null {
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

/** The child has just begun: « mon mdp c’est ». */
function endsWithSecret(message: Message): boolean {
  return spokenOf(message).some(({ end, mine, sure }) => {
    const { offset, index } = linkAfter(message, end);
    return sure && mine && (offset >= 0 || end === message.words.length) && index >= message.words.length;
  });
}

const told = ({ from, to }: Value, certainty: number, mine: boolean): Found => ({
  from,
  to,
  certainty,
  whose: mine ? 'mine' : 'unknown',
});
