import { describe, expect, it } from 'vitest';
import { formOf } from '#lib/text/form.ts';

describe('letters in another dress', () => {
  it.each([
    ['ʙʟɪᴛᴢ ꜱᴀᴘᴏ', 'blitz sapo'],
    ['🅻🅴🅰 et 🅛🅔🅐', 'lea et lea'],
    ['🇱🇪🇦 de 🇫🇷', 'lea de ••'],
    ['рагіѕ, london', 'paris, london'],
    ['о6 39', '06 39'],
    ['ОбЗ998ЗЧ15', '0639983415'],
    ['٠٦ ١٠٠', '06 100'],
  ])('%j is %j', (written, expected) => expect(formOf(written).text).toBe(expected));

  it('leaves another script alone where it is one', () => {
    expect(formOf('я живу тут, ok').text).toBe('я живу тут, ok');
  });
});

describe('what is not seen, and what is seen as something else', () => {
  it.each([
    ['l\u0000i\u180bl\u1ab0l\u061ce\ufff9\u0081', 'lille'],
    ['a\u2800lille\u3164et\u1680lens\u205fok', 'a lille et lens ok'],
    ['lille\r\nlens\rarras\u2028liévin\u0085ok', 'lille\nlens\narras\nlievin\nok'],
    ['๐๖ ௩௯ ⑼⑻', '06 39 98'],
    ['⒧⒤⒧⒧⒠', 'lille'],
  ])('%j is %j', (written, expected) => expect(formOf(written).text).toBe(expected));

  it('a line that ends in two signs is marked as one', () => {
    expect(formOf('à\r\nlens').span(2, 6)).toEqual([3, 7]);
    expect(formOf('06\r\n!').span(0, 2)).toEqual([0, 2]);
  });
});

describe('the way back', () => {
  it.each([
    ['à Orléans', 2, 9, 'Orléans'],
    ['jsuis a ⒔ ok', 8, 10, '⒔'],
    ['jsuis a ⒔ ok', 8, 9, '⒔'],
    ['ok 🅻🅴🅰', 3, 6, '🅻🅴🅰'],
    ['𝟏𝟒 ans', 0, 2, '𝟏𝟒'],
  ])('of %j from %i to %i holds %j whole', (written, from, to, expected) => {
    const [first, last] = formOf(written).span(from, to);
    expect(written.slice(first, last)).toBe(expected);
  });
});
