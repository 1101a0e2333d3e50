import { allMatchesOf } from '../matches.ts';

/** Where something stands in a form, end exclusive. */
export interface Place {
  from: number;
  to: number;
}

/** Where the last thing that a match holds stands: its group is at its end, or before what only had to follow. */
export function behind(match: RegExpMatchArray): Place {
  const from = (match.index ?? 0) + match[0].indexOf(match[1] ?? '');
  return { from, to: from + (match[1] ?? '').length };
}

/** What the patterns find in a form. */
export const placesOf = (form: string, patterns: readonly RegExp[]): Place[] =>
  allMatchesOf(form, patterns).map(behind);
