/** Numbers and cards with the same sign or a laugh between their figures, and figures that count something else. */
import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('a number with signs and words between its figures', () => {
  it.each([
    '06 = 39 = 98 = 41 = 07',
    '06 euh 39 euh 98 hmm 41 et 07',
    "le debut c'est 0639, ensuite 98 et la fin 4107",
    '07700 = 900 = 412',
    'first bit 07700 second bit 900412',
    '0033=639=98=41=07',
    'null sechs lol drei neun lol neun acht vier eins null sieben',
    '07700 lol 900 lol 415',
    '06 mdr 39 mdr 98 mdr 11 mdr 22',
    '06=39=98=11=22 voila',
    'mon num cest 06x39x98x12x34',
    'text me on 06 x 39 x 98 x 12 x 34',
    'mein num ist 06a39b98c12d34',
    '06\\39\\98\\12\\34 appelle moi',
    'il mio numero è "06" "39" "98" "12" "34"',
    '#06 #39 #98 #12 #34 escribeme',
    'first part 07700 other part 900 416',
    'my steam friend gave me this but my number is 07700 900416',
    'my client id is x12 and my cell is 07700 900416',
    'le magasin est fermé, appelle moi au 06 39 98 12 34',
    'pour le resto appelle ma mere au 06 39 98 12 34',
  ])('%s', (text) => expect(finds('phone', text)).not.toEqual([]));
  it.each<[string, Before]>([
    ['0639 pour commencer', ['la fin c 98 41 07']],
    ['et ca commence par 06 39', ['la fin c 98 12 34']],
    ['it starts with 07700', ['the end is 900412']],
  ])('%s, after %j', (text, before) => expect(finds('phone', text, before)).not.toEqual([]));
  it.each([
    '06+39=45',
    'the box is 06x39x98',
    'ecran 1920x1080 et 06x39',
    'draw was 1|12|23|34|45|6',
    'le resto est joignable au 0639984107',
    'my lucky numbers are 7 12 33 41 9 2',
    'whats 07700 + 900 + 412',
    'user id 07700900412',
    'losnummer 0639984107',
    'kundennr 0639984107',
    'meine glückszahlen sind 6 39 9 8 41',
    'mis numeros de la suerte 6 39 9 8 41',
    'klantnr 0639984107',
    'bestelnr 0639984107',
    'nr da encomenda 0639984107',
    'pix cpf 123.456.789-09',
    '06+39+45=90',
    'ca fait combien 12+34+56',
    'jai eu 12 lol et lui 15',
    'whats 1234 + 5678',
    "what's 07700 + 900",
    'i got 12 lol u got 15 and he got 9',
    'lol 5 hmm 6 lol 7',
    'a=1 b=2 c=3 d=4',
    '1+1=2 2+2=4 4+4=8 8+8=16',
    'e=2.718281828',
    'k = 1234 = 1234',
    'my lucky numbers are 7 9 12 33 41 44',
    'player id 07700900416',
    'the restaurant answers on 07700 900416',
    'invoice no 07700900416',
    'first half 3 other half 2, we won 5',
    'first half was 12 points second half 33 points',
    'le coiffeur est joignable au 06 39 98 12 34',
    'mon numero porte bonheur c 06 39 98 12 07',
    'kundennummer 0639981234',
    'numero de cliente 0639981234',
    'nr ordine 0639981234',
    'ordernr. 0639981234',
    'numero do pedido 0639981234',
    'stripe test number 4242 4242 4242 4242',
    'avec la carte de test 4242 4242 4242 4242 ca passe',
  ])('but not: %s', (text) => expect(finds('phone', text)).toEqual([]));
  it.each<[string, Before]>([['it starts with 12', ['i scored 34']]])(
    'but not: %s, after %j',
    (text, before) => expect(finds('phone', text, before)).toEqual([]),
  );
});

describe('a card with signs between its figures, or in pieces', () => {
  it.each([
    '4242=4242=4242=4242',
    '4242+4242+4242+4242',
    '4242 lol 4242 lol 4242 lol 4242',
    '4111=1111=1111=1111',
    'les numeros au dos 813',
    'un ticket pcs : 8841020394',
    'pix cpf 123.456.789-09',
    '5555 lol 5555 lol 5555 lol 4444',
    '4111+1111+1111+1111 take the plus out',
    'ticket neosurf 8841020394',
    'coupon transcash : 4829 1350 7712',
    'minha chave pix 123.456.789-09',
    'my test card? no its my moms card 4242 4242 4242 4242',
    'the one with the stripe on it 4242 4242 4242 4242',
    'stripe is asking for a card so here 4111 1111 1111 1111',
    "paye avec stripe, la carte c'est 4242 4242 4242 4242",
    'here 5555 5555 5555 4444 test number two of my cards',
    'monopoly is out, buy roblox w 4111 1111 1111 1111',
    'can u test if it works 4242424242424242',
  ])('%s', (text) => expect(finds('payment', text)).not.toEqual([]));
  it.each<[string, Before]>([['last four 1111', ['4111 1111 1111']]])('%s, after %j', (text, before) =>
    expect(finds('payment', text, before)).not.toEqual([]),
  );
  it.each([
    "stripe's test card is 4242424242424242",
    'in the stripe docs its 4242 4242 4242 4242',
    'the card of the monopoly bank 4111 1111 1111 1111',
    'o pix da loja 123.456.789-00',
    'carte de test 4242 4242 4242 4242 pour les devs',
    'testkarte 4242 4242 4242 4242',
    'tarjeta de prueba 4242 4242 4242 4242',
    'carta di prova 4242 4242 4242 4242',
    'testkaart 4242 4242 4242 4242',
    'cartao de teste 4242 4242 4242 4242',
    'stripe test number 4242 4242 4242 4242',
    'avec la carte de test 4242 4242 4242 4242 ca passe',
  ])('but not: %s', (text) => expect(finds('payment', text)).toEqual([]));
});

describe('keys of things, which pay nothing', () => {
  it.each([
    'island code 4012-8888-8888 fortnite',
    'windows key FJ4K2-9QWPX-7TRMN-3VCXZ-8HGLD',
    'cle windows FJ4K2-9QWPX-7TRMN-3VCXZ-8HGLD',
    'suivi 8841 0203 9455 1207',
  ])('but not: %s', (text) => expect(finds('payment', text)).toEqual([]));
});
