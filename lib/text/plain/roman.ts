/** Ages in Roman numerals: « XIV ans », "XIII in roman". Of kings and centuries nobody says so. */
import type { Edit, Letter } from './traced.ts';

const NUMERAL = /(?<![a-z0-9])(?:ix|x(?:i{1,3}|iv|vi{0,2})?)(?![a-z0-9.])/g;
const SAID = /\b(?:roman[aio]?s?|romains?|romische?n?|romein|latin[ao]?|latein|latijn)\b/;
const UNIT = /^ ?(?:ans?|years?|yrs?|yo|y\/o|jahre?|an[iy]?os|anos|anni|jaar)\b/;
const VALUES: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

export function romanEdits(text: string): Edit[] {
  if (!text.includes('x')) return [];
  const isSaid = SAID.test(text);
  return [...text.matchAll(NUMERAL)].flatMap(({ 0: numeral, index: from }) => {
    const to = from + numeral.length;
    if (!UNIT.test(text.slice(to, to + 8)) && !(isSaid && numeral.length > 1)) return [];
    return [{ from, to, letters: [...String(worthOf(numeral))].map((figure): Letter => [figure, from, to]) }];
  });
}

/** A smaller letter before a greater one is taken from it. */
function worthOf(numeral: string): number {
  const values = [...numeral].map((letter) => VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
