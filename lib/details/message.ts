/** Prepares a text about to be sent, with what was said before it. */
import { type DigitRun, digitRuns } from '#lib/text/digits.ts';
import { type Form, formOf, wordsOf } from '#lib/text/form.ts';
import { plainOf } from '#lib/text/plain.ts';
import { isTown } from './gazetteer.ts';
import { isWord } from './lexicon.ts';
import type { Message, Turn } from './types.ts';

/** How many messages back a detail may be split over. */
export const WINDOW = 6;

/** @param turns what was said before, oldest first */
export function messageOf(written: string, turns: readonly Turn[] = [], language?: string): Message {
  const recent = turns.slice(-2 * WINDOW);
  return read(written, formOf(written), recent, language, true);
}

/** The reading of a message that is to be understood: without its disguise, where it has one. */
export const readingOf = (message: Message): Message => message.plain ?? message;

/** Most texts need little of this: it is prepared when it is first asked for. */
function read(
  written: string,
  form: Form,
  turns: readonly Turn[],
  language: string | undefined,
  mayHide: boolean,
): Message {
  const words = wordsOf(form.text);
  let digits: DigitRun[] | undefined;
  let before: Message[] | undefined;
  let heard: Message[] | undefined;
  let plain: Message | null | undefined;
  const newestFirst = (who: Turn['from']) =>
    turns
      .filter(({ from }) => from === who)
      .slice(-WINDOW)
      .reverse()
      .map(({ text }) => read(text, formOf(text), [], language, mayHide));
  return {
    written,
    form,
    words,
    language,
    get digits() {
      digits ??= digitRuns(form.text, words);
      return digits;
    },
    get before() {
      before ??= newestFirst('me');
      return before;
    },
    get heard() {
      heard ??= newestFirst('other');
      return heard;
    },
    get plain() {
      if (plain === undefined) {
        const other = mayHide ? plainOf(form, isWord, isTown) : null;
        plain = other && read(written, other, turns, language, false);
      }
      return plain;
    },
  };
}
