import { describe, expect, it } from 'vitest';
import { guessLanguage } from '#lib/languages/guess.ts';
import { compileWords, HELP_VOCABULARIES, VOCABULARIES } from '#lib/languages/words.ts';
import { normalForm } from '#lib/text/normal.ts';

describe('words', () => {
  for (const [language, vocabulary] of Object.entries({ ...VOCABULARIES, ...HELP_VOCABULARIES })) {
    it.each(Object.entries(vocabulary))(
      `${language}: %s is written in normal form and compiles`,
      (_, list) => {
        expect(list.length).toBeGreaterThan(0);
        for (const phrase of list) {
          // A class such as \d or \S is the only place for a capital letter or a backslash.
          const plain = phrase.replace(/\\./g, '');
          expect(normalForm(plain)).toBe(plain.trim());
          expect(() => new RegExp(phrase, 'u')).not.toThrow();
        }
      },
    );
  }

  it('of all languages are looked for together', () => {
    const words = compileWords();
    expect(words.nickname.in('ton pseudo')).toBe(true);
    expect(words.nickname.in('your nickname')).toBe(true);
    expect(words.helpWho.in('ein gemeinnutziger verein')).toBe(true);
  });
});

describe('guessLanguage', () => {
  it.each([
    ['fr', 'entre dans le salon et discute avec les gens qui sont la pour une heure'],
    ['en', 'this is the place where you meet the people that you want to talk with'],
    ['', 'ok'],
  ])('%j', (language, text) => {
    expect(guessLanguage(text)).toBe(language);
  });
});
