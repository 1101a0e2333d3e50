import { allMatchesOf } from '../matches.ts';

/** Where something stands in a form, end exclusive. */
export interface Place {
  from: number;
  to: number;
}

/** The thing that a match holds: of several ways of saying it in one expression only one was taken. */
export const heldBy = ([, ...groups]: RegExpMatchArray): string =>
  groups.find((group) => group !== undefined) ?? '';

/** Where the thing that a match holds stands: its group is at its end, or before what only had to follow. */
export function behind(match: RegExpMatchArray): Place {
  const held = heldBy(match);
  const from = (match.index ?? 0) + match[0].indexOf(held);
  return { from, to: from + held.length };
}

/** What the patterns find in a form. */
export const placesOf = (form: string, patterns: readonly RegExp[]): Place[] =>
  allMatchesOf(form, patterns).map(behind);
