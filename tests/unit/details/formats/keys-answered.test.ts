import { describe, expect, it } from 'vitest';
import { codesForwardedIn } from '#lib/details/formats/keys-answered.ts';
import { passwordsIn } from '#lib/details/formats/passwords.ts';
import type { Place } from '#lib/details/formats/said/behind.ts';
import { messageOf } from '#lib/details/message.ts';
import type { Message } from '#lib/details/types.ts';
import { finds } from '../finds.ts';

const reads = (find: (message: Message) => Place[]) => (text: string, asked?: string) => {
  const message = messageOf(text, asked === undefined ? [] : [{ from: 'other', text: asked }]);
  return find(message).map(({ from, to }) => message.form.text.slice(from, to));
};

describe('a password that was asked for', () => {
  const read = reads(passwordsIn);

  it.each([
    ['e la psw?', 'sempre la stessa, quindi mirtillo_3', 'mirtillo_3'],
    ['hoe is het ww', 'uh volgens mij allemaal klein fietspomp12 ofzo', 'fietspomp12'],
    ['e do wifi?', 'tudo junto janela5azul', 'janela5azul'],
    ['und das wlan?', 'warte.. kuckuck_88 glaub ich', 'kuckuck_88'],
  ])('%s %s', (asked, text, key) => expect(finds('password', text, [{ other: asked }])).toEqual([key]));

  it.each([
    ['was ist das passwort vom raum?', 'sternkugel22'],
    ['hoe is het ww', 'eerst wil ik level_50 halen'],
  ])('none: %s %s', (asked, text) => expect(finds('password', text, [{ other: asked }])).toEqual([]));
  it.each([
    ['e la psw?', 'non te la do, chiedi a mirtillo_3'],
    ['hast du dein passwort vergessen?', 'ja das mit keks2012'],
  ])('none: %s %s', (asked, text) => expect(read(text, asked)).toEqual([]));
});

describe('a password for everything', () => {
  it.each([
    ['ich nehm überall das gleiche, radieschen07 lol', 'radieschen07'],
    ['jmet radis2011 partout', 'radis2011'],
    ['uso rabanete11 em tudo', 'rabanete11'],
    ['op insta heb ik radijs_11 als ww', 'radijs_11'],
    ['en insta tengo rabano_11 d contraseña', 'rabano_11'],
    ['disney is papa@example.org / radish4cat', 'radish4cat'],
  ])('%s', (text, key) => expect(finds('password', text)).toEqual([key]));

  it.each([
    'i use windows11 for everything',
    'ich nehm nie radieschen07 überall',
    'uso iphone15 para todo',
    'write to papa@example.org and mum',
  ])('none: %s', (text) => expect(finds('password', text)).toEqual([]));
});

describe('a code that came to the child', () => {
  it.each([
    ['u got a code, read it', 'says 771 204', '771 204'],
    ['wat stond er in de sms', '544019', '544019'],
    ['du hast ne sms mit nem code gekriegt', 'da steht 603118', '603118'],
    ['ti è arrivato un codice?', 'sì dice 882 014', '882 014'],
  ])('%s %s', (asked, text, code) => expect(finds('password', text, [{ other: asked }])).toEqual([code]));

  it.each([
    ['u got a code, read it', 'no why'],
    ['did u get the room code', '771204'],
    ['did u get my text', 'at 5 i think'],
    ['wie viele punkte', 'da steht 603118'],
  ])('none: %s %s', (asked, text) => expect(finds('password', text, [{ other: asked }])).toEqual([]));
});

describe('a code that came, by itself', () => {
  const read = reads((message) => codesForwardedIn(message.form.text, message));

  it.each([
    ['le code a 6 chiffres que jai recu c 482 913', '482 913'],
    ['me acaba de llegar el codigo es 771 204', '771 204'],
    ['chegou o codigo 550318', '550318'],
    ['ya un sms de google, G-448 102 cest toi ?', 'G-448 102'],
  ])('%s', (text, code) => expect(finds('password', text)).toEqual([code]));
  it.each([['got a text it says ur code is 220 418 did u do that', '220 418']])('%s', (text, code) =>
    expect(read(text)).toEqual([code]),
  );
  it.each([
    'got the kahoot code 482913',
    'jai recu mon code promo 482913',
    'the code came but it says expired',
    'ho ricevuto 250000 follower col codice',
    'the code came after i got 250000 points',
  ])('none: %s', (text) => expect(finds('password', text)).toEqual([]));
});

it('follows where a code was announced', () => {
  const before = ['pera o codigo ta vindo', { other: 'e ai?' }];
  expect(finds('password', '226 851', before)).toEqual(['226 851']);
});
