/** A text that was rewritten, with the way back from each of its characters to the text it was made of. */

import type { Form } from '../form.ts';

/** One character of a new text and the part `[from, to)` of the old one that it stands for. */
export type Letter = readonly [char: string, from: number, to: number];

/** Puts `letters` in the place of `[from, to)`. */
export interface Edit {
  from: number;
  to: number;
  letters: readonly Letter[];
}

export interface Traced {
  text: string;
  /** Where in the old text what each character stands for begins and ends. */
  starts: readonly number[];
  ends: readonly number[];
}

/** A text that is still as it was. */
export function untouched(text: string): Traced {
  const starts: number[] = [];
  const ends: number[] = [];
  for (let at = 0; at < text.length; at++) {
    starts.push(at);
    ends.push(at + 1);
  }
  return { text, starts, ends };
}

/** Makes changes that don't overlap, in the order of the text. */
export function edited(old: Traced, edits: readonly Edit[]): Traced {
  if (edits.length === 0) return old;
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const put = (char: string, from: number, to: number) => {
    text += char;
    starts.push(old.starts[from] ?? 0);
    ends.push(to > from ? (old.ends[to - 1] ?? 0) : (old.starts[from] ?? 0));
  };
  let at = 0;
  for (const { from, to, letters } of edits) {
    for (; at < from; at++) put(old.text[at] ?? '', at, at + 1);
    for (const [char, first, last] of letters) put(char, first, last);
    at = to;
  }
  for (; at < old.text.length; at++) put(old.text[at] ?? '', at, at + 1);
  return { text, starts, ends };
}

/** The form of a text that was rewritten, whose `span` leads back to what was written. */
export function formRead(form: Form, { text, starts, ends }: Traced): Form {
  return {
    text,
    original: (at) => form.original(starts[at] ?? form.text.length),
    span: (from, to) => {
      let [first, last] = [form.text.length, 0];
      for (let at = from; at < to; at++) {
        first = Math.min(first, starts[at] ?? first);
        last = Math.max(last, ends[at] ?? last);
      }
      return form.span(first, last);
    },
  };
}
