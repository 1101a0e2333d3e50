/**
 * What each pattern of the rules is worth: what is found and what is flagged with it, and is not where it matches nothing. Many
 * were written before the tagger had learned what they look for.
 */
import { resolve } from 'node:path';
import { detectDetails } from '#lib/details/detect.ts';
import type { Finding } from '#lib/details/types.ts';
import { ALIKE, casesIn, casesUnder } from '../../details/cases.ts';
import type { Said } from '../../details/conversations.ts';
import { casesReadable, casesUnread, conversationsUnread } from '../../fit-details/cases.ts';
import { judge } from './judge.ts';
import { PLAIN, SCENES, TEMPTING, TWINS } from './told.ts';

/** By one pattern alone; below zero where more is found, or flagged, without it. */
export interface Worth {
  found: number;
  flagged: number;
}

/** Characters of a pattern from which on it is looked at: what splits words at blanks is no rule. */
const LEAST = 40;
/** Characters of a pattern that are shown. */
const SHOWN = 90;

/** What a pattern matches; `run` looks for it. */
type Matches = (pattern: RegExp, run: () => RegExpExecArray | null) => RegExpExecArray | null;

/** Runs something while all patterns are asked by way of `matches`. */
function asking<T>(matches: Matches, run: () => T): T {
  const { exec, test } = RegExp.prototype;
  RegExp.prototype.exec = function (text) {
    return matches(this, () => exec.call(this, text));
  };
  RegExp.prototype.test = function (text) {
    return this.exec(text) !== null;
  };
  try {
    return run();
  } finally {
    RegExp.prototype.exec = exec;
    RegExp.prototype.test = test;
  }
}

/**
 * What the patterns are worth that match anywhere in messages, by their source; others are zero.
 * @param find looks for details
 */
export function worthOf(
  messages: readonly Said[],
  find: (message: Said) => readonly Finding[],
): Map<string, Worth> {
  const worth = new Map<string, Worth>();
  for (const message of messages) {
    const matched = new Set<string>();
    const whole = judge(
      message,
      asking(
        ({ source }, run) => {
          const match = run();
          if (source.length >= LEAST) {
            if (!worth.has(source)) worth.set(source, { found: 0, flagged: 0 });
            if (match) matched.add(source);
          }
          return match;
        },
        () => find(message),
      ),
    );
    for (const source of matched) {
      const without = judge(
        message,
        asking(
          (pattern, run) => {
            if (pattern.source !== source) return run();
            pattern.lastIndex = 0;
            return null;
          },
          () => find(message),
        ),
      );
      const one = worth.get(source) as Worth;
      one.found += without.missed.length - whole.missed.length;
      one.flagged += whole.flagged.length - without.flagged.length;
    }
  }
  return worth;
}

const SENTENCES = resolve(import.meta.dirname, '../../../corpus/details/from-tests.jsonl');

/**
 * Says which patterns are worth nothing on all that is measured on, and on the sentences by which rules were tried. That is not
 * yet a reason to take one out: of 360 patterns that changed nothing here and in public texts, a third were found to be alone in
 * finding plain sentences, or in leaving them out, when four were written for each of them.
 */
export function sayRules(say: (line?: string) => void): void {
  const messages = [
    ...casesReadable(),
    ...casesUnread(),
    ...[ALIKE, TEMPTING, PLAIN, TWINS, SCENES].flatMap(casesUnder),
    ...conversationsUnread(),
    ...casesIn(SENTENCES),
  ];
  const worth = worthOf(messages, ({ text, turns, language }) => detectDetails(text, turns, language));
  const all = [...worth].sort(([, a], [, b]) => a.found - a.flagged - (b.found - b.flagged));
  const idle = all.filter(([, { found, flagged }]) => found === 0 && flagged === 0);
  say(
    `\nPatterns: ${all.length}; ${idle.length} change nothing in ${messages.length} messages, each by itself (two that find the same are both among them)`,
  );
  const line = ([source, { found, flagged }]: [string, Worth]) =>
    `  ${String(found).padStart(4)} found ${String(flagged).padStart(4)} flagged  ${String(source.length).padStart(5)} characters  ${source.slice(0, SHOWN).replaceAll('\n', ' ')}`;
  for (const one of all.filter(([, { found, flagged }]) => found < flagged)) say(line(one));
  say('  and those that change nothing, the longest first:');
  for (const one of idle.sort(([a], [b]) => b.length - a.length)) say(line(one));
}
