import { describe, expect, it } from 'vitest';
import { type Before, finds } from '../finds.ts';

describe('a first name, and a last one with a word for it', () => {
  it.each([
    'bin der mats, nachnamen kettelhut',
    'im leo, last names hartigan',
    'moi c emma / nom de famille vautrinot',
    'heet lotte, achternaam brinkhorst',
    'cc jsuis nouvelle, moi c tifaine, tifaine delcambre',
    'sou a lara, sobrenome tavarinho',
    'my name is zara, last name brindlecote',
  ])('%s', (text) => expect(finds('full-name', text)).toHaveLength(1));

  it.each([
    'bin der mats, mein lehrer heißt kettelhut',
    'im leo, surname doesnt matter',
    'her name is zara, last name brindlecote',
  ])('is none: %s', (text) => expect(finds('full-name', text)).toEqual([]));
});

describe('a last name some messages after the first', () => {
  it.each<[text: string, before: Before]>([
    ['nachname ist übrigens wachsmann', ['hey bin leon', { other: 'hi' }, 'aus köln']],
    [
      'mon nom c brechard si tu veux me chercher',
      ['jsuis lola', { other: 'enchanté moi tom' }, "t'as quel age"],
    ],
    ['mon nom c lestrangeois pour la liste', ['c noah', { other: 'ok' }]],
    ['el apellido es raro, oyarzabal', ['me llamo irene']],
    ['o sobrenome é estranho, oyarzabal', ['me chamo irene']],
    ['my last name is kinda weird, birtwhistle', ['im ellie']],
    ['mi apellido en realidad es ferrandizo por si quieres buscarme', ['soy noa', { other: 'hola' }]],
    ['il cognome comunque è trevisanuto se mi cerchi', ['sono elia', { other: 'ciao' }, 'ho un cane']],
    ['achternaam is trouwens brinkhorst als je me zoekt', ['ben lotte', { other: 'hoi' }]],
    ['meu sobrenome é tavarinho', ['sou a bia']],
    ['cognome De Luca', ['nome Sara', { other: 'scrivi nome e cognome' }]],
    ['prénom Lars', ['nom de famille Brinkhorst', { other: 'et le prénom?' }]],
    ['nachname Kettelhut', ['vorname Lena', { other: 'vor- und nachname?' }]],
    ['mis apellidos son montesdeoca ruiz', ['hola soy vera', { other: 'hola' }]],
  ])('%s', (text, before) => expect(finds('full-name', text, before)).toHaveLength(1));

  it.each<[text: string, before: Before]>([
    ['nachname ist unwichtig', ['bin leon']],
    ['last name is embarrassing', ['im ella']],
    ['my teachers surname is thornby', ['im ella']],
    ['le nom de famille de ma prof c brechardin', ['jsuis lola']],
    ['mi apellido es raro', ['soy noa']],
    ['il cognome è brutto', ['sono elia']],
  ])('is none: %s', (text, before) => expect(finds('full-name', text, before)).toEqual([]));
});

describe('both names, asked for together', () => {
  it.each([
    ['nom prenom?', 'trocquart maelle'],
    ['name + surname', 'redfearn callum'],
    ['vor- und nachname', 'kallenbach, thies'],
    ['nombre y apellidos', 'casdelo iria'],
    ['nome e cognome?', 'fraccarelli ludovica'],
    ['voor en achternaam?', 'vanhoutte jorre'],
  ])('%s %s', (asked, text) => expect(finds('full-name', text, [{ other: asked }])).toHaveLength(1));
  it.each([
    ['first n last name?', 'not telling'],
    ['nom prenom?', 'jamais dla vie'],
    ['first and last place?', 'dundee united'],
    ['nombre y apellidos', 'ni loco'],
    ['nome e cognome?', 'col cavolo'],
    ['vorname und nachname', 'niemals alter'],
    ['whats the first and last name of the guy in the film', 'redfearn callum'],
    ['first and last name of the main character?', 'rick grimes'],
    ['nom et prenom de ta prof', 'sanchot valerie'],
  ])('is none: %s %s', (asked, text) => expect(finds('full-name', text, [{ other: asked }])).toEqual([]));
});
