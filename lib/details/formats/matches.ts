/**
 * Patterns of which hardly any matches a message, tried without running most of them: each match holds one of a few runs of
 * three signs, which `npm run fit-patterns` has read off the patterns (required.json). A pattern that is not listed is run.
 */
import { fnvOf } from '#lib/text/fnv.ts';
import { runIndex } from '#lib/text/trigrams.ts';
import index from './required.json' with { type: 'json' };

const RUNS: Readonly<Record<string, string>> = index;

/** The patterns that were tried, with the set of what they require in the index, where that is known. */
export const tried = new Map<RegExp, number | null>();
const required = runIndex();
const NONE: readonly RegExpExecArray[] = [];

/** What a pattern is listed by. */
export const keyOf = ({ source, flags }: RegExp): string => (fnvOf(`${flags} ${source}`) >>> 0).toString(36);

function mayMatch(text: string, pattern: RegExp): boolean {
  let set = tried.get(pattern);
  if (set === undefined) {
    const runs = RUNS[keyOf(pattern)];
    set = runs === undefined ? null : required.add(runs);
    tried.set(pattern, set);
  }
  return set === null || required.holdsOne(text, set);
}

/** True where a pattern matches somewhere in a text. Throws where it has the flag `g`: it would begin where it last ended. */
export function holds(text: string, pattern: RegExp): boolean {
  if (pattern.global) throw new TypeError(`${pattern} has the flag g`);
  return mayMatch(text, pattern) && pattern.test(text);
}

/** All matches of a pattern, as of `String.matchAll`. Throws where it lacks the flag `g`: the first would be found for ever. */
export function matchesOf(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  if (!pattern.global) throw new TypeError(`${pattern} lacks the flag g`);
  if (!mayMatch(text, pattern)) return NONE;
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
