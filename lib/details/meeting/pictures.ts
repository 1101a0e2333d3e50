/** What pictures and signs among the words say: the time of a clock, a pin, "@". */
import type { Word } from '#lib/text/form.ts';
import type { Message } from '../types.ts';

/** Stands for "here is the place". */
export const PIN = '\u{1f4cd}';

/** The words of a message, with its clocks, pins and signs for "at" among them. */
export function wordsWithPictures({ form, words, written }: Message): readonly Word[] {
  if (!/[\u2022@]/.test(form.text)) return words;
  const more: Word[] = [];
  for (let at = 0; at < form.text.length; at++) {
    const char = form.text[at];
    const text =
      char === '@' && form.text[at + 1] === ' '
        ? '@'
        : char === '\u2022'
          ? said(written.codePointAt(form.original(at)) ?? 0)
          : '';
    if (text) more.push({ text, from: at, to: at + 1 });
  }
  return more.length === 0 ? words : [...words, ...more].sort((a, b) => a.from - b.from);
}

/** "5h" for a clock that shows five. */
function said(code: number): string {
  if (code >= 0x1f550 && code <= 0x1f55b) return `${code - 0x1f54f}h`;
  if (code >= 0x1f55c && code <= 0x1f567) return `${code - 0x1f55b}h30`;
  return code === 0x1f4cd ? PIN : '';
}
