import { describe, expect, it } from 'vitest';
import { compileWords } from '#lib/languages/words.ts';
import { personOf } from '#lib/signals/scene/person.ts';

const words = compileWords();

describe('a row is read as a person', () => {
  it.each([
    [['mimi34', '23 ans', 'lyon'], 23, true],
    [['mimi34', 'f/23/lyon'], 23, true],
    [['bob_k', '23 yo'], 23, false],
    [['bob_k', '23f'], 23, false],
    [['bob_k', 'm', '31', 'leeds'], 31, true],
    [['bob_k (31)'], 31, false],
    [['lola, 15, lille'], 15, true],
    [['lola (f, 15 ans, lille)'], 15, true],
    [['lola', '15/f/lille'], 15, true],
    [['lola, 15 years old, from leeds'], 15, true],
    [['lola 15 ans lille'], 15, true],
    [['lola [15]'], 15, false],
    [['lola', '15, lille'], 15, true],
    [['marc59', '44 / saint etienne'], 44, true],
  ])('%j', (row, age, place) => {
    expect(personOf(row, words, false)).toMatchObject({ age, place });
  });

  it('without an age where numbers are counts', () => {
    expect(personOf(['musique', '(31)'], words, true)).toMatchObject({ age: null });
  });

  it.each([
    [['casque', '39 €']],
    [['lundi', '14 h']],
    [['une phrase bien trop longue pour un nom de personne']],
    [['voir', 'plus']],
  ])('but not %j', (row) => {
    expect(personOf(row, words, false)).toBeNull();
  });
});
