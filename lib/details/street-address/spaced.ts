/** Streets whose letters stand apart: "1 8 r u e d e s l i l a s". */
import type { Message } from '../types.ts';
import type { Street } from './streets.ts';

const FEWEST = 9;
const STREET =
  /\d(?:bis)?(?:rue|avenue|chemin|impasse|boulevard|allee|place|quai)[a-z]{3}|\d[a-z]{3,20}(?:street|road|avenue|lane|close|drive)|[a-z]{3,20}(?:street|road|avenue|lane|close|drive|strasse|straat|laan|weg)\d|(?:calle|via|rua|avenida|piazza|praca)[a-z]{3,24}\d/;

/** The street in the longest run of single letters and figures; null where there is none. */
export function spacedStreet({ words }: Message): Street | null {
  let first = 0;
  for (let at = 0; at <= words.length; at++) {
    if (words[at]?.text.length === 1) continue;
    const letters =
      at - first < FEWEST
        ? ''
        : words
            .slice(first, at)
            .map(({ text }) => text)
            .join('');
    if (letters && STREET.test(letters)) return { first, next: at, numbered: true, sure: true };
    first = at + 1;
  }
  return null;
}
