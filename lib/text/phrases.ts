import { beginningsOf } from './beginnings.ts';

/** A compiled vocabulary: says whether, and how often, one of its phrases stands in a text in normal form. */
export interface Phrases {
  in(text: string): boolean;
  /** Number of different phrases found, at most `cap`. */
  kinds(text: string, cap?: number): number;
}

const GAP = "[\\s'\\-_,.:]";

/**
 * Compiles phrases. A phrase is written in normal form (lower case, no accents) and is a regular-expression
 * fragment in which a space stands for any gap of spaces, hyphens, apostrophes or stops, and ` ?` for a gap or none.
 * Alternatives stand in brackets. It matches whole words only.
 *
 * One pattern of all of them would be tried at each word, and take a browser up to 16 ms to compile; so each is a pattern of its
 * own, which is compiled once a word begins as it does.
 */
export function phrases(list: readonly string[]): Phrases {
  let all: readonly Phrase[] | undefined;
  const byFirst = new Map<number, readonly Phrase[]>();
  /** The phrases that may begin with a character, as they stand in the list: of two at one place the first is found. */
  const beginningWith = (first: number): readonly Phrase[] => {
    let some = byFirst.get(first);
    if (!some) {
      all ??= list.map((fragment) => ({ fragment, beginnings: beginningsOf(fragment) }));
      const character = String.fromCharCode(first);
      some = all.filter(({ beginnings }) => beginnings.some((one) => one === '' || one[0] === character));
      byFirst.set(first, some);
    }
    return some;
  };
  const next = (text: string, from: number): Place | null => {
    for (let at = from; at < text.length; at++) {
      if (at > 0 && isOfWord(text.charCodeAt(at - 1))) continue;
      for (const phrase of beginningWith(text.charCodeAt(at))) {
        const end = endOf(phrase, text, at);
        if (end > at) return { from: at, to: end };
      }
    }
    return null;
  };
  return {
    in: (text) => next(text, 0) !== null,
    kinds: (text, cap = 8) => {
      const found = new Set<string>();
      for (let one = next(text, 0); one && found.size < cap; one = next(text, one.to))
        found.add(text.slice(one.from, one.to));
      return found.size;
    },
  };
}

interface Place {
  from: number;
  to: number;
}

interface Phrase {
  fragment: string;
  beginnings: readonly string[];
  pattern?: RegExp;
}

/** Where a phrase ends that begins at a place of a text; -1 where it does not. */
function endOf(phrase: Phrase, text: string, at: number): number {
  if (!phrase.beginnings.some((beginning) => text.startsWith(beginning, at))) return -1;
  phrase.pattern ??= patternOf(phrase.fragment);
  phrase.pattern.lastIndex = at;
  return phrase.pattern.test(text) ? phrase.pattern.lastIndex : -1;
}

const patternOf = (fragment: string): RegExp =>
  new RegExp(
    `(?:${fragment.replaceAll(' ?', `${GAP}{0,3}`).replaceAll(' ', `${GAP}{1,3}`)})(?![a-z0-9])`,
    'y',
  );

const isOfWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
