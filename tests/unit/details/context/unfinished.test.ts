/** Whether a message goes on with the one before it, in seven languages, or is a sentence of its own. */
import { describe, expect, it } from 'vitest';
import { goesOn } from '#lib/details/context/unfinished.ts';
import { detectDetails } from '#lib/details/detect.ts';

/** What a message tells behind another one. */
const toldBy = (before: string, piece: string) =>
  detectDetails(piece, [{ from: 'me', text: before }]).map(
    ({ kind, span: [from, to] }) => `${kind}: ${piece.slice(from, to)}`,
  );

describe('a message goes on with the one before', () => {
  it.each<[before: string, piece: string, told: string[]]>([
    // An article, and what leads to a place.
    ['i live in the', 'middle of leeds', ['town: leeds']],
    ['ich wohne in', 'koln', ['town: koln']],
    ['vivo en', 'madrid', ['town: madrid']],
    // A verb that needs more, and what only goes on.
    ['mijn vriend is een', 'jongen van 12', []],
    ['i live', 'next to leeds', ['town: leeds']],
    ['ich komme', 'aus berlin', ['town: berlin']],
    ['minha irma estuda', 'no colegio santa maria', []],
    ['wir sind vor kurzem nach koln', 'gezogen', ['town: gezogen']],
    ["i'm stuck", 'on high street', ['live-location: on high street']],
    // A thing of one's own, and what that was which was sent before.
    ['meine adresse', 'hauptstrasse 45', ['street-address: hauptstrasse 45']],
    ['la mia eta', 'undici anni', ['age: undici']],
    ['lucas martin', "c'est mon nom", ["full-name: c'est mon nom"]],
    ['12 march', 'thats my bday', ['birth-date: thats my bday']],
    ['lea_xx', 'c mon insta', ['handle: c mon insta']],
    // Who is asked.
    ['spreken we', 'morgen af?', ['meeting: morgen af?']],
    // A comma, an ordinal number, a number behind words.
    ['estoy en madrid,', 'vivo aqui', ['town: vivo aqui']],
    ['am 12.', 'mai werde ich 14', ['birth-date: mai', 'age: 14']],
    ['wir sind beide', '12', ['age: 12']],
  ])('%j – %j: %j', (before, piece, told) => expect(toldBy(before, piece)).toEqual(told));
  it.each<[before: string, piece: string]>([
    ["j'habite dans un", 'village'],
    ['mon frere est', 'a lens'],
    ["i'm back", 'on january 3rd'],
    ["j'suis pas la", 'le 3 janvier'],
    ['ik', 'wohn hier'],
    ['hund2012', 'das ist mein passwort'],
    ['kannst du mich', 'morgen sehen'],
    ['0639', '98'],
    ['null sechs', 'drei neun'],
    ['l', 'i'],
  ])('%j – %j', (before, piece) => expect(goesOn(before, piece)).toBe(true));

  it.each<[before: string, piece: string, told: string[]]>([
    ['lol', 'leeds', []],
    ['my name is mia', 'my last name is carter', ['full-name: carter']],
    ['mi chiamo giulia', 'il mio cognome e bianchi', ['full-name: bianchi']],
    ['mi piace lecce', 'ho visto il mare', []],
    ["i'm bored", '14 goals last season', []],
    ["j'adorais ca", "lyon c'est trop bien", []],
    ['mein bruder ist doof', 'wir spielen am samstag', []],
    // Who says no means no place by it.
    ['no', 'soy de madrid', ['town: madrid']],
    ['ah no', 'i want it', []],
    ['sei la', 'sou de lisboa', ['town: lisboa']],
    ['und du', 'wollen wir chillen', []],
    ['que es', 'mi piso', []],
    ['was ist das', 'wir treffen uns', []],
    ['sabes donde vivo', 'lucia vino', []],
    // They begin a sentence that is whole.
    ['haha', 'in leuven is een dierentuin', []],
    ['haha', 'du kannst mich abholen', []],
    ['i know', 'im at roundhay park', ['live-location: at roundhay park']],
    ['claro', 'no me gusta', []],
    ['ah sim', 'a minha casa', []],
    ['well', 'am i late', []],
    ['we leave at 5 tomorrow', '0639981234', ['phone: 0639981234']],
    ['yes', '14', []],
    ['my number starts with 06', '0639981234', ['phone: 0639981234']],
    ['haha', 'k', []],
    ['kas', 'sel', []],
    [
      'null eins',
      'funf sechs sieben acht neun null eins zwei drei vier funf sechs',
      ['phone: funf sechs sieben acht neun null eins zwei drei vier funf sechs'],
    ],
  ])('but not %j – %j: %j', (before, piece, told) => expect(toldBy(before, piece)).toEqual(told));
  it.each<[before: string, piece: string]>([
    ['i live in.', 'leeds'],
    ['we have 2 cats', '13'],
  ])('but not %j – %j', (before, piece) => expect(goesOn(before, piece)).toBe(false));
});
