/**
 * The words of a message with what hides them undone: "s4turday", "m e e t", "mer-cre-di", words from right to left,
 * and what pictures say ("🕔", "📍").
 */
import type { Word } from '#lib/text/form.ts';
import { beginsNumber } from '#lib/text/numbers.ts';
import type { Message } from '../types.ts';

const LEET: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'i',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
};
/** Figures among letters; figures and then letters are times: "15h". */
const MIXED = /^(?=[a-z0-9]*[a-z])(?=[a-z0-9]*\d)(?!\d+[a-z]{1,4}$)[a-z0-9]{2,16}$|^\d[a-z]{3,}$/;
const BACKWARDS =
  /(?:^|[^a-z])(?:backwards?|reversed?|envers|verlan|ruckwarts|reves|contrario|achterstevoren)(?:$|[^a-z])/;
/** Most messages hide nothing. */
const MAYBE =
  /[a-z]\d|\d[a-z]|\u2022|@|[a-z]-[a-z]|(?:^|[^a-z0-9])[a-z0-9](?:[^a-z0-9]{1,3}[a-z0-9](?![a-z0-9])){2}|backward|revers|envers|verlan|ruckwarts|reves|contrario|achterstevoren/;
/** Stands for "here is the place". */
export const PIN = '\u{1f4cd}';
/** Longest word that is spelled. */
const LONGEST = 16;

/** @param knows whether something begins with a word */
export function plainWords(
  { form, words, written }: Message,
  knows: (text: string) => boolean,
): readonly Word[] {
  if (!MAYBE.test(form.text)) return words;
  const known = (text: string) => knows(text) || beginsNumber(text);
  const backwards = BACKWARDS.test(form.text);
  const plain = spelled(words, known).map((word) => plainWord(word, known, backwards));
  return withPictures(form, written, hyphened(form.text, plain, known));
}

function plainWord(word: Word, known: (text: string) => boolean, backwards: boolean): Word {
  if (MIXED.test(word.text) && !known(word.text)) {
    for (const one of ['i', 'l']) {
      const text = word.text.replace(/\d/g, (digit) => (digit === '1' ? one : (LEET[digit] ?? digit)));
      if (text.length > 2 && known(text)) return { ...word, text };
    }
  }
  if (backwards && word.text.length > 1 && !known(word.text)) {
    const text = [...word.text].reverse().join('');
    if (known(text) || /^\d+h$/.test(text)) return { ...word, text };
  }
  return word;
}

/** Letters and figures that stand alone become the words that they spell. */
function spelled(words: readonly Word[], known: (text: string) => boolean): readonly Word[] {
  const read: Word[] = [];
  for (let at = 0; at < words.length; ) {
    let end = at;
    while (end < words.length && words[end]?.text.length === 1) end += 1;
    if (end - at < 3) {
      read.push(words[at] as Word);
      at += 1;
      continue;
    }
    // Where some letters stand farther apart than others, that is where words end.
    const gap = (index: number) => (words[index]?.from ?? 0) - (words[index - 1]?.to ?? 0);
    const gaps = Array.from({ length: end - at - 1 }, (_, index) => gap(at + 1 + index));
    const small = Math.min(...gaps);
    let from = at;
    for (let index = at + 1; index <= end; index++)
      if (index === end || gap(index) > small) {
        read.push(
          ...segments(
            words,
            from,
            index,
            known,
            gaps.some((one) => one > small),
          ),
        );
        from = index;
      }
    at = end;
  }
  return read;
}

/** The words that a row of single letters spells, the longest known first. */
function segments(
  words: readonly Word[],
  from: number,
  to: number,
  known: (text: string) => boolean,
  whole: boolean,
): Word[] {
  const read: Word[] = [];
  for (let at = from; at < to; ) {
    let end = Math.min(to, at + LONGEST);
    const text = () =>
      words
        .slice(at, end)
        .map((word) => word.text)
        .join('');
    while (end - at > 1 && !known(text()) && !/^\d+h?$/.test(text()) && !(whole && at === from && end === to))
      end -= 1;
    read.push({ text: text(), from: words[at]?.from ?? 0, to: words[end - 1]?.to ?? 0 });
    at = end;
  }
  return read;
}

/** "mer-cre-di": parts that say nothing, and together do. */
function hyphened(form: string, words: readonly Word[], known: (text: string) => boolean): readonly Word[] {
  const read: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    let end = at + 1;
    while (end < words.length && form.slice(words[end - 1]?.to, words[end]?.from) === '-') end += 1;
    let joined = end;
    const text = () =>
      words
        .slice(at, joined)
        .map((word) => word.text)
        .join('');
    while (joined - at > 1 && !(known(text()) && text().length > 4)) joined -= 1;
    if (joined - at > 1) {
      read.push({ text: text(), from: words[at]?.from ?? 0, to: words[joined - 1]?.to ?? 0 });
      at = joined - 1;
    } else read.push(words[at] as Word);
  }
  return read;
}

/** Clocks and pins among the words, and the sign for "at". */
function withPictures(form: Message['form'], written: string, words: readonly Word[]): readonly Word[] {
  const more: Word[] = [];
  for (let at = 0; at < form.text.length; at++) {
    const char = form.text[at];
    if (char === '@' && form.text[at + 1] === ' ') more.push({ text: '@', from: at, to: at + 1 });
    if (char !== '\u2022') continue;
    const code = written.codePointAt(form.original(at)) ?? 0;
    if (code >= 0x1f550 && code <= 0x1f55b) more.push({ text: `${code - 0x1f54f}h`, from: at, to: at + 1 });
    else if (code >= 0x1f55c && code <= 0x1f567)
      more.push({ text: `${code - 0x1f55b}h30`, from: at, to: at + 1 });
    else if (code === 0x1f4cd) more.push({ text: PIN, from: at, to: at + 1 });
  }
  return more.length === 0 ? words : [...words, ...more].sort((a, b) => a.from - b.from);
}
