/** Letters that are written one by one, "j h a b i t e", "l.e.a", one a line, and words in pieces, "rou-baix". */
import type { Word } from '../form.ts';
import { unleet } from './leet.ts';
import { type Knows, LONGEST_ROW, segmentsOf } from './segments.ts';
import type { Edit, Letter } from './traced.ts';

/** So many letters in a row are spelled; three only where they make a known word: "a b c", « y a t » are none. */
const ROW = 4;
const SHORT_ROW = 3;
/** Characters that may stand between two letters of a row. */
const APART = 4;
/** Shortest row that may be several words, alone and beside figures: « a l a s 4 ». */
const SEVERAL = 6;
const SEVERAL_COUNTED = 4;
/** Signs inside a word in pieces, and how long the whole must be. */
const SIGN = /^[.*_/|~+•-]{1,2}$/;
const PIECES = 5;

/** @param knowsName tells a name, which is no row of shorter words: "r o a n n e" is no « ro anne » */
export function spelledEdits(
  form: string,
  words: readonly Word[],
  knows: Knows,
  knowsName: Knows = () => false,
): Edit[] {
  const edits: Edit[] = [];
  for (let at = 0; at < words.length; ) {
    const row = rowEnd(form, words, at);
    const edit =
      row - at >= SHORT_ROW
        ? rowEdit(form, words.slice(at, row), knows, knowsName)
        : piecesEdit(form, words, at, knows);
    if (edit) edits.push(edit);
    if (row - at >= SHORT_ROW) at = row;
    else
      do at++;
      while (edit && at < words.length && (words[at]?.from ?? 0) < edit.to);
  }
  return edits;
}

/** A word, whatever figures stand in it for letters. */
const reads = (text: string, knows: Knows) => knows(unleet(text, knows));

const isSingle = (word: Word | undefined) => word !== undefined && word.text.length === 1;

/** Index after the single letters and figures that stand in a row from word `at` on. */
function rowEnd(form: string, words: readonly Word[], at: number): number {
  let end = at;
  while (isSingle(words[end]) && (end === at || gapAt(form, words, end).length <= APART)) end++;
  return end;
}

const gapAt = (form: string, words: readonly Word[], at: number) =>
  form.slice(words[at - 1]?.to ?? 0, words[at]?.from ?? 0);

/** A row of single characters as words: the gap that is usual in it joins, every other parts. */
function rowEdit(form: string, row: readonly Word[], knows: Knows, knowsName: Knows): Edit | null {
  const letters = row.filter(({ text }) => text > '9').length;
  if (letters < SHORT_ROW || row.length > LONGEST_ROW) return null;
  const usual = usualGap(form, row);
  const written: Letter[] = [];
  let group: Word[] = [];
  const close = () => {
    written.push(...lettersOf(group, usual.only, knows, knowsName));
    group = [];
  };
  for (const [at, word] of row.entries()) {
    const gap = at > 0 ? gapAt(form, row, at) : usual.gap;
    if (gap !== usual.gap) {
      close();
      written.push([gap.includes("'") ? "'" : ' ', row[at - 1]?.to ?? word.from, word.from]);
    }
    group.push(word);
  }
  close();
  const text = written.map(([char]) => char).join('');
  // Figures between letters are letters there, or it is no word: « il y a 3 a 4 p ».
  const sure = /[a-z]\d+[a-z]/.test(text) || row.length < ROW ? usual.only && reads(text, knows) : true;
  if (!sure) return null;
  return { from: row[0]?.from ?? 0, to: row.at(-1)?.to ?? 0, letters: written };
}

/** What most often stands between the letters of a row, and whether nothing else does. */
function usualGap(form: string, row: readonly Word[]): { gap: string; only: boolean } {
  const counts = new Map<string, number>();
  for (let at = 1; at < row.length; at++) {
    const gap = gapAt(form, row, at);
    counts.set(gap, (counts.get(gap) ?? 0) + 1);
  }
  const [gap = ' '] = [...counts.entries()].sort((a, b) => b[1] - a[1])[0] ?? [];
  return { gap, only: counts.size <= 1 };
}

/** The letters of a group, in words where nothing else tells them apart; figures before letters stand alone. */
function lettersOf(group: readonly Word[], alone: boolean, knows: Knows, knowsName: Knows): Letter[] {
  const text = group.map((word) => word.text).join('');
  const parts = alone ? partsOf(text, knows) : [text];
  const several = parts.length > 1 ? SEVERAL_COUNTED : SEVERAL;
  const words = parts.flatMap((part) =>
    part.length >= several && /^[a-z]+$/.test(part) && alone ? segments(part, knows, knowsName) : [part],
  );
  const letters: Letter[] = [];
  let at = 0;
  // "b r a m p j e 3 3": figures end a name that nobody knows.
  const tail = words.length === 2 && /^\d+$/.test(words[1] ?? '') && !knows(words[0] ?? '');
  for (const word of tail ? [words.join('')] : words) {
    if (at > 0) letters.push([' ', group[at - 1]?.to ?? 0, group[at]?.from ?? 0]);
    for (const char of word) {
      const from = group[at];
      letters.push([char, from?.from ?? 0, from?.to ?? 0]);
      at++;
    }
  }
  return letters;
}

/** Letters and the figures beside them; between words figures are a number, « l e 3 m a i ». */
function partsOf(text: string, knows: Knows): readonly string[] {
  const counted = /^([a-z]{2,})(\d{1,2})([a-z]{2,})$/.exec(text);
  if (counted && !reads(text, knows) && knows(counted[1] ?? '') && knows(counted[3] ?? ''))
    return counted.slice(1);
  return text.match(/^\d+|[a-z](?:[a-z0-9]*[a-z])?|\d+|[^a-z0-9]+/g) ?? [];
}

/** The words of a row: a name as a whole, at most with one letter that leads to it: « a f o g g i a ». */
function segments(row: string, knows: Knows, knowsName: Knows): readonly string[] {
  if (knowsName(row)) return [row];
  const [first = '', rest] = [row[0], row.slice(1)];
  return /[aeyo]/.test(first) && rest.length >= SEVERAL && knowsName(rest) && !knows(row)
    ? [first, rest]
    : segmentsOf(row, knows);
}

/** « rou.ba.ix »: pieces with signs between that make a known word, and are not all words themselves. */
function piecesEdit(form: string, words: readonly Word[], at: number, knows: Knows): Edit | null {
  let end = at + 1;
  while (end < words.length && end - at < 8 && SIGN.test(gapAt(form, words, end))) end++;
  if (end - at < 2) return null;
  const parts = words.slice(at, end);
  const text = parts.map((word) => word.text).join('');
  if (text.length < PIECES || !reads(text, knows) || parts.every((word) => knows(word.text))) return null;
  const letters = parts.flatMap(({ text: part, from }) =>
    [...part].map((char, index): Letter => [char, from + index, from + index + 1]),
  );
  return { from: parts[0]?.from ?? 0, to: parts.at(-1)?.to ?? 0, letters };
}
