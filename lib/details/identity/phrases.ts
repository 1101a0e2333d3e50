/**
 * Phrases as sets of words: whether one ends or begins at a word of a message costs a few look-ups, however many
 * phrases and languages there are.
 */
import type { Word } from '#lib/text/form.ts';

/** Phrases with the words that they may begin and end with, and the number of words of the longest. */
export interface PhraseSet {
  readonly all: ReadonlySet<string>;
  readonly firsts: ReadonlySet<string>;
  readonly lasts: ReadonlySet<string>;
  readonly longest: number;
}

/**
 * Reads phrases in normal form, parted by `|`; `(a|b|)` stands for each of its parts, one of which may be nothing.
 * Apostrophes and hyphens are spaces, as in `wordsOf`.
 */
export function phraseSet(...lists: readonly string[]): PhraseSet {
  const all = new Set<string>();
  const firsts = new Set<string>();
  const lasts = new Set<string>();
  let longest = 0;
  for (const phrase of lists.flatMap((list) => expand(list))) {
    const words = phrase.split(/\s+/).filter(Boolean);
    if (words.length === 0) continue;
    all.add(words.join(' '));
    firsts.add(words[0] ?? '');
    lasts.add(words.at(-1) ?? '');
    longest = Math.max(longest, words.length);
  }
  return { all, firsts, lasts, longest };
}

/** Every reading of a list of phrases; groups may stand in groups. */
function expand(list: string): string[] {
  let at = 0;
  const alternatives = (): string[] => {
    const read: string[] = [];
    let heads = [''];
    for (; at < list.length && list[at] !== ')'; at++) {
      const char = list[at] ?? '';
      if (char === '|') {
        read.push(...heads);
        heads = [''];
      } else if (char === '(') {
        at++;
        const tails = alternatives();
        heads = heads.flatMap((head) => tails.map((tail) => head + tail));
      } else heads = heads.map((head) => head + char);
    }
    return [...read, ...heads];
  };
  return alternatives();
}

/** Index of the first word of the longest phrase that ends just before word `at`, or -1. */
export function endsBefore(words: readonly Word[], at: number, { all, lasts, longest }: PhraseSet): number {
  let phrase = words[at - 1]?.text ?? '';
  if (!lasts.has(phrase)) return -1;
  let found = all.has(phrase) ? at - 1 : -1;
  for (let from = at - 2; from >= 0 && at - from <= longest; from--) {
    phrase = `${words[from]?.text} ${phrase}`;
    if (all.has(phrase)) found = from;
  }
  return found;
}

/** Number of words of the longest phrase that begins at word `at`, or 0. */
export function beginsAt(words: readonly Word[], at: number, { all, firsts, longest }: PhraseSet): number {
  let phrase = words[at]?.text ?? '';
  if (!firsts.has(phrase)) return 0;
  let found = all.has(phrase) ? 1 : 0;
  for (let to = at + 1; to < words.length && to - at < longest; to++) {
    phrase += ` ${words[to]?.text}`;
    if (all.has(phrase)) found = to - at + 1;
  }
  return found;
}

/** True if one of the phrases begins at a word in `[from, to)`. */
export function anyIn(words: readonly Word[], from: number, to: number, phrases: PhraseSet): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (beginsAt(words, at, phrases) > 0) return true;
  return false;
}
