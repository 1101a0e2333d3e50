import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { finds } from '../finds.ts';

const parts: [kind: DetailKind, text: string, part: string][] = [
  ['payment', 'steam A1B2C-3D4E5-F6G7H take it', 'A1B2C-3D4E5-F6G7H'],
  ['payment', 'gift card X7PQ-88LM-K2VD pega', 'X7PQ-88LM-K2VD'],
  ['payment', 'steam code is 4XKJ7-PLQ2M-99ZRT viel spaß', '4XKJ7-PLQ2M-99ZRT'],
  ['payment', 'meine karte: 4242 4242 4242 4242 12/27', '4242 4242 4242 4242 12/27'],
  ['street-address', 'c/ san roque 8', 'c/ san roque 8'],
  ['street-address', 'c/ san roque 8 al lado del mercadona', 'c/ san roque 8'],
  ['street-address', 'R. Sete de Setembro, 210, Olinda', 'R. Sete de Setembro, 210'],
  ['street-address', 'avda de la constitucion 101', 'avda de la constitucion 101'],
  ['street-address', 'camino viejo s/n la casa azul', 'camino viejo s/n'],
  ['street-address', 'wiener str. 4/2/14', 'wiener str. 4/2/14'],
  ['street-address', 'abito in via roma 3 milano', 'via roma 3'],
  ['street-address', 'jhabite la ou jai cours rue des lilas 12', 'rue des lilas 12'],
  [
    'street-address',
    'monteur komt tussen 8 en 12 op de vlierstraat 9 en ik moet thuis blijven voor opendoen, geen school yes',
    'op de vlierstraat 9',
  ],
  ['street-address', 'jhabite 12, rue du 8 mai 1945', '12, rue du 8 mai 1945'],
  ['live-location', 'wandering round ikea w my dad', 'ikea'],
  ['email', 'ben unterstrich 2011 ät example punkt de', 'ben unterstrich 2011 ät example punkt de'],
  ['email', 'mariola.g arroba example punto com punto es', 'mariola.g arroba example punto com punto es'],
];

describe('a detail is marked whole, and no more than that', () => {
  it.each(parts)('%s: %s', (kind, text, part) => expect(finds(kind, text)).toEqual([part]));
});

describe('the town of an address', () => {
  it.each([
    ['gartenstr 12 köln', 'gartenstr 12', 'köln'],
    ['via roma 3 milano', 'via roma 3', 'milano'],
    ['calle olmo 5 madrid', 'calle olmo 5', 'madrid'],
    ['kerkstraat 12, 9000 gent', 'kerkstraat 12', '9000 gent'],
    ['rua augusta 12 lisboa', 'rua augusta 12', 'lisboa'],
    ['gartenstr 12 in köln', 'gartenstr 12', 'köln'],
    ['ich wohne gartenstr 12 köln', 'gartenstr 12 köln', 'köln'],
  ])('%s', (text, address, town) => {
    expect(finds('street-address', text)).toEqual([address]);
    expect(finds('town', text)).toEqual([town]);
  });

  it.each([
    'flat 2b, nelson house, quarry hill rd',
    'my address is 111 kirkbrae',
    'torre b 604, en alameda 2250 vivo',
    'rua das flores 12 casa',
    'hauptstr 5 hinten',
    'kerkstraat 12 boven',
  ])('is none in « %s »', (text) => expect(finds('town', text)).toEqual([]));

  it.each([
    'via roma 3 sempre',
    'platz 2 berlin',
    'paseo marítimo 12 málaga?',
    'pizzeria via roma 3 milano',
    'termin in gartenstr 12 in köln',
    'parkplatz 5 in berlin',
    'rückweg 3 berlin',
    'hauptbahnhof 8 köln',
  ])('no address of one’s own: %s', (text) => expect(finds('street-address', text)).toEqual([]));
});

describe('what streets are called in short', () => {
  it.each([
    'c.so italia 77',
    'v.le europa 4',
    'p.za dante 4',
    'avda. de la paz 12',
    'cso italia 4',
    'vivo en c/colon, 12',
    'al. santos 200',
    'trv. do carmo 3',
    'lg. do carmo 3',
  ])('%s', (text) => expect(finds('street-address', text)).toEqual([text.replace('vivo en ', '')]));

  it.each([
    'c/ ela 2h no shopping',
    'tv samsung 55',
    'tv. samsung 55',
    'fui c/ ele 12 vezes',
    'c.so che costa 15',
    'lg. anna 13',
    'tv. globo 4',
    'c/ certeza 100',
  ])('other words: %s', (text) => expect(finds('street-address', text)).toEqual([]));
});
