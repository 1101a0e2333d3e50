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
    ['nope', [{ other: 'what’s your password' }]],
  ])('not: %s', (text, before) => expect(finds('password', text, before)).toEqual([]));
});
