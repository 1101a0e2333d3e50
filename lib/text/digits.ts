/**
 * The digits of a text, however they are written: figures, words in seven languages, letters that stand in for
 * digits. Consecutive ones with little between them make a run.
 */
import type { Word } from './form.ts';

/** Digits that belong together, and where they stand in the form. */
export interface DigitRun {
  /** Only 0…9. */
  digits: string;
  from: number;
  to: number;
  /** For each digit, where what wrote it begins and ends in the form; "quatre-vingt" writes two digits from one place. */
  places: readonly (readonly [from: number, to: number])[];
  /** True if any of it was spelled out or disguised. */
  disguised: boolean;
  /** A `+` or `00` that may begin an international number stood before. */
  plus: boolean;
}

/** The runs of a text in normal form, in order. */
export function digitRuns(form: string, _words: readonly Word[]): DigitRun[] {
  const runs: DigitRun[] = [];
  for (const match of form.matchAll(/\+?\d+(?:[ .\-/()]{1,3}\d+)*/g)) {
    const places: [number, number][] = [];
    let digits = '';
    for (let at = 0; at < match[0].length; at++) {
      const char = match[0][at] ?? '';
      if (char < '0' || char > '9') continue;
      digits += char;
      places.push([match.index + at, match.index + at + 1]);
    }
    runs.push({
      digits,
      from: match.index,
      to: match.index + match[0].length,
      places,
      disguised: false,
      plus: match[0].startsWith('+'),
    });
  }
  return runs;
}
