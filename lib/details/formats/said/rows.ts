/** What is written one sign at a time, "m i a", "m.i.a": whoever does so hides a detail, and wants it to be read. */
import type { Word } from '#lib/text/form.ts';
import type { Place } from './behind.ts';

/** Single letters and figures with the same gap between them. */
interface Row extends Place {
  /** Without what stands between. */
  text: string;
}

/** Characters that may stand between two of a row, and two rows that belong together. */
const APART = 5;
const LEAST = 3;
const LETTERS = /[a-z].*[a-z]/;

/** The rows of a form, in order; a gap that is unlike the one before it parts two of them. */
export function rowsIn(form: string, words: readonly Word[]): Row[] {
  const rows: Row[] = [];
  let row: Word[] = [];
  let usual = '';
  const close = () => {
    if (row.length >= LEAST) {
      const text = row.map((word) => word.text).join('');
      if (LETTERS.test(text)) rows.push({ from: row[0]?.from ?? 0, to: row.at(-1)?.to ?? 0, text });
    }
    if (row.length > 0) row = [];
  };
  for (const word of words) {
    if (word.text.length > 1) {
      close();
      continue;
    }
    const last = row.at(-1);
    const gap = last ? form.slice(last.to, word.from) : '';
    if (last && (gap.length > APART || (row.length > 1 && gap !== usual))) close();
    if (row.length === 1) usual = gap;
    row.push(word);
  }
  close();
  return rows;
}
