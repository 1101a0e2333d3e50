/** The cases that the tagger learns from, and those that it is measured on. */
import { join, resolve } from 'node:path';
import { ALIKE, CASES, casesUnder, HARDER, UNREAD } from '../details/cases.ts';
import { conversationsUnder, type Said } from '../details/conversations.ts';
import { isHeld } from './held.ts';

/** Written to be learned from; those beside the tests are the older ones. */
const CORPUS = resolve(import.meta.dirname, '../../corpus/details');

/** Of as many conversations one is measured on, and not learned from; its first messages say which. */
const MEASURED = 16;
const FIRST = 3;

/** Messages of the conversations that are measured on, or of those that are learned from. */
const conversations = (measured: boolean): Said[] =>
  (['talk', 'told'] as const).flatMap((part) =>
    conversationsUnder(join(CORPUS, part), part === 'talk')
      .filter((said) => {
        const begins = said.slice(0, FIRST).map(({ text }) => text);
        return isHeld(begins.join('\n'), MEASURED) === measured;
      })
      .flat(),
  );

/** A text this short, in characters, may well be written twice. */
const SHORT = 20;

/** The cases beside the tests, which everybody may read. */
export const casesReadable = (): Said[] => casesUnder(CASES);

/** Details in passing and in no usual words, what is most like them and tells nothing, ordinary talk, and whole conversations. */
export const casesHard = (): Said[] => casesUnder(join(CORPUS, 'hard'));

/** Every case that may be learned from, each once, and none that is measured on. */
export function casesToLearn(): Said[] {
  const measured = new Set(
    [...casesUnread(), ...casesAlike(), ...conversationsUnread()].map(({ text }) => text.toLowerCase()),
  );
  const seen = new Set<string>();
  return [...casesReadable(), ...casesUnder(CORPUS), ...casesHard(), ...conversations(false)].filter(
    ({ text, turns }) => {
      const key = JSON.stringify([text, turns]);
      if (seen.has(key) || (text.length > SHORT && measured.has(text.toLowerCase()))) return false;
      seen.add(key);
      return true;
    },
  );
}

/** Messages of conversations that are only ever measured on. */
export const conversationsMeasured = (): Said[] => conversations(true);

/** Messages of conversations that nobody reads who improves the tagger. */
export const conversationsUnread = (): Said[] =>
  ['conversations', 'more-conversations'].flatMap((folder) =>
    conversationsUnder(join(UNREAD, folder), false).flat(),
  );

/** Cases that are only ever measured on. */
export const casesUnread = (): Said[] => casesUnder(UNREAD);

/** Messages, and others that look like them, which are only ever measured on as well. */
const casesAlike = (): Said[] => [ALIKE, HARDER].flatMap(casesUnder);
