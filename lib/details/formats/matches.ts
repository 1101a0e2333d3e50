/**
 * Patterns of which hardly any matches a message, tried without running most of them: each match holds some of a few runs of
 * three signs, which `npm run fit-patterns` has read off the patterns (required.json). A pattern that is not listed is run.
 */
import { fnvOf } from '#lib/text/fnv.ts';
import { runIndex } from '#lib/text/trigrams.ts';
import index from './required.json' with { type: 'json' };

const RUNS: Readonly<Record<string, string>> = index;

/** The patterns that were tried, with the number of what they require in the index, or ANY. */
export const tried = new Map<RegExp, number>();
const ANY = -1;
const required = runIndex();
const NONE: readonly RegExpExecArray[] = [];

/** What a pattern is listed by. */
export const keyOf = ({ source, flags }: RegExp): string => (fnvOf(`${flags} ${source}`) >>> 0).toString(36);

/** The number of what a pattern requires; less than zero where it may match any text. */
function requirementOf(pattern: RegExp): number {
  const known = tried.get(pattern);
  if (known !== undefined) return known;
  const written = RUNS[keyOf(pattern)];
  const requirement = written === undefined ? ANY : required.add(written);
  tried.set(pattern, requirement);
  return requirement;
}

const mayMatch = (text: string, requirement: number): boolean =>
  requirement < 0 || required.meets(text, requirement);

/** What the patterns of a list require. */
interface Listed {
  /** Of each pattern. */
  requirements: Int32Array;
  /** The least and the greatest number of a requirement; these too where the numbers between are of other lists. */
  first: number;
  last: number;
  /** One of the patterns may match any text. */
  hasAny: boolean;
}
const lists = new WeakMap<readonly RegExp[], Listed>();

function listedOf(patterns: readonly RegExp[]): Listed {
  const known = lists.get(patterns);
  if (known) return known;
  const requirements = Int32Array.from(patterns, requirementOf);
  const numbers = requirements.filter((one) => one !== ANY);
  const listed = {
    requirements,
    first: numbers.reduce((least, one) => Math.min(least, one), Infinity),
    last: numbers.reduce((most, one) => Math.max(most, one), ANY),
    hasAny: numbers.length < requirements.length,
  };
  lists.set(patterns, listed);
  return listed;
}

/**
 * What the patterns of a list match in a text, in the order of the list. Lists are best made once: what they require is kept.
 * @param each is told each match; it is called in vain for none
 */
export function eachMatch(
  text: string,
  patterns: readonly RegExp[],
  each: (match: RegExpExecArray) => void,
): void {
  const { requirements, first, last, hasAny } = listedOf(patterns);
  if (!hasAny && !required.mayMeet(text, first, last)) return;
  for (let at = 0; at < requirements.length; at++)
    if (mayMatch(text, requirements[at] as number))
      for (const match of matchesOf(text, patterns[at] as RegExp)) each(match);
}

/** All matches of the patterns of a list, one pattern behind the other. */
export function allMatchesOf(text: string, patterns: readonly RegExp[]): RegExpExecArray[] {
  const all: RegExpExecArray[] = [];
  eachMatch(text, patterns, (match) => all.push(match));
  return all;
}

/** True where a pattern matches somewhere in a text. Throws where it has the flag `g`: it would begin where it last ended. */
export function holds(text: string, pattern: RegExp): boolean {
  if (pattern.global) throw new TypeError(`${pattern} has the flag g`);
  return mayMatch(text, requirementOf(pattern)) && pattern.test(text);
}

/** All matches of a pattern, as of `String.matchAll`. Throws where it lacks the flag `g`: the first would be found for ever. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} lacks the flag g`);
  if (!mayMatch(text, requirementOf(pattern))) return NONE;
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (!match) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
