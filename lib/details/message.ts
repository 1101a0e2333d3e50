/** Prepares a text about to be sent, with what was said before it, for all detectors. */
import { digitRuns } from '#lib/text/digits.ts';
import { formOf, wordsOf } from '#lib/text/form.ts';
import { askedBy } from './asked.ts';
import type { DetailKind, Message, Turn } from './types.ts';

/** How many messages back a detail may be split over, or a question be answered. */
export const WINDOW = 6;

/** @param turns what was said before, oldest first */
export function messageOf(written: string, turns: readonly Turn[] = [], language?: string): Message {
  const recent = turns.slice(-2 * WINDOW);
  const newestFirst = (who: 'me' | 'other') =>
    recent
      .filter(({ from }) => from === who)
      .slice(-WINDOW)
      .reverse()
      .map(({ text }) => lone(text, language));
  // Most messages need nothing of what was before: it is prepared when a detector first asks.
  let before: Message[] | undefined;
  let heard: Message[] | undefined;
  let asked: ReadonlySet<DetailKind> | undefined;
  return {
    ...lone(written, language),
    get before() {
      before ??= newestFirst('me');
      return before;
    },
    get heard() {
      heard ??= newestFirst('other');
      return heard;
    },
    get asked() {
      asked ??= askedBy(recent);
      return asked;
    },
  };
}

const NOTHING: ReadonlySet<DetailKind> = new Set();

function lone(written: string, language: string | undefined): Message {
  const form = formOf(written);
  const words = wordsOf(form.text);
  return {
    written,
    form,
    words,
    digits: digitRuns(form.text, words),
    language,
    asked: NOTHING,
    before: [],
    heard: [],
  };
}
