/** Which languages a question may be in, by the words of each that ask. */
import { QUESTION_WORDS, type QuestionWords } from '#lib/languages/questions.ts';
import type { Word } from '#lib/text/form.ts';
import type { Languages } from './classes.ts';
import { readList, wordsOfPhrase } from './phrase-list.ts';

/** What the language files list, in one order. */
export const CLASSES = Object.keys(QUESTION_WORDS[0] as QuestionWords) as (keyof QuestionWords)[];

/** Share of the words that the best language knows which another must know to be possible. */
const SURE = 0.8;
let known: ReadonlyMap<string, number> | undefined;

/** The languages that a text may be in. */
export function languagesOf(words: readonly Word[]): Languages {
  known ??= knownWords();
  const counts = QUESTION_WORDS.map(
    (_, language) => words.filter(({ text }) => ((known?.get(text) ?? 0) & (1 << language)) !== 0).length,
  );
  const least = Math.max(...counts) * SURE;
  return counts.reduce(
    (languages, one, language) => (one >= least ? languages | (1 << language) : languages),
    0,
  );
}

function knownWords(): Map<string, number> {
  const found = new Map<string, number>();
  QUESTION_WORDS.forEach((lists, language) => {
    for (const key of CLASSES)
      for (const phrase of readList(lists[key]))
        for (const word of wordsOfPhrase(phrase)) found.set(word, (found.get(word) ?? 0) | (1 << language));
  });
  return found;
}
