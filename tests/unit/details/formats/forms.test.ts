import { describe, expect, it } from 'vitest';
import { isCard } from '#lib/details/formats/card.ts';
import { ibansIn, passesMod97 } from '#lib/details/formats/iban.ts';
import { passesLuhn } from '#lib/details/formats/luhn.ts';
import { mailsIn } from '#lib/details/formats/mails.ts';
import { mapIn } from '#lib/details/formats/maps.ts';
import { addressesIn } from '#lib/details/formats/said/addresses/addresses.ts';
import { addressesConfirmedIn, streetsAnsweredIn } from '#lib/details/formats/said/addresses/confirmed.ts';
import { agesIn } from '#lib/details/formats/said/ages/ages.ts';
import { namesIn } from '#lib/details/formats/said/names/names.ts';
import {
  domainsAnsweredIn,
  mailsAnsweredIn,
  mailsNamedIn,
  mailsSpokenIn,
} from '#lib/details/formats/spoken-mails.ts';
import { formOf, wordsOf } from '#lib/text/form.ts';
import { reads } from './reads.ts';

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
    ['our iban is GB29 NWBK 6016 1331 9268 19 ok', 'gb29 nwbk 6016 1331 9268 19'],
    ['g b 2 9 n w b k 6 0 1 6 1 3 3 1 9 2 6 8 1 9', 'g b 2 9 n w b k 6 0 1 6 1 3 3 1 9 2 6 8 1 9'],
  ])('%s', (text, part) => expect(ibans(text)).toEqual([part]));

  it('has the length of its country and its check digits', () => {
    expect(ibans('GB29 NWBK 6016 1331 9268 18')).toEqual([]);
    expect(ibans('ZZ29 NWBK 6016 1331 9268 19')).toEqual([]);
    expect(ibans('un monsieur de 91 ans qui venait chaque jeudi')).toEqual([]);
  });
});

describe('a written mail address', () => {
  it.each([
    ['ecris a lea.martin@example.org stp', 'lea.martin@example.org'],
    ['lea_99@mail.example.org.', 'lea_99@mail.example.org'],
    ['mon mail...lea@example.org', 'lea@example.org'],
  ])('%s', (text, part) => expect(cut(text, mailsIn(text))).toEqual([part]));

  it.each(['coucou @lea.martin', 'if you r @ home then come', 'a@b', 'lea@', '@example.org'])(
    'not: %s',
    (text) => expect(mailsIn(text)).toEqual([]),
  );
});

describe('a mail address that is read out', () => {
  it.each([
    ['schreib an tom at web de', 'tom at web de'],
    ['manda a tommi chiocciola libero', 'tommi chiocciola libero'],
    ['ferdi.fuchs ät web.de', 'ferdi.fuchs at web.de'],
    ['semmiegamer bij live.nl', 'semmiegamer bij live.nl'],
  ])('%s', (text, part) => {
    const form = formOf(text).text;
    expect(cut(form, mailsSpokenIn(form))).toEqual([part]);
  });

  it.each(['look at gmail', 'he works at web de', 'at home', 'the at sign'])('not: %s', (text) =>
    expect(mailsSpokenIn(text)).toEqual([]),
  );
});

describe('a mail address of which the other side has named the provider', () => {
  it.each([
    ['wat is je gmail', 'nickdas88', ['nickdas88']],
    ['ton gmail ?', 'c nico.blaireau', ['nico.blaireau']],
    ['hast du gmail?', 'ja drachenfynn10 halt', ['drachenfynn10']],
    ['hai gmail', 'si giulibulli11', ['giulibulli11']],
    ['wat is je gmail', 'zeg ik niet', []],
    ['wat is je gmail', 'geheim', []],
    ['gmail is down', 'nickdas88', []],
  ])('%s – %s', (text, answer, told) =>
    expect(reads(mailsAnsweredIn)(answer, [{ from: 'other', text }])).toEqual(told),
  );
});

describe('a mail address of which the beginning was told before', () => {
  it.each([
    ['', 'nora.lefort@ quoi ?', 'gmail mdr', ['gmail']],
    ['', 'priya.nair@what', 'hotmail co uk obv', ['hotmail co uk']],
    ['leni.hoff', 'gmail oder gmx?', 'gmail', ['gmail']],
    ['', 'gmx oder gmail?', 'gmail', []],
    ['', 'nora.lefort@ quoi ?', 'jsp', []],
  ])('%s – %s – %s', (own, other, text, told) =>
    expect(
      reads(domainsAnsweredIn)(text, [
        { from: 'me', text: own },
        { from: 'other', text: other },
      ]),
    ).toEqual(told),
  );

  it('is read from its end as a whole, where that is said', () =>
    expect(reads(mailsSpokenIn)('anton@example.org de droite a gauche')).toEqual(['anton@example.org']));
});

describe('a place on a map', () => {
  const map = (text: string) => {
    const found = mapIn(formOf(text).text);
    return found && text.slice(found.from, found.to);
  };
  it.each([
    ['je suis la https://maps.google.com/?q=48.8584,2.2945', 'https://maps.google.com/?q=48.8584,2.2945'],
    ['50.6292, 3.0573', '50.6292, 3.0573'],
    ['w3w ///table.chair.lamp', '///table.chair.lamp'],
  ])('%s', (text, part) => expect(map(text)).toBe(part));

  it.each([
    'version 1.2.3',
    'https://example.org/maps-of-games',
    '12,50 euros',
    'le 12.05.2010',
    'somewhere.com/x',
  ])('not: %s', (text) => expect(map(text)).toBeNull());
});

describe('what is said outright', () => {
  const ages = (text: string) => {
    const form = formOf(text).text;
    return cut(form, agesIn(form));
  };
  const names = (text: string) => {
    const form = formOf(text).text;
    return cut(form, namesIn(form));
  };
  it.each([
    ['salut j’ai 13 ans et toi', '13'],
    ['jai 13ans', '13'],
    ['I’m 13, you?', '13'],
    ['ich bin 13', '13'],
    ['tengo 13 años', '13'],
    ['ho 13 anni', '13'],
    ['ik ben 13 jaar', '13'],
    ['je suis en 4e B', '4e'],
    ['im in year 9', 'year 9'],
  ])('an age: %s', (text, part) => expect(ages(text)).toEqual([part]));

  it.each([
    'im 13 minutes late',
    'j’ai 13 chats',
    'il a 13 ans',
    'ich bin 13 km gelaufen',
    'je suis en vacances',
  ])('no age: %s', (text) => expect(ages(text)).toEqual([]));

  it.each([
    ['je m’appelle Léa Tissot', 'lea tissot'],
    ['my name is Emma Clarke btw', 'emma clarke'],
    ['me llamo Ana Ruiz', 'ana ruiz'],
  ])('a name: %s', (text, part) => expect(names(text)).toEqual([part]));

  it.each([
    'je m’appelle Léa et toi',
    'my name is Emma and you',
    'ich heiße nicht lena',
    'il s’appelle Léa Tissot',
  ])('no name: %s', (text) => expect(names(text)).toEqual([]));
});

describe('where one lives, said outright', () => {
  const read = (text: string) => {
    const form = formOf(text).text;
    return cut(form, addressesIn(form));
  };
  it.each([
    ['jhabite 12 rue des lilas', ['12 rue des lilas']],
    ["J'habite au 8 bis, avenue Foch à Lille", ['8 bis, avenue foch']],
    ['mon adresse c 3 place de la mairie', ['3 place de la mairie']],
    ['i live at 12 Orchard Lane, come over', ['12 orchard lane']],
    ['my address is 4 church road', ['4 church road']],
    ['ich wohne in der Lindenstraße 4', ['lindenstrasse 4']],
    ['vivo en la calle Mayor 12', ['calle mayor 12']],
    ['abito in via Garibaldi 7', ['via garibaldi 7']],
    ['ik woon op de Kerkstraat 9', ['kerkstraat 9']],
    ['moro na rua das Flores 15', ['rua das flores 15']],
    ['14 rue du four, juste au dessus du bar, c chez nous', ['14 rue du four']],
    ['habit o 6 r.des ecoles', ['6 r.des ecoles']],
    ['plaza mayor número ocho encima de la farmacia, es mi casa', ['plaza mayor numero ocho']],
    ['mühlgasse 9 das ist unser haus', ['muhlgasse 9']],
    ['schoolstraat 11, dat is ons huis', ['schoolstraat 11']],
    ['ours is 63 plover close', ['63 plover close']],
    ['2204 larkspur drive, thats us', ['2204 larkspur drive']],
    ['2204 larkspur drive, thats far', []],
    ['le magasin est au 12 rue des lilas', []],
    ['il habite 12 rue des lilas', []],
    ['i live in 3 different houses', []],
    ["j'habite 12 ans de trop ici", []],
  ])('%s', (text, told) => expect(read(text)).toEqual(told));
});

describe('an address of which the other side has said a part', () => {
  it.each([
    ['', '20 rue hoche, cest chez vous ?', 'oui la porte rouge', ['oui la porte rouge']],
    ['', '20 rue hoche, cest chez vous ?', 'non cest la voisine', []],
    ['', '20 rue hoche, cest loin ?', 'oui', []],
    ['', 'im outside 19 turnpike road, that yours?', 'yeah it was, we moved', []],
    ['19 turnpike road', 'im outside 19 turnpike road, that yours?', 'yes', []],
    ['jsuis au 31', '31 quoi', 'rue du stade', ['rue du stade']],
    ['nummer 31 bij ons', 'welke straat', 'dorpsweg', ['dorpsweg']],
    ['jsuis au 31', 't as mange quoi', 'rue du stade', []],
    ['jai 3 chats', 'quelle rue', 'rue du stade 31', []],
  ])('%s – %s – %s', (own, other, text, told) =>
    expect(
      reads((form, message) => [...addressesConfirmedIn(form, message), ...streetsAnsweredIn(form, message)])(
        text,
        [
          { from: 'me', text: own },
          { from: 'other', text: other },
        ],
      ),
    ).toEqual(told),
  );
});

describe('the name at a provider', () => {
  it.each([
    ['mi gmail es lucigatitos09', ['lucigatitos09']],
    ['meine gmx adresse lautet jonask2011', ['jonask2011']],
    ['my gmail is full again', []],
    ['mi gmail es lucigatitos09@example.org', []],
  ])('%s', (text, told) => expect(reads(mailsNamedIn)(text)).toEqual(told));
});
