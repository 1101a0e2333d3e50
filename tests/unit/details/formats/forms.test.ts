import { describe, expect, it } from 'vitest';
import { isCard } from '#lib/details/formats/card.ts';
import { ibansIn, passesMod97 } from '#lib/details/formats/iban.ts';
import { passesLuhn } from '#lib/details/formats/luhn.ts';
import { mailsIn } from '#lib/details/formats/mails.ts';
import { mapIn } from '#lib/details/formats/maps.ts';
import { formOf, wordsOf } from '#lib/text/form.ts';
import { finds } from '../finds.ts';

const cut = (text: string, found: readonly { from: number; to: number }[]) =>
  found.map(({ from, to }) => text.slice(from, to));

it('check digits are those of the standards', () => {
  expect(passesLuhn('4242424242424242')).toBe(true);
  expect(passesLuhn('4242424242424243')).toBe(false);
  expect(passesMod97('gb29nwbk60161331926819')).toBe(true);
  expect(passesMod97('gb29nwbk60161331926818')).toBe(false);
  expect(isCard('4242424242424242')).toBe(true);
  expect(isCard('0000000000000000')).toBe(false);
  expect(isCard('9999999999999995')).toBe(false);
});

describe('an account', () => {
  const ibans = (text: string) => {
    const form = formOf(text).text;
    return cut(form, ibansIn(form, wordsOf(form)));
  };
  it.each([
    ['our iban is GB29 NWBK 6016 1331 9268 19 ok', 'GB29 NWBK 6016 1331 9268 19'],
    ['g b 2 9 n w b k 6 0 1 6 1 3 3 1 9 2 6 8 1 9', 'g b 2 9 n w b k 6 0 1 6 1 3 3 1 9 2 6 8 1 9'],
  ])('%s', (text, part) => expect(finds('payment', text)).toEqual([part]));

  it('has the length of its country and its check digits', () => {
    expect(ibans('GB29 NWBK 6016 1331 9268 18')).toEqual([]);
    expect(ibans('ZZ29 NWBK 6016 1331 9268 19')).toEqual([]);
  });
  it('is none: un monsieur de 91 ans qui venait chaque jeudi', () =>
    expect(finds('payment', 'un monsieur de 91 ans qui venait chaque jeudi')).toEqual([]));
});

describe('a written mail address', () => {
  it.each([
    ['ecris a lea.martin@example.org stp', 'lea.martin@example.org'],
    ['lea_99@mail.example.org.', 'lea_99@mail.example.org'],
  ])('%s', (text, part) => expect(finds('email', text)).toEqual([part]));
  it('as a rule reads it: mon mail...lea@example.org', () => {
    const text = 'mon mail...lea@example.org';
    expect(cut(text, mailsIn(text))).toEqual(['lea@example.org']);
  });

  it.each(['coucou @lea.martin', 'if you r @ home then come', 'a@b', 'lea@'])('not: %s', (text) =>
    expect(finds('email', text)).toEqual([]),
  );
  it('not, as a rule reads it: @example.org', () => expect(mailsIn('@example.org')).toEqual([]));
});

describe('a place on a map', () => {
  it.each([
    ['je suis la https://maps.google.com/?q=48.8584,2.2945', 'https://maps.google.com/?q=48.8584,2.2945'],
    ['50.6292, 3.0573', '50.6292, 3.0573'],
    ['w3w ///table.chair.lamp', '///table.chair.lamp'],
  ])('%s', (text, part) => expect(finds('live-location', text)).toEqual([part]));

  it.each(['version 1.2.3', '12,50 euros', 'le 12.05.2010', 'somewhere.com/x'])('not: %s', (text) =>
    expect(finds('live-location', text)).toEqual([]),
  );
  it('not, as a rule reads it: https://example.org/maps-of-games', () =>
    expect(mapIn(formOf('https://example.org/maps-of-games').text)).toBeNull());
});

describe('what is said outright', () => {
  it.each([
    ['salut j’ai 13 ans et toi', '13 ans'],
    ['jai 13ans', '13ans'],
    ['I’m 13, you?', '13'],
    ['ich bin 13', '13'],
    ['tengo 13 años', '13'],
    ['ho 13 anni', '13'],
    ['ik ben 13 jaar', '13'],
    ['je suis en 4e B', '4e B'],
    ['im in year 9', 'year 9'],
  ])('an age: %s', (text, part) => expect(finds('age', text)).toEqual([part]));

  it.each([
    'im 13 minutes late',
    'j’ai 13 chats',
    'il a 13 ans',
    'ich bin 13 km gelaufen',
    'je suis en vacances',
  ])('no age: %s', (text) => expect(finds('age', text)).toEqual([]));
});
