/**
 * Rules of words: a phrase in one of the languages that gives a detail away, or asks for one.
 *
 * A rule is tried only where one of its `on` words stands, so a message costs one look-up a word, however many
 * rules and languages there are. Its pattern begins at that word. In a pattern
 * - a space stands for any gap of one to four spaces, line ends, apostrophes, hyphens, commas or stops, ` ?` for
 *   such a gap or none;
 * - `<name>` stands for one of the slots below, and is where the detail is;
 * - everything else is a regular expression over the normal form (lower case, no accents), which ends at a word's end.
 */
import type { Word } from '#lib/text/form.ts';
import type { DetailKind } from './types.ts';

export interface Rule {
  kind: DetailKind;
  /** The words, in normal form, at which the pattern may begin. */
  on: string;
  pattern: string;
  /** The word before may not be one of these: « tu habites » is not « j'habite ». */
  notAfter?: string;
  /** The word before, or the one before that, must be one of these. */
  after?: string;
  /** 0…1; 0.9 unless said. */
  certainty?: number;
  /** 'mine' unless said. */
  whose?: 'mine' | 'unknown';
}

/** Slots of patterns. Each matches lazily or within a bound, so that no pattern can run away. */
const SLOTS: Readonly<Record<string, string>> = {
  /** One to four words that may name a place or a person. */
  place: "[a-z][a-z'-]{1,24}(?:[ '-][a-z][a-z'-]{1,24}){0,3}",
  name: "[a-z][a-z'-]{1,24}",
  words: "[a-z0-9][a-z0-9'-]{0,24}(?:[ '.-]{1,2}[a-z0-9][a-z0-9'-]{0,24}){0,5}",
  number: '\\d{1,4}',
  user: '@?[a-z0-9][a-z0-9._-]{1,30}',
  any: '[^\\n]{1,60}',
};

const GAP = "[ \\n'\\-,.:;]";

interface Compiled {
  rule: Rule;
  pattern: RegExp;
  after: ReadonlySet<string> | null;
  notAfter: ReadonlySet<string> | null;
}
export type Rules = ReadonlyMap<string, readonly Compiled[]>;

/** A rule that matched: the whole of it, and the slot where the detail is (the whole, where there is no slot). */
export interface Matched {
  rule: Rule;
  from: number;
  to: number;
  slot: { text: string; from: number; to: number };
}

const setOf = (list: string | undefined) => (list ? new Set(list.split(' ')) : null);

/** Compiles rules. @throws SyntaxError on a pattern that is no regular expression */
export function compileRules(rules: readonly Rule[]): Rules {
  const byWord = new Map<string, Compiled[]>();
  for (const rule of rules) {
    const source = rule.pattern
      .replace(/<(\w+)>/g, (_, name: string) => `(?<slot>${SLOTS[name] ?? fail(name)})`)
      .replace(/(\(\?<slot>(?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))|( \?)|( )/g, (_, slot, loose, gap) =>
        slot ? slot : loose ? `${GAP}{0,4}` : gap ? `${GAP}{1,4}` : '',
      );
    const compiled: Compiled = {
      rule,
      pattern: new RegExp(`(?:${source})(?![a-z0-9])`, 'dy'),
      after: setOf(rule.after),
      notAfter: setOf(rule.notAfter),
    };
    for (const word of rule.on.split(' ')) {
      const list = byWord.get(word);
      if (list) list.push(compiled);
      else byWord.set(word, [compiled]);
    }
  }
  return byWord;
}

function fail(name: string): never {
  throw new SyntaxError(`no slot <${name}>`);
}

/** Every rule that matches somewhere in a text in normal form, in the order of the text. */
export function matchesOf(form: string, words: readonly Word[], rules: Rules): Matched[] {
  const found: Matched[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] as Word;
    const candidates = rules.get(word.text);
    if (!candidates) continue;
    const one = words[at - 1]?.text ?? '';
    const two = words[at - 2]?.text ?? '';
    for (const { rule, pattern, after, notAfter } of candidates) {
      if (notAfter?.has(one)) continue;
      if (after && !after.has(one) && !after.has(two)) continue;
      pattern.lastIndex = word.from;
      const match = pattern.exec(form);
      if (!match) continue;
      const [from, to] = [match.index, match.index + match[0].length];
      const slot = match.indices?.groups?.slot;
      found.push({
        rule,
        from,
        to,
        slot: slot
          ? { text: form.slice(slot[0], slot[1]), from: slot[0], to: slot[1] }
          : { text: match[0], from, to },
      });
    }
  }
  return found;
}
