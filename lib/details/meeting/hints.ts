/** Whether a message can say anything of a meeting at all: one look-up a word rules most of them out. */

import { MEETING_WORDS, type MeetingWords } from '#lib/languages/meeting.ts';
import { wordsFor } from '#lib/languages/meeting-grammar.ts';
import type { Word } from '#lib/text/form.ts';
import { beginsNumber } from '#lib/text/numbers.ts';
import {
  firstWords,
  lastWords,
  type Phrase,
  plainWords,
  readList,
  wordsOfPhrase,
} from '../identity/phrase-list.ts';
import { isCompound, spotsOf } from './lexicon.ts';

const [WHEN, WHERE, LED, TOGETHER, DOING] = [1, 2, 4, 8, 16];

/** Words of these are in every second message, and tell nothing alone. */
const COMMON = ['i', 'you', 'we', 'object', 'article', 'locative', 'filler', 'have', 'not'] as const;
const HINTS = [
  [WHEN, ['day', 'weakDay', 'time', 'after']],
  [WHERE, ['spot', 'door', 'beside']],
  [LED, ['locative']],
  [TOGETHER, ['see', 'meeting', 'come', 'arrive', 'be', 'pair']],
  [DOING, ['hand', 'activity', 'propose']],
] as const satisfies readonly (readonly [number, readonly (keyof MeetingWords)[]])[];

/** Too small to tell anything, in any of the languages. */
const SMALL = wordsFor('small');
const isSmall = (word: string) => word.length < 2 || SMALL.has(word);

let hints: Map<string, number> | undefined;

function compile(): Map<string, number> {
  const found = new Map<string, number>();
  const common = new Set<string>();
  const phrases = (words: MeetingWords, keys: readonly (keyof MeetingWords)[]) =>
    keys.flatMap((key) => readList(words[key]));
  for (const words of MEETING_WORDS)
    for (const phrase of phrases(words, COMMON)) for (const word of wordsOfPhrase(phrase)) common.add(word);
  const enter = (word: string, hint: number) => found.set(word, (found.get(word) ?? 0) | hint);
  const tell = (phrase: Phrase, hint: number) => {
    // The last word tells the most: "half term", "see you there"; where it is a small one, the first.
    const words = plainWords(phrase);
    const last = (words ? words.slice(-1) : [...lastWords(phrase)]).filter(
      (word) => !common.has(word) && !isSmall(word),
    );
    const telling =
      last.length > 0
        ? last
        : (words ? words.slice(0, 1) : [...firstWords(phrase)]).filter((word) => !isSmall(word));
    for (const word of telling) enter(word, hint);
  };
  MEETING_WORDS.forEach((words, language) => {
    for (const [hint, keys] of HINTS)
      for (const phrase of phrases(words, keys))
        if (hint === LED) for (const word of firstWords(phrase)) enter(word, hint);
        else tell(phrase, hint);
    for (const phrase of spotsOf(language)) tell(phrase, WHERE);
  });
  return found;
}

/** False where nothing of when, where or together stands in the words; true proves nothing. */
export function mayMeet(words: readonly Word[]): boolean {
  hints ??= compile();
  let seen = 0;
  for (const { text } of words) {
    seen |= hints.get(text) ?? 0;
    const first = text.charCodeAt(0);
    if ((first >= 48 && first <= 57) || beginsNumber(text)) seen |= WHEN;
    else if (text.length > LONG && isCompound(text)) seen |= WHERE;
    if ((seen & TOGETHER) !== 0 && (seen & (WHEN | WHERE | LED)) !== 0) return true;
    if ((seen & DOING) !== 0 && (seen & (WHEN | WHERE)) !== 0) return true;
    if ((seen & WHEN) !== 0 && ((seen & WHERE) !== 0 || words.length <= SHORT)) return true;
  }
  return false;
}

/** In so short a message a time may be all that is said. */
const SHORT = 6;

/** German and Dutch write places as one long word. */
const LONG = 7;
