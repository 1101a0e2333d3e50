/** Telephone numbers that ring at the child's, the family's or nobody-says-whose. */

import { saidBackwards } from '#lib/text/digit-words.ts';
import type { DigitRun } from '#lib/text/digits.ts';
import { familyIn } from './contact-context/owner.ts';
import { contactPhrases, wordSet } from './contact-context/words.ts';
import { contextOf } from './contact-context.ts';
import { anyIn, endsBefore } from './identity/phrases.ts';
import { nationalIn } from './payment/account.ts';
import { voucherIn } from './payment/voucher.ts';
import { banksIn } from './payment.ts';
import { dialable, type Strength } from './phone/dialable.ts';
import { isSomethingElse } from './phone/lookalikes.ts';
import { joined } from './phone/split.ts';
import type { Detector, Found, Message } from './types.ts';

/** « 06 » is a word for a telephone in Dutch, and figures. */
const THINGS: ReadonlySet<string> = new Set(
  [...wordSet(({ phone }) => phone)].filter((word) => !/^\d/.test(word)),
);
const REACH = contactPhrases(({ reachMe }) => reachMe);
/** Its first part is told apart. */
const AREA = new Set(
  'area prefix indicatif vorwahl prefijo prefisso indicativo kengetal netnummer lada ddd'.split(' '),
);
const CALL = contactPhrases(({ call }) => [call]);
/** Fewer digits are no number and call no library. */
const LEAST = 7;
const MOST = 17;
/** So many characters may stand between the two parts of a number in one message. */
const PARTS_APART = 40;
/** Two hours, prices or ages are no parts. */
const DATED = /\d ?(?:h|€|eur|ans|euros|%|[ap]m)(?![a-z])/;

export const phone: Detector = (message) => {
  if (message.digits.length === 0) return [];
  const found: Found[] = [];
  for (const run of message.digits) {
    const one = run.digits.length >= LEAST ? whole(message, run) : null;
    const said = one ?? (run.digits.length <= 12 && found.length === 0 ? joined(message, run) : null);
    if (said && !isMoney(message, said)) found.push(said);
  }
  if (found.length === 0) found.push(...corrected(message));
  if (found.length > 0 || message.digits.length < 2) return found;
  const told = inTwoParts(message);
  return told ? [told] : [];
};

/** « presque, c’est 12 a la fin »: the other side has the number nearly right. */
function corrected(message: Message): Found[] {
  const { digits, words, heard } = message;
  const given = heard[0]?.digits.find((run) => run.digits.length >= 8);
  const run = digits[0];
  if (!given || !run || digits.length > 2 || words.length > 12) return [];
  const asked = heard[0]?.form.text.includes('?') ?? false;
  const spoken =
    [message, ...message.heard.slice(0, 1)].some(isMeant) ||
    (heard[0]?.words.length ?? 0) - given.groups.length < 9;
  if (
    !spoken ||
    !asked ||
    run.digits.length < 2 ||
    run.digits.length > 4 ||
    given.digits.includes(run.digits)
  )
    return [];
  return dialable(given.digits, { plus: given.plus, groups: [2, 2], meant: true, language: undefined })
    ? [{ from: run.from, to: run.to, certainty: 0.7, whose: 'mine' }]
    : [];
}

/** A card, an account or the code of a voucher. */
function isMoney(message: Message, { from, to }: Found): boolean {
  const others = [voucherIn(message), nationalIn(message, true)];
  return [...banksIn(message), ...others.filter((one) => one !== null)].some(
    (other) => other.from < to && other.to > from,
  );
}

/** « ça commence par 06 39 98 et ça finit par 12 34 », also the other way round. */
function inTwoParts(message: Message): Found | null {
  for (const [at, left] of message.digits.entries()) {
    const right = message.digits[at + 1];
    if (
      !right ||
      right.digits === left.digits ||
      right.from - left.to > PARTS_APART ||
      left.digits.length + right.digits.length < LEAST + 1
    )
      continue;
    for (const digits of [left.digits + right.digits, right.digits + left.digits]) {
      const spoken = message.words.some(({ text }) => AREA.has(text));
      const how = { plus: left.plus, groups: [], meant: spoken, language: message.language };
      if (!spoken && digits[0] !== '0') continue;
      const strength = dialable(digits, how);
      if (
        !(spoken ? strength !== null : digits[0] === '0' && strength === 'strong') ||
        known(message, digits)
      )
        continue;
      const { mine, not } = contextOf(message, left.from, right.to, THINGS, REACH);
      const between = message.form.text.slice(left.from, right.to);
      if (not || DATED.test(between) || banksIn(message).length > 0) return null;
      return { from: left.from, to: right.to, certainty: mine ? 0.9 : 0.7, whose: mine ? 'mine' : 'unknown' };
    }
  }
  return null;
}

const indexAt = ({ words }: Message, from: number): number => words.findIndex((word) => word.from >= from);

function whole(message: Message, run: DigitRun): Found | null {
  // « text 07700…, dont text at school »: what follows a call to ring is no warning.
  const called = endsBefore(message.words, indexAt(message, run.from), CALL) >= 0;
  const context = contextOf(message, run.from, called ? message.form.text.length : run.to, THINGS, REACH);
  // « y a un 06… qui envoie des sms »: some number, nobody's.
  const some = /(?<![a-z0-9])(?:un|a|ein|una|um|een) \+?$/.test(
    message.form.text.slice(Math.max(0, run.from - 5), run.from),
  );
  if (context.not || (some && !context.mine && message.words.length > 6)) return null;
  const mine = context.mine || message.asked.has('phone');
  const meant = mine || isMeant(message);
  const piece = best(message, run, mine || familyIn(message));
  if (!piece) return null;
  const [first, last, strength] = piece;
  const digits = run.digits.slice(first, last);
  if (known(message, digits)) return null;
  const from = signBefore(message.form.text, run.places[first]?.[0] ?? run.from);
  const to = run.places[last - 1]?.[1] ?? run.to;
  if (isSomethingElse(message.form.text, run, from, to)) return null;
  // « 12, 49, 34, 62 » are numbers, not one.
  const alone =
    message.words.length - run.groups.length <= 4 && !message.form.text.slice(from, to).includes(',');
  // One digit at a time is dictated, or hidden.
  const singly = run.groups.length === run.digits.length;
  const certainty = mine
    ? 0.95
    : strength === 'strong'
      ? 0.8
      : alone || run.disguised || meant || singly
        ? 0.6
        : 0.3;
  return { from, to, certainty, whose: mine ? 'mine' : 'unknown' };
}

/** A telephone is spoken of, or somebody is to ring, or the number is turned round. */
function isMeant(message: Message): boolean {
  const { words, form } = message;
  return (
    words.some(({ text }) => THINGS.has(text)) ||
    anyIn(words, 0, words.length, CALL) ||
    saidBackwards(form.text)
  );
}

/** The longest part of a run that can be rung, beginning and ending with a group; read from the end if said so. */
function best(message: Message, run: DigitRun, meant: boolean): [number, number, Strength] | null {
  const { digits, groups, plus } = run;
  const language = message.language;
  const asks = (part: string, first: number, grouped: readonly number[]) =>
    dialable(part, { plus: plus && first === 0, groups: grouped, meant, language });
  const ends = [...groups.slice(1), digits.length];
  const sizes = ends.map((end, at) => end - (groups[at] ?? 0));
  if (digits.length <= MOST && saidBackwards(message.form.text)) {
    const strength = asks([...digits].reverse().join(''), 1, sizes);
    if (strength) return [0, digits.length, strength];
  }
  const whole = asks(digits, 0, sizes);
  if (whole) return [0, digits.length, whole];
  let tries = 40;
  for (let dropped = 1; dropped < groups.length; dropped++)
    for (let start = dropped; start >= 0; start--) {
      const first = groups[start] ?? 0;
      const last = ends[ends.length - 1 - (dropped - start)] ?? 0;
      if (last - first < LEAST || last - first > MOST) continue;
      if (!isApart(message, run, first) || !isApart(message, run, last)) continue;
      if (tries-- === 0) return null;
      const strength = asks(
        digits.slice(first, last),
        first,
        sizes.slice(start, sizes.length - (dropped - start)),
      );
      if (strength === 'strong') return [first, last, strength];
    }
  return null;
}

/** True where a run may be cut before its digit `at`: a sign inside a number doesn't part two numbers. */
function isApart({ form }: Message, run: DigitRun, at: number): boolean {
  const [left, right] = [run.places[at - 1], run.places[at]];
  return !left || !right || /[ \n,;a-z\u2022]/.test(form.text.slice(left[1], right[0]));
}

/** A plus or a bracket belongs to the number. */
function signBefore(form: string, from: number): number {
  return from - (/[+(]{1,2} ?\(?$/.exec(form.slice(Math.max(0, from - 3), from))?.[0].length ?? 0);
}

/** True for a number that the child already sent, or that the other side gave. */
function known(message: Message, digits: string): boolean {
  const tail = digits.slice(-8);
  const has = ({ digits: runs }: Message) =>
    runs.some((run) => run.digits.length >= LEAST && run.digits.endsWith(tail));
  return message.before.some(has) || message.heard.some(has);
}
