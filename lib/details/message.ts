/** Prepares a text about to be sent, with what was said before it. */
import { type DigitRun, digitRuns } from '#lib/text/digits.ts';
import { type Form, formOf, type Word, wordsOf } from '#lib/text/form.ts';
import { plainOf } from '#lib/text/plain.ts';
import type { Message, Turn } from './types.ts';
import { isTown, namedAs } from './words/gazetteer.ts';
import { isWord } from './words/lexicon.ts';
import { spelled } from './words/spelling.ts';

/** How many messages back a detail may be split over. */
export const WINDOW = 6;

/** @param turns what was said before, oldest first */
export function messageOf(written: string, turns: readonly Turn[] = [], language?: string): Message {
  return prepared(written, { turns: turns.slice(-2 * WINDOW), language, mayHide: true });
}

/** The reading of a message that is to be understood: without its disguise, where it has one. */
export const readingOf = (message: Message): Message => message.plain ?? message;

/** Shorter given names are parts of other words. */
const LONG_NAME = 6;
const isName = (word: string): boolean =>
  isTown(word) || (word.length >= LONG_NAME && namedAs(word).includes('given-name'));

const NONE: readonly Message[] = [];

/** What comes with a text. */
interface Around {
  turns: readonly Turn[];
  language: string | undefined;
  /** Whether it may be in disguise. */
  mayHide: boolean;
}

function prepared(written: string, around: Around): Prepared {
  const form = formOf(written);
  const words = wordsOf(form.text);
  const { surely, perhaps } = spelled(form, words, written);
  const respelt = perhaps === surely ? null : new Prepared(written, perhaps, around);
  return new Prepared(written, surely, around, { words: surely === form ? words : undefined, respelt });
}

/** Most texts need little of this: it is prepared when it is first asked for. */
class Prepared implements Message {
  readonly written: string;
  readonly form: Form;
  readonly words: readonly Word[];
  readonly language: string | undefined;
  readonly isPlain: boolean;
  #digits: DigitRun[] | undefined;
  #before: readonly Message[] | undefined;
  #heard: readonly Message[] | undefined;
  #plain: Message | null | undefined;
  readonly respelt: Message | null;
  readonly #around: Around;

  constructor(
    written: string,
    form: Form,
    around: Around,
    {
      words = wordsOf(form.text),
      respelt = null,
      isPlain = false,
    }: { words?: readonly Word[] | undefined; respelt?: Message | null; isPlain?: boolean } = {},
  ) {
    this.written = written;
    this.form = form;
    this.words = words;
    this.language = around.language;
    this.#around = around;
    this.respelt = respelt;
    this.isPlain = isPlain;
  }

  get digits(): readonly DigitRun[] {
    this.#digits ??= digitRuns(this.form.text, this.words);
    return this.#digits;
  }

  get before(): readonly Message[] {
    this.#before ??= this.#newestFirst('me');
    return this.#before;
  }

  get heard(): readonly Message[] {
    this.#heard ??= this.#newestFirst('other');
    return this.#heard;
  }

  get plain(): Message | null {
    if (this.#plain === undefined) {
      const other = this.#around.mayHide ? plainOf(this.form, isWord, isName) : null;
      this.#plain =
        other && new Prepared(this.written, other, { ...this.#around, mayHide: false }, { isPlain: true });
    }
    return this.#plain;
  }

  #newestFirst(who: Turn['from']): readonly Message[] {
    const { turns } = this.#around;
    if (turns.length === 0) return NONE;
    return turns
      .filter(({ from }) => from === who)
      .slice(-WINDOW)
      .reverse()
      .map(({ text }) => prepared(text, { ...this.#around, turns: [] }));
  }
}
