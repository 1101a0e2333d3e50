/** Figures that count: a rhyme, how one falls asleep, a series. */
import type { DigitRun } from '#lib/text/digits.ts';
import { overlap } from '../../spans/overlap.ts';
import type { Finding, Message } from '../../types.ts';

/** « un deux trois quatre cinq », in words; no number begins so. */
const IN_ORDER = /^0?(?:12345|10?98765)/;
/** Nobody is reached at « 1234567890 »: who says so jokes. */
const ALL_FIGURES = /^0?(?:1234567890?|9876543210?)$/;
/** Numbers of a series: fewer come together by chance. */
const LEAST_OF_SERIES = 5;

/** Numbers each as far from the next, or each the sum of the two before: « 10 20 30 40 50 », "1 1 2 3 5 8 13". */
function isSeries({ digits, groups }: DigitRun): boolean {
  const numbers = groups.map((from, at) => Number(digits.slice(from, groups[at + 1] ?? digits.length)));
  if (numbers.length < LEAST_OF_SERIES) return false;
  const from = (at: number) => numbers[at] ?? 0;
  const step = from(1) - from(0);
  if (step !== 0 && numbers.slice(1).every((number, at) => number - from(at) === step)) return true;
  return (
    numbers.length > LEAST_OF_SERIES &&
    numbers.slice(2).every((number, at) => number === from(at) + from(at + 1))
  );
}

/** Whether one counts where something was found. */
export const isCountedUp = ({ digits, form }: Message, [from, to]: Finding['span']): boolean =>
  digits.some(
    (run) =>
      overlap([run.from, run.to], [from, to]) &&
      (ALL_FIGURES.test(run.digits) ||
        (IN_ORDER.test(run.digits) && !/\d/.test(form.text.slice(run.from, run.to))) ||
        isSeries(run)),
  );
