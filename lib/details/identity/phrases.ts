/**
 * Phrases as sets of words: whether one ends or begins at a word of a message costs a few look-ups, however many
 * phrases and languages there are.
 */
import type { Word } from '#lib/text/form.ts';

/** Which words may follow, and whether a phrase is whole here. */
interface Step {
  next: Map<string, Step>;
  whole: boolean;
}

/** Phrases, and the ways through them word by word from their beginnings and from their ends. */
export interface PhraseSet {
  readonly all: ReadonlySet<string>;
  readonly forward: Step;
  readonly backward: Step;
}

/**
 * Reads phrases in normal form, parted by `|`; `(a|b|)` stands for each of its parts, one of which may be nothing;
 * `x?` for a letter or none.
 * Apostrophes and hyphens are spaces, as in `wordsOf`.
 */
export function phraseSet(...lists: readonly string[]): PhraseSet {
  const all = new Set<string>();
  const forward: Step = { next: new Map(), whole: false };
  const backward: Step = { next: new Map(), whole: false };
  for (const phrase of lists.flatMap((list) => expand(list))) {
    const words = phrase.split(/\s+/).filter(Boolean);
    if (words.length === 0 || all.has(words.join(' '))) continue;
    all.add(words.join(' '));
    walk(forward, words);
    walk(backward, words.reverse());
  }
  const set = { all, forward, backward };
  MADE.push(set);
  return set;
}

const MADE: PhraseSet[] = [];

/** Every word of every phrase that was compiled until now. */
export function* phraseWords(): Generator<string> {
  for (const { all } of MADE) for (const phrase of all) yield* phrase.split(' ');
}

function walk(from: Step, words: readonly string[]): void {
  let step = from;
  for (const word of words) {
    let next = step.next.get(word);
    if (!next) {
      next = { next: new Map(), whole: false };
      step.next.set(word, next);
    }
    step = next;
  }
  step.whole = true;
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
      } else if (char === '?') heads = heads.flatMap((head) => [head, head.slice(0, -1)]);
      else heads = heads.map((head) => head + char);
    }
    return [...read, ...heads];
  };
  return alternatives();
}

/** Index of the first word of the longest phrase that ends just before word `at`, or -1. */
export function endsBefore(words: readonly Word[], at: number, { backward }: PhraseSet): number {
  let found = -1;
  let step: Step | undefined = backward;
  for (let from = at - 1; from >= 0; from--) {
    step = step.next.get(words[from]?.text ?? '');
    if (!step) break;
    if (step.whole) found = from;
  }
  return found;
}

/** Number of words of the longest phrase that begins at word `at`, or 0. */
export function beginsAt(words: readonly Word[], at: number, { forward }: PhraseSet): number {
  let found = 0;
  let step: Step | undefined = forward;
  for (let to = at; to < words.length; to++) {
    step = step.next.get(words[to]?.text ?? '');
    if (!step) break;
    if (step.whole) found = to - at + 1;
  }
  return found;
}

/** True if one of the phrases begins at a word in `[from, to)`. */
export function anyIn(words: readonly Word[], from: number, to: number, phrases: PhraseSet): boolean {
  for (let at = Math.max(0, from); at < to; at++) if (beginsAt(words, at, phrases) > 0) return true;
  return false;
}
