/** Addresses beside words that say whose they are. */
import { describe, expect, it } from 'vitest';
import { finds } from '../finds.ts';

describe('an address of the child or of the family', () => {
  it.each([
    'mon pere habite 5 chemin du lavoir jy suis un week end sur 2',
    'my dads place is 6 the crescent',
    'je vis rue gambetta au 31',
    'put in ur satnav 63 bridge lane',
  ])('%s', (text) => expect(finds('street-address', text)).toHaveLength(1));
  it.each([
    'my dad is 45 he can drive',
    'i live 10 minutes walk from school',
    'my dad has 3 cars in the drive',
    'mia zia sta in piazza alle 5',
    'vivo en la plaza desde 2015',
    'mein vater ist heute weg 3 tage',
    'mon frere est 1 place devant moi',
    'avevo 5 amici da mia nonna',
    'mi padre va a viajar 1 semana',
    'my mum lives 20 miles down the road',
    'mon frere habite a 2 rues de la gare',
    'my teacher lives at 6 the crescent',
  ])('but %s', (text) => expect(finds('street-address', text)).toEqual([]));
});

describe('an address with its door, or with its figures parted', () => {
  it.each([
    'calle mayor 23 3ºb',
    'via roma 12 secondo piano',
    'via po 3 citofono rossi',
    'kerkstraat 14 huis met de groene deur',
    'hauptstr 9 klingel bei meyer',
    'avenida america 7 portal 3',
    'rua augusta 33 3 andar',
    '13 the crescent u cant miss it',
    '1 2 0 4 sunset blvd thats us',
    'bergstrasse 1 4',
    'ich wohn in der gartenstrasse 1 4',
    'calle del pozo 2 6',
  ])('%s', (text) => expect(finds('street-address', text)).toHaveLength(1));
  it.each([
    'il ristorante è in via mazzini 8 primo piano',
    'die praxis ist hauptstr 9 dritter stock',
    'der arzt ist gartenstr 5 2. stock',
    'rdv chez le dentiste 4 rue foch 2e étage',
    'op het veld 2 1 voor ons',
    'am platz 3 2 für uns',
    'on est 4 4 2 place libre',
    'im on the 2nd floor of the mall',
    'u cant miss the 5 o clock show',
    '1 2 3 go down the road',
    'we won 2 1 at park road',
    'on a gagné 3 2 rue de la soif mdr',
  ])('but %s', (text) => expect(finds('street-address', text)).toEqual([]));
});

describe('a town one lives in, misspelt', () => {
  it.each([
    ['jabitte a lille', 'lille'],
    ['jv1 a dunkerque', 'dunkerque'],
    ['i liv in leeds', 'leeds'],
    ['im frum bradford', 'bradford'],
    ['bibo en malaga', 'malaga'],
    ['abbito a parma', 'parma'],
  ])('%s', (text, town) => expect(finds('town', text)).toEqual([town]));
  it.each(['je suis née à dijon mais jhabite plus la bas', 'we won in paris last year'])('but %s', (text) =>
    expect(finds('town', text)).toEqual([]),
  );
});
