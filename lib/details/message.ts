/** Prepares a text about to be sent, with what was said before it, for all detectors. */
import { digitRuns } from '#lib/text/digits.ts';
import { type Form, formOf, wordsOf } from '#lib/text/form.ts';
import { plainOf } from '#lib/text/plain.ts';
import { askedBy } from './asked.ts';
import { isWord } from './lexicon.ts';
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
  const own = lone(written, language);
  // Most messages need nothing of what was before: it is prepared when a detector first asks.
  let before: Message[] | undefined;
  let heard: Message[] | undefined;
  let asked: ReadonlySet<DetailKind> | undefined;
  let plain: Message | null | undefined;
  const message: Message = {
    ...own,
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
    get plain() {
      if (plain === undefined) plain = undisguised(message, recent);
      return plain;
    },
  };
  return message;
}

const NOTHING: ReadonlySet<DetailKind> = new Set();

function lone(written: string, language: string | undefined): Message {
  return read(written, formOf(written), language);
}

function read(written: string, form: Form, language: string | undefined): Message {
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
    plain: null,
  };
}

/** A message, its earlier ones and the other side's without disguise; null where there is none in any of them. */
function undisguised(message: Message, recent: readonly Turn[]): Message | null {
  const { written, form, language } = message;
  const plain = plainOf(form, isWord);
  const turns = [...message.before, ...message.heard];
  const earlier = turns.map((one) => plainOf(one.form, isWord));
  if (!plain && !earlier.some(Boolean)) return null;
  const plainly = (one: Message, at: number) => {
    const other = earlier[at];
    return other ? read(one.written, other, language) : one;
  };
  const of = message.before.length;
  return {
    ...read(written, plain ?? form, language),
    before: message.before.map(plainly),
    heard: message.heard.map((one, at) => plainly(one, of + at)),
    asked: askedBy(
      recent.map((turn) => {
        const known = turns.findIndex(({ written }) => written === turn.text);
        const form = known < 0 ? plainOf(formOf(turn.text), isWord) : earlier[known];
        return { ...turn, text: form?.text ?? turn.text };
      }),
    ),
  };
}
