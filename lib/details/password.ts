/** The password of an account, the code of a device, the key of the wifi at home. */
import { clauseEnd, clauseStart, gapBefore } from './identity/clause.ts';
import { anyIn, beginsAt, endsBefore } from './identity/phrases.ts';
import { type Value, valueAt } from './password/value.ts';
import { SECRET } from './password/vocabulary.ts';
import type { Detector, Found, Message } from './types.ts';

/** How far behind the secret its value may stand, in words. */
const REACH = 8;
/** A bare answer has no more words than this. */
const ANSWER = 6;

/** A secret that is spoken of: its words, and what is known of it. */
interface Spoken {
  first: number;
  end: number;
  /** A word that is secret by itself; "code" is not. */
  sure: boolean;
  mine: boolean;
}

export const password: Detector = (message) => {
  const found: Found[] = [];
  for (const spoken of spokenOf(message)) {
    const told = valueAfter(message, spoken) ?? valueBefore(message, spoken);
    if (told) found.push(told);
  }
  if (found.length > 0) return found;
  const awaited =
    message.asked.has('password') || (message.before[0] !== undefined && endsWithSecret(message.before[0]));
  return awaited ? answer(message) : [];
};

function spokenOf(message: Message): Spoken[] {
  const { words } = message;
  const spoken: Spoken[] = [];
  for (let at = 0; at < words.length; at++) {
    const secret = beginsAt(words, at, SECRET.secret);
    const length = secret || beginsAt(words, at, SECRET.code);
    if (length === 0) continue;
    if (!isTheirs(message, at))
      spoken.push({
        first: at,
        end: at + length,
        sure: secret > 0,
        mine: endsBefore(words, at, SECRET.mine) >= 0,
      });
    at += length - 1;
  }
  return spoken;
}

/** "your password", « son mdp »: not one's own. */
function isTheirs({ words }: Message, at: number): boolean {
  return endsBefore(words, at, SECRET.theirs) >= 0;
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
  const value = valueAt(message, direct ? (words[afterOwner(message, end) - 1]?.to ?? 0) : link.offset);
  if (!value) return null;
  const start = clauseStart(message, first);
  const until = Math.max(link.index, afterOwner(message, end));
  const home = anyIn(words, start, until, SECRET.home);
  const room = anyIn(words, start, until, SECRET.room);
  if (room && !(mine && sure)) return null;
  if (!sure && !home) return null;
  const lost = anyIn(words, start, first, SECRET.lost);
  if (value.shape === 'word') {
    if (direct || lost || !sure || !(mine || home) || !endsClause(message, value)) return null;
    return wifiOnly(message, spoken) ? null : told(value, 0.65, mine);
  }
  if (value.shape === 'digits' && (value.to - value.from < 4 || (direct && lost))) return null;
  if (direct && wifiOnly(message, spoken)) return null;
  return told(value, mine || home ? 0.9 : 0.6, mine);
}

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
  const at = endsBefore(words, owner >= 0 ? owner : first, SECRET.be);
  if (at < 1) return null;
  if (!mine && !anyIn(words, end, Math.min(end + 4, words.length), SECRET.home)) return null;
  if (!sure && !anyIn(words, first, Math.min(end + 4, words.length), SECRET.home)) return null;
  const before = form.text.slice(0, words[at]?.from).trimEnd();
  const value = valueAt(message, Math.max(before.lastIndexOf(' '), before.lastIndexOf('\n')) + 1);
  if (!value || value.shape === 'word' || value.to > (words[at]?.from ?? 0)) return null;
  if (value.shape === 'digits' && value.to - value.from < 4) return null;
  return told(value, 0.85, mine);
}

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

function answer(message: Message): Found[] {
  const { words, form } = message;
  if (words.length === 0 || words.length > ANSWER || /\?/.test(form.text)) return [];
  let only: Value | null = null;
  for (let offset = 0; offset < form.text.length; ) {
    const value = valueAt(message, offset);
    if (value && (value.shape === 'coded' || (value.shape === 'digits' && value.to - value.from >= 4)))
      return [told(value, 0.8, true)];
    if (value && !only) only = value;
    const next = form.text.slice(offset).search(/\s\S/);
    if (next < 0) break;
    offset += next + 1;
  }
  if (!only || words.length > 2 || beginsAt(words, 0, SECRET.refuse) > 0) return [];
  return [told(only, 0.6, true)];
}

const told = ({ from, to }: Value, certainty: number, mine: boolean): Found => ({
  from,
  to,
  certainty,
  whose: mine ? 'mine' : 'unknown',
});
