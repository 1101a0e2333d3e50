/** The numbers of a text that could be an age, in figures or words, also glued to what stands beside them. */
import type { Word } from '#lib/text/form.ts';
import { numberAt } from '#lib/text/numbers.ts';
import type { Message } from '../types.ts';
import { AGE } from './vocabulary.ts';

export interface AgeNumber {
  value: number;
  /** Index of its first word, and after its last. */
  first: number;
  end: number;
}

/** How many numbers are looked at. */
const LIMIT = 24;
const GLUED = /^([a-z]{0,6}?)(\d{1,2})([a-z]{0,8})$/;

/** The words of a message, with numbers parted from the unit or the verb that they are glued to: « g14ans ». */
export function partedWords({ words, form }: Message): readonly Word[] {
  if (!/[a-z]\d|\d[a-z]/.test(form.text)) return words;
  return words.flatMap((word) => {
    const parts = GLUED.exec(word.text);
    if (!parts) return [word];
    const [, before = '', number = '', after = ''] = parts;
    if (before + after === '') return [word];
    if (before && !AGE.glued.all.has(before)) return [word];
    if (after && !AGE.unit.forward.next.has(after) && !AGE.person.all.has(after) && after !== 'ans') return [word];
    let from = word.from;
    return [before, number, after].filter(Boolean).map((text) => {
      const part = { text, from, to: from + text.length };
      from = part.to;
      return part;
    });
  });
}

/** Numbers from 5 to 99; at most `LIMIT` of them, as nobody tells an age in a table of figures. */
export function ageNumbers(words: readonly Word[]): AgeNumber[] {
  const found: AgeNumber[] = [];
  for (let at = 0; at < words.length && found.length < LIMIT; at++) {
    const number = numberAt(words, at);
    if (!number) continue;
    if (number.value >= 5 && number.value <= 99 && number.digits.length <= 2)
      found.push({ value: number.value, first: at, end: number.next });
    at = number.next - 1;
  }
  return found;
}
