/** Cyrillic and Greek letters that look like Latin ones, and what they look like. */
const LOOK_ALIKES = new Map(
  Object.entries({
    а: 'a',
    е: 'e',
    о: 'o',
    р: 'p',
    с: 'c',
    у: 'y',
    х: 'x',
    і: 'i',
    ѕ: 's',
    ј: 'j',
    к: 'k',
    т: 't',
    м: 'm',
    н: 'h',
    в: 'b',
    ɡ: 'g',
    ο: 'o',
    α: 'a',
    ν: 'v',
    ρ: 'p',
    ι: 'i',
    τ: 't',
    υ: 'u',
    κ: 'k',
    ε: 'e',
  }),
);
const OTHER_SCRIPTS = /[\u0370-\u04ff\u0261]/;
const WORD = /[\p{L}\p{N}]+/gu;

/**
 * Writes words that mix Latin letters with their Cyrillic or Greek look-alikes in Latin letters; words of one
 * script stay as they are. Expects lower case.
 */
export function latinise(text: string): string {
  if (!OTHER_SCRIPTS.test(text)) return text;
  return text.replace(WORD, (word) => {
    if (!OTHER_SCRIPTS.test(word) || !/[a-z]/.test(word)) return word;
    return [...word].map((letter) => LOOK_ALIKES.get(letter) ?? letter).join('');
  });
}
