/** A number given in pieces: this message holds the end of one that begins in messages before. */
import type { DigitRun } from '#lib/text/digits.ts';
import { wordSet } from '../contact-context.ts';
import type { Found, Message } from '../types.ts';
import { dialable } from './dialable.ts';

const THINGS = wordSet(({ phone }) => phone);
/** A piece stands in a message that says little else. */
const OTHER_WORDS = 8;
/** So many digits at least in the piece, unless they come one by one. */
const MOST = 17;

/** The run as the completing piece of a number; null if it completes none. */
export function joined(message: Message, run: DigitRun): Found | null {
  if (message.words.length - run.groups.length > OTHER_WORDS || touches(message, run)) return null;
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
      ({ digits, plus }) => digits.length > 1 && digits.length < 9 && (plus || digits[0] === '0'),
    );
    if (!start) continue;
    if (rings(start.digits + run.digits, start.plus, message)) return finding(run, 'mine');
    const own = pieces[0];
    if (own && rings(start.digits + own.digits + run.digits, start.plus, message))
      return finding(run, 'mine');
  }
  return null;
}

function rings(digits: string, plus: boolean, message: Message): boolean {
  if (digits.length < 8) return false;
  const strength = dialable(digits, { plus, groups: [2, 2], meant: false, language: message.language });
  return strength === 'strong' || (strength === 'weak' && isMeant(message));
}

/** Somebody spoke of a telephone. */
function isMeant(message: Message): boolean {
  return [message, ...message.before, ...message.heard].some(({ words }) =>
    words.some(({ text }) => THINGS.has(text)),
  );
}

function finding({ from, to }: DigitRun, whose: Found['whose']): Found {
  return { from, to, certainty: 0.85, whose };
}

/** The digits with which a message ends, as long as they are no number of their own. */
function lastPiece(message: Message): DigitRun | null {
  const run = message.digits[message.digits.length - 1];
  if (
    !run ||
    run.digits.length > 9 ||
    touches(message, run) ||
    message.words.length - run.groups.length > OTHER_WORDS
  )
    return null;
  return run;
}

/** Letters touch the digits: "user31". */
function touches({ form }: Message, { from, to }: DigitRun): boolean {
  return /[a-z_#@]/.test(form.text[from - 1] ?? ' ') || /[a-z_%]/.test(form.text[to] ?? ' ');
}
