/** Years in figures or words: 2009, "09", « deux mille onze », "twenty twelve", „zwanzigdreizehn“, "tweeduizendenelf". */

import type { Word } from '#lib/text/form.ts';
import { numberAt } from '#lib/text/numbers.ts';

/** Two figures, and years of the children of today and their elders. */
const FIGURES = /^(?:(?:19[4-9]|20[0-2])\d|2k[01]?\d|0\d|1[0-8]|9\d)$/;
/** Two thousand, as one word or the beginning of one; "and" may follow. */
const THOUSAND =
  /^(deuxmille?|2000|dosmil|doismil|duemila|zweitausend|tweeduizend|twothousand|twenty|zwanzig|twintig)(?:et|und|en|y|e)?(.*)$/;
const TWO = /^(?:deux|dos|dois|two|zwei|twee)$/;
const MILLE = /^(?:mille?|mil|thousand|tausend|duizend)$/;
const AND = /^(?:et|and|und|en|y|e)$/;

/** Index after the year that begins at a word; 0 if there is none. */
export function yearAt(words: readonly Word[], at: number): number {
  const text = words[at]?.text ?? '';
  if (FIGURES.test(text)) return at + 1;
  if (TWO.test(text) && MILLE.test(words[at + 1]?.text ?? '')) return small(words, at + 2);
  const whole = THOUSAND.exec(text);
  if (!whole) return 0;
  const rest = whole[2] ?? '';
  if (rest === '') return small(words, at + 1);
  const number = numberAt([{ text: rest, from: 0, to: rest.length }], 0);
  return number && number.value <= 26 ? at + 1 : 0;
}

/** Index after the years of the century. */
function small(words: readonly Word[], from: number): number {
  const at = AND.test(words[from]?.text ?? '') ? from + 1 : from;
  const number = numberAt(words, at);
  return number && number.value >= 5 && number.value <= 26 ? number.next : 0;
}
