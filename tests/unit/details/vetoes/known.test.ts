import { describe, expect, it } from 'vitest';
import { detectDetails } from '#lib/details/detect.ts';

const kindsOf = (text: string, question = '') =>
  detectDetails(text, question === '' ? [] : [{ from: 'other', text: question }]).map(({ kind }) => kind);

describe('who everybody knows', () => {
  it.each([
    'Je suis Harry Potter, tremble',
    'my name is tom holland',
    'ich heiße Bruce Wayne haha',
    'me llamo Lionel Messi',
  ])('is nobody who writes: %s', (text) => expect(kindsOf(text)).not.toContain('full-name'));
  it.each(['je suis Harry Lefebvre', 'my name is tom hollister', 'ich heiße Bruce Weber'])('but %s', (text) =>
    expect(kindsOf(text)).toContain('full-name'),
  );
});

describe('what pays and is put up for everybody', () => {
  it.each([
    'the charity account is GB29 NWBK 6016 1331 9268 19, its on their poster',
    'qqun a posté sa carte 4111 1111 1111 1111 en story',
    'on the monopoly card it says 4111 1111 1111 1111',
  ])('%s', (text) => expect(kindsOf(text)).not.toContain('payment'));
  it.each([
    'its for charity, my mums account: GB29 NWBK 6016 1331 9268 19',
    'my card is 4111 1111 1111 1111 exp 09/29',
    'le rib de ma mère GB29 NWBK 6016 1331 9268 19',
  ])('but %s', (text) => expect(kindsOf(text)).toContain('payment'));
});

describe('the number of a place, to whoever asks for it', () => {
  it.each([
    ["t'as le num de la piscine ?", '06 39 98 00 33'],
    ["what's the number for the library", '07700 900 123'],
    ['hast du die nummer vom schwimmbad?', '06 39 98 00 34'],
  ])('%s', (question, text) => expect(kindsOf(text, question)).not.toContain('phone'));
  it.each([
    ["t'as un num ?", '06 39 98 12 34'],
    ['c quoi le num de la maison', '06 39 98 12 35'],
    ["what's your number for the group", '07700 900 123'],
    ['whats ur number for the trip', '07700 900 123'],
  ])('but %s', (question, text) => expect(kindsOf(text, question)).toContain('phone'));
});

it('a number that is told as a warning is nobody’s', () => {
  expect(kindsOf('someone texted me call 07700 900002 to claim ur prize its a scam')).not.toContain('phone');
  expect(kindsOf('un type envoie ca: appelle le 06 39 98 00 66 cest une arnaque')).not.toContain('phone');
  expect(kindsOf('call me 07700 900002 tonight')).toContain('phone');
});

it('a preposition is no place, and what is left of a life no age', () => {
  expect(kindsOf('op de bank onder n dekentje', 'waar ben je')).not.toContain('live-location');
  expect(kindsOf('il me reste 13 pv jvais crever')).not.toContain('age');
});

it('one lies at home under a blanket, and sits out of doors under a bridge', () => {
  expect(kindsOf('on the couch under a blanket', 'where are you')).not.toContain('live-location');
  expect(kindsOf('auf der bank unter der brücke am bahnhof', 'wo bist du grad')).toContain('live-location');
  expect(kindsOf('op de bank onder de brug bij het station', 'waar ben je')).toContain('live-location');
});

it('shops and churches are no schools', () => {
  expect(kindsOf('mums at sainsburys so im home w my nan')).not.toContain('school');
  expect(kindsOf('st marys church has a food bank')).not.toContain('school');
  expect(kindsOf('i go to st marys church of england primary')).toContain('school');
  expect(kindsOf('i go to christ church in year 8')).toContain('school');
});
