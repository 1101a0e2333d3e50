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
