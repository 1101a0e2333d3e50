/** Which classes of phrases stand at a word. */
import type { Word } from '#lib/text/form.ts';
import type { Ways } from './phrase-ways.ts';

/** Languages as bits, in the order in which their ways stand. */
export type Languages = number;

/** What stands at a word: classes as bits, and how many words the longest phrase has. */
export interface Here {
  classes: number;
  length: number;
}

const NOTHING: Here = { classes: 0, length: 0 };

/**
 * The classes of the longest phrase that begins at word `at`.
 * @param kept classes that are not hidden by a longer phrase of another: in « je viens » there is a "je"
 */
export function hereAt(
  { roots }: { roots: readonly Ways<number>[] },
  words: readonly Word[],
  at: number,
  languages: Languages,
  kept = 0,
): Here {
  const first = words[at];
  if (!first) return NOTHING;
  let classes = 0;
  let shorter = 0;
  let length = 0;
  for (let language = 0; language < roots.length; language++) {
    if ((languages & (1 << language)) === 0) continue;
    let step = roots[language]?.(first.text);
    for (let to = at + 1; step; to++) {
      const here = step.here ?? 0;
      if (here !== 0) {
        shorter |= here & kept;
        if (to - at > length) classes = 0;
        if (to - at >= length) {
          classes |= here;
          length = to - at;
        }
      }
      const word = words[to];
      step = word && step.next.get(word.text);
    }
  }
  return length === 0 ? NOTHING : { classes: classes | shorter, length };
}
