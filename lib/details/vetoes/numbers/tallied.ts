/** Figures alone, message after message, as no number begins: points, prices, sets, « 80 », « 45 50 », « 30 20 ». */
import { asksFor } from '../../context/asked.ts';
import { isTurned } from '../../formats/numbers.ts';
import { dialable } from '../../formats/phone/dialable.ts';
import { WINDOW } from '../../message.ts';
import type { Message } from '../../types.ts';

/** Nothing but figures, and what stands between them. */
const FIGURES = /^(?=\D*\d)[\d\s.,:/-]+$/;
/** Figures of the shortest beginning of a number. */
const LEAST = 2;
/** Where one is rung or written to: the figures behind it are those of a number, however it begins. */
const OF_NUMBERS =
  /\b(?:num|numero|nr|nummer|numbers?|digits?|chiffres?|zahlen|tel\w*|(?:tele)?phone|fone|portable|handy\w*|mobile?l?|movil|cel\w*|whats ?app|wh?ats|appelle|call|text|ring|ruf\w*|llam\w*|chiam\w*|lig\w+|bel)\b/;

/**
 * How numbers begin that are told without their first nought, by the figures of their first two groups: a group of three or four as in
 * most countries, pairs behind one figure as in France, two with a longer group behind them in Switzerland, Ireland, Portugal and Brazil.
 */
function mayBegin([first = '', second = '', ...others]: readonly string[]): boolean {
  if (first.startsWith('0') || first.length > 4) return true;
  const isRound = [first, second, ...others].every((group) => group.endsWith('0') || group === '');
  if (isRound) return false;
  if (first.length === 4) return /^[3679]/.test(first);
  if (first.length === 3) return /^[2-9]|^1[5-7]/.test(first);
  if (first.length === 2)
    return (/^(?:7[5-9]|8[35-9]|9[1236])/.test(first) && second.length === 3) || /^9\d{3,}$/.test(second);
  return first === '1' ? second.length === 3 : /^[67]$/.test(first) && second.length > 1;
}

/** How numbers are laid out in groups, in one country or another, without a first nought. */
const LAID_OUT = /^(?:12222|1322|2322|322[12]|234|27|244|1{9,11})$/;
/** So many figures in one group are hardly a count, and are a number with those beside them. */
const LONG_GROUP = 6;
const LEAST_OF_NUMBER = 9;

const looksDialled = (groups: readonly string[]): boolean =>
  LAID_OUT.test(groups.map(({ length }) => length).join('')) ||
  (groups.some(({ length }) => length >= LONG_GROUP) && groups.join('').length >= LEAST_OF_NUMBER);

/** Figures that end in nought or five are counts, where there are several. */
const areCounts = (groups: readonly string[]): boolean =>
  groups[0]?.length === 2 && groups.every((group) => /^[1-9]\d{0,2}$/.test(group) && /[05]$/.test(group));

/** Speaks of a number, or holds the beginning of one. */
const mayBeOfNumber = ({ form, digits }: Message): boolean =>
  OF_NUMBERS.test(form.text) || digits.some((run) => run.digits.length >= LEAST);

/** Asks for one, or holds its beginning: « 06 39, et après ? » */
const mayAsk = ({ form: { text }, digits }: Message): boolean =>
  OF_NUMBERS.test(text) ||
  asksFor(text, 'phone') ||
  digits.some((run) => run.plus || (run.digits.length >= LEAST && run.digits.startsWith('0')));

/** Whether the figures of a message, with those that the child sent right before, are no number of anybody's. */
export function isTallied(message: Message): boolean {
  const { form, before, heard, language } = message;
  if (!FIGURES.test(form.text) || heard.some(mayAsk) || isTurned(message)) return false;
  const end = before.findIndex((one) => !FIGURES.test(one.form.text));
  const row = end < 0 ? before : before.slice(0, end);
  // What began before all that is kept may have begun as a number does.
  if (row.length >= WINDOW) return false;
  if (before.slice(row.length).some(mayBeOfNumber)) return false;
  const groups = [form.text, ...row.map((one) => one.form.text)].reverse().join(' ').match(/\d+/g) ?? [];
  const sizes = groups.map(({ length }) => length);
  if (looksDialled(groups)) return false;
  if (areCounts(groups)) return true;
  return (
    !mayBegin(groups) &&
    dialable(groups.join(''), { plus: false, groups: sizes, meant: false, language }) === null
  );
}
