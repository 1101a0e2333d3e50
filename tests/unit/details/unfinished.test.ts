/** Whether a message goes on with the one before it, in seven languages, or is a sentence of its own. */
import { describe, expect, it } from 'vitest';
import { goesOn } from '#lib/details/unfinished.ts';

describe('a message goes on with the one before', () => {
  it.each<[before: string, piece: string]>([
    // Articles, what leads to a place, whose it is.
    ['i live in the', 'middle of leeds'],
    ["j'habite dans un", 'village'],
    ['ich wohne in', 'koln'],
    ['vivo en', 'madrid'],
    // A verb that needs more, and what only goes on.
    ['mon frere est', 'a lens'],
    ['mijn vriend is een', 'jongen van 12'],
    ['i live', 'next to leeds'],
    ['ich komme', 'aus berlin'],
    ['minha irma estuda', 'no colegio santa maria'],
    ['wir sind vor kurzem nach koln', 'gezogen'],
    ["i'm back", 'on january 3rd'],
    ["i'm stuck", 'on high street'],
    ["j'suis pas la", 'le 3 janvier'],
    // A thing of one's own, or somebody.
    ['meine adresse', 'hauptstrasse 45'],
    ['la mia eta', 'undici anni'],
    ['ik', 'wohn hier'],
    ['lucas martin', "c'est mon nom"],
    ['12 march', 'thats my bday'],
    ['lea_xx', 'c mon insta'],
    ['hund2012', 'das ist mein passwort'],
    // Who is asked.
    ['kannst du mich', 'morgen sehen'],
    ['spreken we', 'morgen af?'],
    // A comma, an ordinal number, a number or a letter behind others.
    ['estoy en madrid,', 'vivo aqui'],
    ['am 12.', 'mai werde ich 14'],
    ['wir sind beide', '12'],
    ['0639', '98'],
    ['null sechs', 'drei neun'],
    ['l', 'i'],
  ])('%j – %j', (before, piece) => expect(goesOn(before, piece)).toBe(true));

  it.each<[before: string, piece: string]>([
    ['lol', 'leeds'],
    ['i live in.', 'leeds'],
    ['my name is mia', 'my last name is carter'],
    ['mi chiamo giulia', 'il mio cognome e bianchi'],
    ['mi piace lecce', 'ho visto il mare'],
    ["i'm bored", '14 goals last season'],
    ["j'adorais ca", "lyon c'est trop bien"],
    ['mein bruder ist doof', 'wir spielen am samstag'],
    // Who says no means no place by it.
    ['no', 'soy de madrid'],
    ['ah no', 'i want it'],
    ['sei la', 'sou de lisboa'],
    ['und du', 'wollen wir chillen'],
    ['que es', 'mi piso'],
    ['was ist das', 'wir treffen uns'],
    ['sabes donde vivo', 'lucia vino'],
    // They begin a sentence that is whole.
    ['haha', 'in leuven is een dierentuin'],
    ['haha', 'du kannst mich abholen'],
    ['i know', 'im at roundhay park'],
    ['claro', 'no me gusta'],
    ['ah sim', 'a minha casa'],
    ['well', 'am i late'],
    ['we leave at 5 tomorrow', '0639981234'],
    ['yes', '14'],
    ['my number starts with 06', '0639981234'],
    ['haha', 'k'],
    ['kas', 'sel'],
    ['null eins', 'funf sechs sieben acht neun null eins zwei drei vier funf sechs'],
  ])('but not %j – %j', (before, piece) => expect(goesOn(before, piece)).toBe(false));
});
