/** Numbers to ring, cards and accounts, as they are hidden, cut in pieces or told in answer. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { type Before, finds } from '../finds.ts';

const kinds: readonly DetailKind[] = ['phone', 'payment'];
const found = (text: string, before?: Before) =>
  kinds.flatMap((kind) => finds(kind, text, before).map((part) => `${kind}: ${part}`));

describe('a number that is written as one word', () => {
  it.each([
    ['zerosixtrenteneufquatrevingtdixhuitdouzetrentequatre', 'phone'],
    ['zerosixtrenteneufquatrevingtdixhuitzeroquatreseptzero', 'phone'],
    ['zerosieben7nullnull9nullnulldrei12', 'phone'],
  ] as const)('%s', (text, kind) => expect(finds(kind, text)).toEqual([text]));
  it.each(['jhdhdhdjdjdjdjdjdjdjdjdjdjdjdjdj', 'undeuxtroisquatrecinqsixsepthuit'])('but %s', (text) =>
    expect(found(text)).toEqual([]),
  );
});

describe('a number in words, with what begins it', () => {
  it.each([
    ['o seven seven o o nine o o five o six', 'o seven seven o o nine o o five o six'],
    ['mon num c plus trente trois 639981234', 'trente trois 639981234'],
    ['0033639981234', '0033639981234'],
    ['tiens 0033639981234 c moi', '0033639981234'],
    ['00447700900123', '00447700900123'],
  ])('%s', (text, number) => expect(found(text)).toEqual([`phone: ${number}`]));

  it.each(['ref 0033639981234', 'commande 0033639981234', 'mon num c plus 06 39 98 12 34'])(
    'but %s',
    (text) => expect(found(text)).toEqual([]),
  );
  it('a word behind it is no nought', () =>
    expect(found('06 39 98 12 34 il est bon')).toEqual(['phone: 06 39 98 12 34']));
});

describe('figures in circles and other signs', () => {
  it.each(['⓿➏➌➒➒➑➊➋➌➍', '⓿❻❸❾❾❽❶❷❸❹', '07700ー900ー123'])('%s', (text) =>
    expect(finds('phone', `my number ${text}`)).toHaveLength(1),
  );
});

describe('a card, figure by figure or in words', () => {
  it.each(['4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1', '4-1-1-1-1-1-1-1-1-1-1-1-1-1-1-1'])(
    '%s is no number to ring',
    (text) => expect(finds('phone', text)).toEqual([]),
  );
  it.each([
    'quatre un un un un un un un un un un un un un un un',
    'four one one one, one one one one, one one one one, one one one one my debit',
    'four zero zero zero zero five six six five five six six five five five six 09/27 123',
  ])('%s is one', (text) => {
    expect(finds('payment', text)).toHaveLength(1);
    expect(finds('phone', text)).toEqual([]);
  });
  it('is found figure by figure', () =>
    expect(finds('payment', '4.1.1.1.1.1.1.1.1.1.1.1.1.1.1.1')).toHaveLength(1));
});

describe('the code of a card', () => {
  it.each([
    ['crypto : 512', '512'],
    ['590 is the cvv', '590'],
    ['les chiffres au dos 417', '417'],
    ['prüfnummer 417', '417'],
    ['atm pin 7715', '7715'],
    ['senha do cartão 612045', '612045'],
  ])('%s', (text, code) => expect(finds('payment', text)).toEqual([code]));
  it.each([
    'security number?',
    'sicherheitscode?',
    'codigo de seguridad?',
    'veiligheidscode',
    'three digits behind?',
  ])('asked for by %s', (other) => expect(finds('payment', '417', [{ other }])).toEqual(['417']));
  it.each([
    'le bitcoin c une crypto 318 coins',
    'the security code 417 opens the vault',
    'im behind 417 people',
    'i bought crypto 2021',
    'the security code is 4471 for the gate',
    'mario kart pin 1234',
    'sim card pin 4471',
  ])('but %s', (text) => expect(finds('payment', text)).toEqual([]));
});

describe('credit and accounts that were asked for', () => {
  it.each([
    ['send me the psn card code', '8K3M-2P9Q-7R4T'],
    ['whats under the scratch strip', '483 291 7745'],
    ['kontonummer?', '0532013000'],
    ['whats ur sort code', '20 31 47'],
  ])('%s: %s', (other, text) => expect(finds('payment', text, [{ other }])).toEqual([text]));
  it.each([
    ['whats ur xbox gamertag', 'x7k3m2p9q7'],
    ['psn id?', 'lune_11_drt94'],
    ['apple or android? whats ur number', '202 555 0132'],
    ['acc no wait whats ur number', '07700 900384'],
    ['whats the security code for the school gate', '4471'],
    ['tu fais de la crypto ?', '500'],
  ])('but %s: %s', (other, text) => expect(finds('payment', text, [{ other }])).toEqual([]));
  it('an account goes on in the next message', () =>
    expect(finds('payment', '5001 0517 5407 3249 31', ['DE12'])).toEqual(['5001 0517 5407 3249 31']));
});

describe('what is read from its end', () => {
  it.each([[['jte le donne a lenvers']], [[{ other: 'ecris le a l’envers' }]]] as Before[][])(
    'said before: %j',
    (before) => expect(finds('phone', '43 21 89 93 60', before)).toEqual(['43 21 89 93 60']),
  );
});

describe('figures that count', () => {
  it.each(['06 07 08 09 10', '10 20 30 40 50 60', '1 1 2 3 5 8 13 21'])('%s', (text) =>
    expect(found(text)).toEqual([]),
  );
});

describe('somebody who rang', () => {
  it.each([
    'gebeld door +44 7700 900384 wie is dat',
    'ich wurde angerufen von 0033 6 39 98 14 27 kenn ich nicht',
    'me llamo un +33 6 39 98 12 34 y colgo',
    '06 39 98 12 34 m’a envoyé un msg chelou',
  ])('%s', (text) => expect(finds('phone', text)).toEqual([]));
  it('but one’s own in French', () =>
    expect(finds('phone', 'mon num 06 39 98 12 34 je connais pas whatsapp')).toHaveLength(1));
  it('but one’s own', () =>
    expect(finds('phone', 'gebeld door mn moeder, bel me op +44 7700 900384')).toHaveLength(1));
});
