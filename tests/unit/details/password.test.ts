import { describe, expect, it } from 'vitest';
import { type Before, finds } from './finds.ts';

describe('passwords', () => {
  it.each<[string, string, Before?]>([
    ['mon mdp c soleil12', 'soleil12'],
    ['mon mdp c’est soleil', 'soleil'],
    ['the wifi is slow, pass abcd1234', 'abcd1234'],
    ['code de mon tel 4589', '4589'],
    ['my pin is 4589', '4589'],
    ['abc123 is my password', 'abc123'],
    ['mein passwort ist hund123', 'hund123'],
    ['soleil12', 'soleil12', ['mon mdp c’est']],
    ['my pass is capital T then umbrella', 'capital T then umbrella'],
    ['my phone code is one nine eight four', 'one nine eight four'],
    ['mon mdp : c h o c o l a t 4 5', 'c h o c o l a t 4 5'],
    ['my p4ssw0rd = h0rse77', 'h0rse77'],
    ['wifi code is kettle kettle 88 at mine', 'kettle kettle 88'],
    ['the wifi password at home is on the fridge, it’s hen-house', 'hen-house'],
    ['trade? level 90, pw = goldhen_1', 'goldhen_1'],
    ['jai mis renard99 comme mdp', 'renard99'],
    ['renard77 mon mdp', 'renard77'],
    ['le code en bas c 4589 chez moi', '4589'],
    ['lasagna-verde-7', 'lasagna-verde-7', [{ other: 'mi passi la pass del wifi?' }]],
    ['unlock is L shape then 2580', 'L shape then 2580', [{ other: 'how do i get into ur ipad' }]],
    ['et 63', '63', ['mon code tel c 4 chiffres', '19']],
    ['with a capital P and 99', 'a capital P and 99', ['my password is henhouse']],
    ['it’s literally just hen1 lol', 'hen1', [{ other: 'whats ur pass' }]],
    ['chocolat', 'chocolat', [{ other: 'c koi ton mdp ?' }]],
  ])('%s', (text, part, before) => expect(finds('password', text, before)).toEqual([part]));

  it.each<[string, Before?]>([
    ['mon mot de passe c’est ****'],
    ['my password is too long'],
    ['my password is 8 characters long'],
    ['j’ai oublié mon mdp'],
    ['room code is 4589'],
    ['kahoot pin is 458912'],
    ['the wifi is down'],
    ['your password is abc123'],
    ['passe sur discord c lea_2009'],
    ['your phone code is 4589'],
    ['$(patsubst pattern,replacement,text)'],
    ['user55: it is ext3', [{ other: 'type the password' }]],
    ['!paste', [{ other: 'what is the password?' }]],
    ['thanks user37', [{ other: 'is there a password?' }]],
    ['nope', [{ other: 'what’s your password' }]],
  ])('not: %s', (text, before) => expect(finds('password', text, before)).toEqual([]));
});
