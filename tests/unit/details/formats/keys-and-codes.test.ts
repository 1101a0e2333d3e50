import { describe, expect, it } from 'vitest';
import { finds } from '../finds.ts';

describe('a name in leet beside a shop of games', () => {
  it.each([
    ['add me on roblox im str4wb3rry9', 'str4wb3rry9'],
    ['roblox user b4n4n4spl1t7 add me', 'b4n4n4spl1t7'],
    ['sur roblox jsuis ch0c0l4tin3', 'ch0c0l4tin3'],
    ['auf roblox heiß ich sch0k0k3ks7', 'sch0k0k3ks7'],
    ['en roblox soy g4t1t0n3gr0', 'g4t1t0n3gr0'],
    ['su roblox sono b1sc0tt1n0', 'b1sc0tt1n0'],
  ])('is an account: %s', (text, name) => {
    expect(finds('handle', text)).toEqual([name]);
    expect(finds('payment', text)).toEqual([]);
  });
  it.each([
    'roblox card code is X7K2-9QPL-44TZ',
    'le code de ma carte roblox c K4P9-22XM-8TQL',
    'roblox code 9f3k22xq81mz7',
    'heres a steam code hq3kt7v29bx4',
  ])('is a code: %s', (text) => expect(finds('payment', text)).toHaveLength(1));
});

describe('the key of a network, named before it', () => {
  it('is told', () =>
    expect(finds('password', 'le code de la box c 7KQ2-99XZ-ABLM')).toEqual(['7KQ2-99XZ-ABLM']));
  it.each([
    'le code de la box a changé',
    'le code de la box je le connais pas',
    'the code for the wifi is on the fridge',
    'der schlüssel vom wlan steht hinten drauf',
    'le code du wifi de la mediatheque c mediatheque59',
  ])('is not: %s', (text) => expect(finds('password', text)).toEqual([]));
});

describe('a password that is a pet’s name', () => {
  it.each([
    ['password for my ipad is my dogs name, biscuit', 'biscuit'],
    ['mon mdp c le nom de mon chien, filou', 'filou'],
    ['mein passwort ist der name von meiner katze also mauzi', 'mauzi'],
    ['mijn wachtwoord is de naam van mijn kat, pluisje', 'pluisje'],
  ])('%s', (text, name) => expect(finds('password', text).join(' ')).toContain(name));
  it.each([
    'my password is my dogs name but im not telling u his name',
    'my password is my dogs name, guess',
    'password is my cats name lol',
  ])('is not told: %s', (text) => expect(finds('password', text)).toEqual([]));
});

it('what somebody typed opens nothing', () =>
  expect(finds('password', 'the sub got locked out cuz he typed 1234')).toEqual([]));

it('a code is read out where its message came', () =>
  expect(finds('password', 'yea says 553 120', [{ other: 'did the text come' }])).toHaveLength(1));
it('the other’s key is theirs', () => expect(finds('password', 'i bet ur pin is 1234')).toEqual([]));
