/** A number given in pieces: this message holds the end of one that begins in messages before. */
import type { DigitRun } from '#lib/text/digits.ts';
import { contactPhrases, wordSet } from '../contact-context/words.ts';
import { anyIn } from '../identity/phrases.ts';
import type { Found, Message } from '../types.ts';
import { dialable } from './dialable.ts';

const THINGS: ReadonlySet<string> = new Set(
  [...wordSet(({ phone }) => phone)].filter((word) => !/^\d/.test(word)),
);
/** A piece stands in a message that says little else. */
const OTHER_WORDS = 12;
/** The same of a message before. */
const EARLIER_WORDS = 8;
/** The same, in a message that speaks of a telephone. */
const SPOKEN_WORDS = 20;
/** So many digits at least in the piece, unless they come one by one. */
const MOST = 17;

/** The run as the completing piece of a number; null if it completes none. */
export function joined(message: Message, run: DigitRun): Found | null {
  if (message.words.length - run.groups.length > OTHER_WORDS || touches(message, run)) return null;
  // "16.04", "2.6.11": a version.
  const written = message.form.text.slice(run.from, run.to);
  if (/^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?$/.test(written) && !message.before.some(speaks)) return null;
  const pieces = message.before.map(lastPiece);
  let digits = run.digits;
  let plus = run.plus;
  for (const piece of pieces) {
    if (!piece) continue;
    digits = piece.digits + digits;
    plus = piece.plus;
    if (digits.length > MOST) break;
    if (rings(digits, plus, message)) return finding(run, 'mine');
  }
  // The other side said how it begins.
  for (const heard of message.heard.slice(0, 2)) {
    const start = heard.digits.find(
      ({ digits, plus }) =>
        digits.length < 9 && (plus || (digits[0] === '0' && digits.length > 1) || digits.length > 4),
    );
    if (!start) continue;
    if (completes(start.digits + run.digits, start.plus, message)) return finding(run, 'mine');
    const own = pieces[0];
    if (own && rings(start.digits + own.digits + run.digits, start.plus, message))
      return finding(run, 'mine');
  }
  return null;
}

/** What the other side began and the child ends: nobody counts so. */
function completes(digits: string, plus: boolean, message: Message): boolean {
  return (
    rings(digits, plus, message) ||
    (message.words.length < OTHER_WORDS + 4 &&
      /^(?:0\d{9,10}|[367]\d{8,9}|9[1236]\d{7})$/.test(digits) &&
      asksForRest(message) &&
      dialable(digits, { plus, groups: [2, 2], meant: true, language: message.language }) !== null)
  );
}

/** The other side has only the beginning, or a telephone is spoken of. */
function asksForRest(message: Message): boolean {
  const last = message.heard[0];
  return last !== undefined && last.words.length < OTHER_WORDS + 2 && message.digits.length === 1;
}

function rings(digits: string, plus: boolean, message: Message): boolean {
  if (digits.length < 8) return false;
  const meant = isMeant(message);
  const strength = dialable(digits, { plus, groups: [2, 2], meant, language: message.language });
  return strength === 'strong' || (strength === 'weak' && (meant || isDictated(message)));
}

/** Figures alone message after message, or words that say that more follows: what they make is a number to ring. */
function isDictated(message: Message): boolean {
  const [last, other] = message.before;
  if (anyIn(message.words, 0, message.words.length, ENDING)) return true;
  const alone = (one: Message | undefined) => {
    const run = one?.digits[0];
    return (
      run !== undefined &&
      one?.digits.length === 1 &&
      run.from <= (one.words[0]?.from ?? 0) &&
      run.to >= (one.words.at(-1)?.to ?? 0)
    );
  };
  return alone(last) && ((last?.digits[0]?.digits.length ?? 0) > 4 || alone(other));
}
const ENDING = contactPhrases(({ ending }) => [ending]);

/** Somebody spoke of a telephone. */
function isMeant(message: Message): boolean {
  return [message, ...message.before, ...message.heard].some(speaks);
}

const speaks = ({ words }: Message): boolean => words.some(({ text }) => THINGS.has(text));

function finding({ from, to }: DigitRun, whose: Found['whose']): Found {
  return { from, to, certainty: 0.85, whose };
}

/** The digits with which a message ends, as long as they are no number of their own. */
function lastPiece(message: Message): DigitRun | null {
  const run = message.digits[message.digits.length - 1];
  if (run && /^\d{1,2}\.\d{1,2}$/.test(message.form.text.slice(run.from, run.to))) return null;
  if (
    !run ||
    run.digits.length > 9 ||
    touches(message, run) ||
    message.words.length - run.groups.length > (speaks(message) ? SPOKEN_WORDS : EARLIER_WORDS)
  )
    return null;
  return run;
}

/** Letters touch the digits: "user31". */
function touches({ form }: Message, { from, to }: DigitRun): boolean {
  return /[a-z_#@]/.test(form.text[from - 1] ?? ' ') || /[a-z_%]/.test(form.text[to] ?? ' ');
}
