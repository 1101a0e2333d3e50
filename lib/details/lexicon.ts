/** Words that the detectors know, of all languages: what a disguised word may be. */
import { beginsNumber } from '#lib/text/numbers.ts';
import { CONTACT_LEXICON } from './contact-context/words.ts';
import { NAMES } from './full-name/vocabulary.ts';
import { phraseWords } from './identity/phrases.ts';
import { isKnown } from './meeting/lexicon.ts';

let words: Set<string> | undefined;

/** True for a word of some phrase, a name, a town, a number. Compiled at the first question. */
export function isWord(text: string): boolean {
  words ??= new Set(phraseWords());
  return (
    words.has(text) ||
    isKnown(text) ||
    NAMES.firsts.has(text) ||
    NAMES.lasts.has(text) ||
    CONTACT_LEXICON.has(text) ||
    beginsNumber(text)
  );
}
