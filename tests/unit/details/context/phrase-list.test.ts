import { describe, expect, it } from 'vitest';
import { firstWords, readings, readList, wordsOfPhrase } from '#lib/details/context/asked/phrase-list.ts';

const all = (list: string, of: (phrase: ReturnType<typeof readList>[number]) => Iterable<string>) =>
  [...new Set(readList(list).flatMap((phrase) => [...of(phrase)]))].sort();

describe('a list of phrases', () => {
  it.each([
    ['at home|by bus', ['at home', 'by bus']],
    ['(my|our) (new |)house', ['my house', 'my new house', 'our house', 'our new house']],
    [
      'parents? (live(s|)|stay)',
      ['parent live', 'parent lives', 'parent stay', 'parents live', 'parents lives', 'parents stay'],
    ],
    ['(a (b|c)|d)? e', ['a b e', 'a c e', 'd e', 'e']],
  ])('%s stands for each of its readings', (list, expected) => {
    expect(all(list, readings)).toEqual(expected);
  });

  it.each([
    '(my|our|) (new |)houses?',
    '(chez |)(moi|nous|mes (parents|vieux))( a la maison|)',
    'in (a|one) (month|week)s?|soon',
    '(tele|smart)phone( number|)',
  ])('%s tells its first words and all words without being written out', (list) => {
    const written = all(list, readings).map((reading) => reading.split(' '));
    expect(all(list, firstWords)).toEqual([...new Set(written.map((words) => words[0]))].sort());
    expect(all(list, wordsOfPhrase)).toEqual([...new Set(written.flat())].sort());
  });

  it('is not written out to tell them', () => {
    const list = `${'(a|b|c|d)'.repeat(3)} ${'(e |f |g |)'.repeat(30)}h`;
    expect(all(list, firstWords)).toHaveLength(64);
  });
});
