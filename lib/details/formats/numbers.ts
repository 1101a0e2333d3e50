/** Digits that can be rung, also spelled out, turned round, or in pieces over several messages. */
import { saidBackwards } from '#lib/text/digit-words.ts';
import type { DigitRun } from '#lib/text/digits.ts';
import type { Message } from '../types.ts';
import type { Strength } from './format.ts';
import { dialable } from './phone/dialable.ts';

const LEAST = 7;
const MOST = 17;
/** Digits of a piece at the end of an earlier message. */
const PIECE = 9;
/** Runs of a message that are tried as a number's end, and runs of an earlier message as its beginning. */
const ENDS = 6;
const STARTS = 6;
/** Figures that may stand right before a number and be another one. */
const BESIDE = 2;
/** Parts of a long run that are tried. */
const TRIES = 40;

/** The address of a computer, a version. */
const DOTTED = /^\d{1,3}(?:\.\d{1,3}){3}$/;

interface Numbered {
  from: number;
  to: number;
  strength: Strength;
}

/**
 * The numbers of a message, also the end of one that earlier messages began.
 * @param meant words say that a number is told
 * @param turned it is read from its end
 */
export function numbersIn(message: Message, meant: boolean, turned = isTurned(message)): Numbered[] {
  const found: Numbered[] = [];
  let ends = ENDS;
  for (const run of message.digits) {
    const one = run.digits.length >= LEAST ? best(message, run, { meant, turned }) : null;
    if (one) found.push(one);
    else if (run.digits.length <= 12 && ends-- > 0 && completes(message, run)) {
      const isMeant =
        message.digits.length === 1 && (REST.test(message.heard[0]?.form.text ?? '') || isInPieces(message));
      found.push({ from: run.from, to: run.to, strength: isMeant ? 'certain' : 'strong' });
    }
  }
  return found;
}

/** Characters of a message that may say how to read what comes next. */
const LONGEST_HINT = 120;

/** Whether it is said here, or was said right before by either side, that digits are read from their end. */
export const isTurned = ({ digits, form, before, heard }: Message): boolean =>
  digits.length > 0 &&
  (saidBackwards(form.text) ||
    [before[0], heard[0]].some(
      (one) => one && one.form.text.length <= LONGEST_HINT && saidBackwards(one.form.text),
    ));

/** The longest part of a run that can be rung, beginning and ending with a group; read from the end if said so. */
function best(
  message: Message,
  run: DigitRun,
  { meant, turned }: { meant: boolean; turned: boolean },
): Numbered | null {
  const { digits, groups, plus, places } = run;
  if (DOTTED.test(message.form.text.slice(run.from, run.to))) return null;
  const asks = (part: string, first: number, grouped: readonly number[]) =>
    dialable(part, { plus: plus && first === 0, groups: grouped, meant, language: message.language });
  const numbered = (first: number, last: number, strength: Strength): Numbered => ({
    from: signBefore(message.form.text, places[first]?.[0] ?? run.from),
    to: places[last - 1]?.[1] ?? run.to,
    strength,
  });
  const ends = [...groups.slice(1), digits.length];
  const sizes = sizesOf(run);
  if (digits.length <= MOST && turned) {
    const strength = asks([...digits].reverse().join(''), 1, [...sizes].reverse());
    // Nobody turns round what counts something.
    if (strength) return numbered(0, digits.length, 'certain');
  }
  const whole = asks(digits, 0, sizes);
  // „aus der 7b. 0176 …“: what stands before a number that begins with its nought is none of it.
  if (whole !== 'strong' && digits[0] !== '0')
    for (const [at, first] of groups.entries())
      if (at > 0 && first <= BESIDE && digits[first] === '0')
        if (asks(digits.slice(first), first, sizes.slice(at)) === 'strong')
          return numbered(first, digits.length, 'strong');
  const written = message.form.text.slice(run.from, run.to);
  if (whole === 'weak' && (isHidden(written, digits) || isChain(written)))
    return numbered(0, digits.length, 'strong');
  if (whole) return numbered(0, digits.length, whole === 'strong' && isMade(written) ? 'certain' : whole);
  let tries = TRIES;
  // A group has a digit at least: parts of more groups are too long.
  for (let dropped = Math.max(1, groups.length - MOST); dropped < groups.length; dropped++)
    for (let start = dropped; start >= 0; start--) {
      const first = groups[start] ?? 0;
      const last = ends[ends.length - 1 - (dropped - start)] ?? 0;
      if (last - first < LEAST || last - first > MOST) continue;
      if (tries-- === 0) return null;
      const strength = asks(
        digits.slice(first, last),
        first,
        sizes.slice(start, sizes.length - (dropped - start)),
      );
      if (strength === 'strong') return numbered(first, last, strength);
    }
  return null;
}

/** Figures and words by turns: nobody writes so but to hide it. */
const isMixed = (written: string): boolean =>
  /\d[^a-z]*[a-z]{3}|[a-z]{3}[^a-z]*\d/.test(written) && /[a-z]{3}.*[^a-z].*[a-z]{3}/s.test(written);

/** The same, or all of it in words. */
const isHidden = (written: string, digits: string): boolean =>
  isMixed(written) || (digits.length >= 9 && !/\d/.test(written));

/** Nine figures or more, one by one with a sign that is no comma between some of them: « 3-3-3-1-2-3-4-5-6-7 », "9💚1💚2…". */
const isChain = (written: string): boolean =>
  /^\d(?:[^\da-z,+*=]{1,3}\d){8,}$/.test(written) && /[^\d\s]/.test(written);

/** The same sign four times or more, as nobody puts it between figures but to hide them: « 06\39\98\12\34 ». */
const SIGNED = /^\d{1,3}(?=[^\d]*[^\d\s./:,-])([^\d./:,-]{1,8})(?:\d{1,3}\1){3,}\d{1,3}$/;
/** Written so that no machine should read it. */
const isMade = (written: string): boolean => isMixed(written) || SIGNED.test(written);

/** Asks for the other half of a number. */
const REST =
  /\b(?:rest|end|cut off|missing|last (?:bit|part|digits?|numbers?|\d|two|three|four)|after that|fin|suite|apres|derniers?|manque|ende|letzten?|fehlt|danach|final|resto|ultim[aeio]s?|falta|mancano?|fine|einde|laatste|daarna)\b/;

const LONGEST_PIECE = 20;
const LETTERS_OF_PIECE = 8;
/** Hardly more than figures: "then 55". */
const isPiece = ({ form: { text } }: Message): boolean =>
  text.length < LONGEST_PIECE && /\d/.test(text) && text.replace(/[\d\W]/g, '').length <= LETTERS_OF_PIECE;
/** Whether the child's last messages were pieces as well. */
const isInPieces = (message: Message): boolean =>
  message.before.length >= 2 && [message, ...message.before.slice(0, 2)].every(isPiece);

/** Figures of each group. */
const sizesOf = ({ digits, groups }: DigitRun): number[] =>
  groups.map((from, at) => (groups[at + 1] ?? digits.length) - from);

/** It is the first figures that are told, after the others. */
const FIRST =
  /\b(?:debut|commencer?|pour commencer|au debut|starts?|begins?|beginning|first (?:half|part|bit)|anfang|beginnt|principio|empieza|inizio|inizia|begint|begin|comeca|comeco)\b/;

/** True if earlier messages, the child's or the other side's, hold the beginning of a number that ends here. */
function completes(message: Message, run: DigitRun): boolean {
  const rings = (digits: string, plus: boolean, groups: readonly number[]) =>
    digits.length >= 8 &&
    digits.length <= MOST &&
    dialable(digits, { plus, groups, meant: false, language: message.language }) === 'strong';
  let { digits } = run;
  let groups = sizesOf(run);
  const end = message.before[0]?.digits.at(-1);
  if (end && end.digits.length <= PIECE && FIRST.test(message.form.text))
    if (rings(digits + end.digits, run.plus, [...groups, ...sizesOf(end)])) return true;
  for (const earlier of message.before) {
    const piece = earlier.digits.at(-1);
    if (!piece || piece.digits.length > PIECE) continue;
    digits = piece.digits + digits;
    groups = [...sizesOf(piece), ...groups];
    if (rings(digits, piece.plus, groups)) return true;
  }
  return message.heard
    .slice(0, 2)
    .flatMap((heard) => heard.digits.filter((start) => start.digits.length <= PIECE).slice(-STARTS))
    .some((start) => rings(start.digits + run.digits, start.plus, [...sizesOf(start), ...sizesOf(run)]));
}

/** Letters and signs that are no number's: what printers put between figures is none of them. */
const DISGUISE = /[^!-@[-`{-~\s\u2010-\u2015]/;
/** A word behind the last figure may count something else: « 01 99 00 54 54 dix fois ». */
const BEHIND_FIGURES = /(?<=\d) [^\d]*$/;

/** Whether a number is written so that no machine should read it, in words or in circles: nobody hides a helpline. */
export const isDisguised = (
  { written, form }: Message,
  { from, to }: { from: number; to: number },
): boolean => DISGUISE.test(written.slice(...form.span(from, to)).replace(BEHIND_FIGURES, ''));

/** Figures in circles, brackets or squares, as nobody writes them but to hide something. */
const ENCLOSED = /[\u2460-\u24ff\u2776-\u2793\u{1f100}-\u{1f10c}]/gu;
const MOST_ENCLOSED = 5;

/** Whether most of a number's figures stand in circles. */
export const isEnclosed = ({ written, form }: Message, { from, to }: { from: number; to: number }): boolean =>
  (written.slice(...form.span(from, to)).match(ENCLOSED) ?? []).length > MOST_ENCLOSED;

/** A plus or a bracket belongs to the number. */
const signBefore = (form: string, from: number): number =>
  from - (/[+(]{1,2} ?\(?$/.exec(form.slice(Math.max(0, from - 3), from))?.[0].length ?? 0);
