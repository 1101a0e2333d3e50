import { describe, expect, it } from 'vitest';
import { formOf, wordsOf } from '#lib/text/form.ts';
import { numberAt } from '#lib/text/numbers.ts';

const read = (text: string, index = 0) => {
  const words = wordsOf(formOf(text).text);
  const found = numberAt(words, index);
  return found && [found.value, found.digits, found.next];
};

describe('a number begins at a word', () => {
  it.each([
    ['quatorze ans', 14, 1],
    ['dix-sept ans', 17, 2],
    ['dixsept', 17, 1],
    ['soixante-quinze', 75, 2],
    ['soixante et onze', 71, 3],
    ['soixante dix sept', 77, 3],
    ['quatre-vingt-dix', 90, 3],
    ['quatrevingtdix', 90, 1],
    ['quatre vingts', 80, 2],
    ['Quatre-vingt dix-sept', 97, 4],
    ['septante-cinq', 75, 2],
    ['nonante', 90, 1],
    ['vingt et un', 21, 3],
    ['fourteen', 14, 1],
    ['forteen', 14, 1],
    ['thirty-eight', 38, 2],
    ['twentytwo', 22, 1],
    ['nought', 0, 1],
    ['zweiundzwanzig', 22, 1],
    ['einundzwanzig', 21, 1],
    ['zwei und zwanzig', 22, 3],
    ['fünfzehn', 15, 1],
    ['dreißig', 30, 1],
    ['treinta y ocho', 38, 3],
    ['veintidós', 22, 1],
    ['dieciséis', 16, 1],
    ['trentotto', 38, 1],
    ['ventuno', 21, 1],
    ['ventitré', 23, 1],
    ['trinta e oito', 38, 3],
    ['tweeëntwintig', 22, 1],
    ['vijf en dertig', 35, 3],
  ])('%s', (text, value, next) => {
    expect(read(text)).toEqual([value, String(value), next]);
  });

  it('figures are read too, and keep their zeros', () => {
    expect(read('le 06 mai', 1)).toEqual([6, '06', 2]);
    expect(read('0639981234')).toBeNull();
  });

  it('other words are no number, and far words don’t join', () => {
    expect(read('bonjour')).toBeNull();
    expect(read('')).toBeNull();
    expect(read('vingt ... deux')).toEqual([20, '20', 1]);
  });
});
