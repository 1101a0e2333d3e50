/** The numbers of a text that could be an age, in figures or words, also glued to what stands beside them. */
import type { Word } from '#lib/text/form.ts';
import { beginsNumber, numberAt } from '#lib/text/numbers.ts';
import { isPhrase, mayBegin } from '../identity/phrases.ts';
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
  if (!UNUSUAL.test(form.text)) return words;
  return words.flatMap((word) => {
    const stem = beginsNumber(word.text) ? null : stemOf(word.text);
    if (stem) return [{ ...word, text: stem }];
    const parts = GLUED.exec(word.text);
    if (!parts) return [word];
    const [, before = '', number = '', after = ''] = parts;
    if (before + after === '') return [word];
    if (before && !isPhrase(AGE.glued, before)) return [word];
    // "m8" is a mate.
    if (before.length === 1 && before !== 'g' && number.length === 1) return [word];
    if (after && !mayBegin(AGE.unit, after) && !isPhrase(AGE.person, after) && after !== 'ans') return [word];
    let from = word.from;
    return [before, number, after].filter(Boolean).map((text) => {
      const part = { text, from, to: from + text.length };
      from = part.to;
      return part;
    });
  });
}

/** Numbers glued to something, drawn out, or with an ending: "twelvee", „zwölfe“, „dreizehneinhalb“. */
const UNUSUAL = /[a-z]\d|\d[a-z]|([a-z])\1(?![a-z])|[lfn]e(?![a-z])|einhalb|komma|waluf/;

/** The number that a drawn out or lengthened word is; null if it is none. */
export function stemOf(text: string): string | null {
  const last = text.length - 1;
  if (last < 3 || last > 20) return null;
  const end = text[last];
  if (end === 'e')
    return numberOrNull(text.slice(0, last)) ?? numberOrNull(text.slice(0, last).replace('oe', 'o'));
  if (end === text[last - 1]) return numberOrNull(text.replace(/([a-z])\1+$/, '$1'));
  if (text === 'twaluf') return 'twaalf';
  const cut = Math.max(text.indexOf('einhalb'), text.indexOf('komma'));
  if (cut > 2) return numberOrNull(text.slice(0, cut));
  return text.includes('oe') ? numberOrNull(text.replace('oe', 'o')) : null;
}

const numberOrNull = (stem: string): string | null => (beginsNumber(stem) ? stem : null);

/** An age in two figures apart, "1 4", "one five", or a number word in two parts, "thir teen"; null if there is none. */
function inParts(words: readonly Word[], at: number, text: string): AgeNumber | null {
  const [one, two] = [words[at], words[at + 1]];
  if (!one || !two || !BETWEEN.test(text.slice(one.to, two.from))) return null;
  if (SECOND_PART.test(two.text)) {
    const whole = numberAt([{ ...one, text: one.text + two.text }], 0);
    return whole && { value: whole.value, first: at, end: at + 2 };
  }
  const [ten, unit] = [numberAt(words, at), numberAt(words, at + 1)];
  if (ten?.value !== 1 || ten.digits.length > 1 || !unit || unit.value > 9 || unit.digits.length > 1)
    return null;
  if (unit.next !== at + 2 || numberAt(words, at + 2)) return null;
  return { value: 10 + unit.value, first: at, end: at + 2 };
}

const SECOND_PART = /^(?:teen|tien|zehn|ze)$/;
/** What may stand between two parts of one number. */
const BETWEEN = /^[^a-z0-9.,:;/+=?!'\n-]{1,6}$/;

/** Numbers from 5 to 99; at most `LIMIT` of them, as nobody tells an age in a table of figures. */
export function ageNumbers(words: readonly Word[], text: string, least = 5): AgeNumber[] {
  const found: AgeNumber[] = [];
  for (let at = 0; at < words.length && found.length < LIMIT; at++) {
    const apart = inParts(words, at, text);
    if (apart) {
      found.push(apart);
      at = apart.end - 1;
      continue;
    }
    const number = numberAt(words, at);
    if (!number || words[at]?.text === 'uit') continue;
    if (number.value >= least && number.value <= 99 && number.digits.length <= 2)
      found.push({ value: number.value, first: at, end: number.next });
    at = number.next - 1;
  }
  return found;
}
