/** The words around digits, of every language at once: see lib/text/number-words.ts. */
import { NUMBERS } from '#lib/languages/numbers.ts';
import type { NumberWords } from './number-words.ts';

/** Words that are digits among digits only. */
export const LOOSE: ReadonlyMap<string, string> = new Map(
  NUMBERS.flatMap(({ loose }) =>
    Object.entries(loose).flatMap(([value, words]) => words.split(' ').map((word) => [word, value] as const)),
  ),
);

/** How often the next digit is said. */
export const REPEATS: ReadonlyMap<string, number> = new Map(
  NUMBERS.flatMap(({ repeats }) => Object.entries(repeats)),
);

/** "seven hundred" among digits is 700, also before more of them. */
export const HUNDREDS: ReadonlySet<string> = new Set(NUMBERS.flatMap(({ hundred }) => hundred.split(' ')));

const inAll = (pick: (words: NumberWords) => string): ReadonlySet<string> =>
  new Set(NUMBERS.flatMap((words) => pick(words).split(' ')));

/** Between the tens and the units: "e" in « trinta e 4 ». */
export const ANDS = inAll(({ and }) => and);
export const THOUSANDS = inAll(({ thousand }) => thousand);
/** Behind how often something comes: "three times". */
export const TIMES = inAll(({ times }) => times);
/** Between digits and how often they come. */
export const AGAIN = inAll(({ again, between }) => `${again} ${between}`);
/** Several of one digit: "ones". */
export const PLURALS: ReadonlyMap<string, string> = new Map(
  NUMBERS.flatMap(({ plural }) =>
    Object.entries(plural).flatMap(([value, words]) =>
      words.split(' ').map((word) => [word, value] as const),
    ),
  ),
);

/** Words that may stand between dictated digits. */
export const BETWEEN: ReadonlySet<string> = new Set(NUMBERS.flatMap(({ between }) => between.split(' ')));

const BACKWARDS = new RegExp(
  `(?<![a-z])(?:${NUMBERS.flatMap(({ backwards }) => backwards)
    .map((phrase) => phrase.replaceAll(' ', "[ '-]"))
    .join('|')})(?![a-z])`,
);

/** True where a text in normal form says that a number is to be read from its end. */
export function saidBackwards(form: string): boolean {
  return BACKWARDS.test(form);
}
