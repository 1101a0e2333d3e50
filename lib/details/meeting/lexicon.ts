/** The words of all languages about meeting, in classes: what stands at a word costs a few look-ups. */

import { MEETING_WORDS, type MeetingWords } from '#lib/languages/meeting.ts';
import { partFor } from '#lib/languages/meeting-grammar.ts';
import { PLACES } from '#lib/languages/place-words.ts';
import type { Word } from '#lib/text/form.ts';
import { type Phrase, readList, wordsOfPhrase } from '../identity/phrase-list.ts';
import { type Ways, waysThrough } from '../identity/phrase-ways.ts';

type Key = keyof MeetingWords;

/** Phrases of up to 31 classes, one bit a class, apart by language. */
export interface Lexicon<K extends Key> {
  bit: Readonly<Record<K, number>>;
  roots: readonly Ways<number>[];
}

/** Languages in the order of `MEETING_WORDS`, as bits. */
export type Languages = number;

/** What stands at a word: classes as bits, and how many words the longest phrase has. */
export interface Here {
  classes: number;
  length: number;
}

/** @param more phrases of a class beside those of the languages, in the same order */
export function lexiconOf<const K extends Key>(
  keys: readonly K[],
  more: (key: K, language: number) => readonly Phrase[] = () => [],
): Lexicon<K> {
  const bit = Object.fromEntries(keys.map((key, index) => [key, 1 << index])) as Record<K, number>;
  const roots = MEETING_WORDS.map((words, language) =>
    waysThrough<number, number>(
      () =>
        keys.flatMap((key) =>
          [...readList(words[key]), ...more(key, language)].map((phrase) => [phrase, bit[key]] as const),
        ),
      { mark: (classes = 0, bit) => classes | bit },
    ),
  );
  return { bit, roots };
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

/** Length of the longest phrase of one class that begins at word `at`, or 0. */
export function lengthAt(
  { roots }: { roots: readonly Ways<number>[] },
  words: readonly Word[],
  at: number,
  languages: Languages,
  bit: number,
): number {
  let found = 0;
  for (let language = 0; language < roots.length; language++) {
    if ((languages & (1 << language)) === 0) continue;
    let step = roots[language]?.(words[at]?.text ?? '');
    for (let to = at + 1; step; to++) {
      if (to - at > found && ((step.here ?? 0) & bit) !== 0) found = to - at;
      const word = words[to];
      step = word && step.next.get(word.text);
    }
  }
  return found;
}

/** Shorter names of shops are other words as well: "but", "we". */
const SHORTEST = 4;

/** Public places of a language, as phrases. */
export const spotsOf = (language: number): readonly Phrase[] =>
  [PLACES[language]?.spots ?? '', PLACES[language]?.chains ?? '']
    .flatMap(readList)
    .filter(([text, ...more]) => typeof text !== 'string' || text.length >= SHORTEST || more.length > 0);

/** Which languages know a word. */
let known: Map<string, Languages> | undefined;

/** Read at the first question: a page where nobody writes needs none of it. */
function allKnown(): Map<string, Languages> {
  if (known) return known;
  const found = new Map<string, Languages>();
  MEETING_WORDS.forEach((words, language) => {
    for (const list of Object.values(words) as string[])
      for (const phrase of readList(list))
        for (const word of wordsOfPhrase(phrase)) found.set(word, (found.get(word) ?? 0) | (1 << language));
  });
  known = found;
  return found;
}

/** True if a word stands in one of the phrases. */
export const speaks = (text: string): boolean => allKnown().has(text);

let spots: Set<string> | undefined;

/** True if a word stands in one of the phrases, or in the name of a place. */
export function isKnown(text: string): boolean {
  if (speaks(text)) return true;
  spots ??= new Set(
    MEETING_WORDS.flatMap((_, language) => spotsOf(language).flatMap((phrase) => [...wordsOfPhrase(phrase)])),
  );
  return spots.has(text);
}

/** The languages that a text may be in: those that know the most of its words, or nearly so. */
export function languagesOf(words: readonly Word[]): Languages {
  const knownIn = allKnown();
  const counts = MEETING_WORDS.map(() => 0);
  for (const { text } of words) {
    const languages = knownIn.get(text) ?? 0;
    for (let language = 0; language < counts.length; language++)
      if ((languages & (1 << language)) !== 0) counts[language] = (counts[language] ?? 0) + 1;
  }
  const least = Math.max(...counts) * SURE;
  return counts.reduce(
    (languages, count, language) => (count >= least ? languages | (1 << language) : languages),
    0,
  );
}

/** Share of the words that the best language knows which another must know to be possible. */
const SURE = 0.8;

/** German and Dutch write it as one word: "schillerplatz", "fietsenstalling". */
export const isCompound = (text: string): boolean => text.length > 7 && COMPOUND?.test(text) === true;
const COMPOUNDS = partFor('compound');
const COMPOUND = COMPOUNDS ? new RegExp(`(?:${COMPOUNDS})$`) : null;
