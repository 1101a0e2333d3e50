import { describe, expect, it } from 'vitest';
import { type Before, finds } from './finds.ts';

describe('own full name', () => {
  it.each<[string, string, Before?]>([
    ['je m’appelle Léa Martin', 'Léa Martin'],
    ['my name is emma smithson', 'emma smithson'],
    ['ich heiße Lena Müller', 'Lena Müller'],
    ['ik heet Daan de Vries', 'Daan de Vries'],
    ['Martin', 'Martin', ['je m’appelle Léa']],
    ['mon nom de famille c Dubois', 'Dubois', ['je m’appelle Léa']],
    ['Léa Martin', 'Léa Martin', [{ other: 'c quoi ton nom ?' }]],
    ['sur le trombi jsuis Mathys Corvisier', 'Mathys Corvisier'],
    ['op mn pasje staat Fleur Wijngaard', 'Fleur Wijngaard'],
    ['Zac Wombleton here', 'Zac Wombleton'],
    ['Threlfall is my last name', 'Threlfall', ['im jess']],
    ['harrington', 'harrington', ['im lucy', { other: 'lucy what' }]],
    ['im the only Saoirse Blennerhassett in town', 'Saoirse Blennerhassett'],
    ['J-u-l-i-e D-u-m-a-s c’est moi', 'J-u-l-i-e D-u-m-a-s'],
  ])('%s', (text, part, before) => expect(finds('full-name', text, before)).toEqual([part]));

  it.each<[string, Before?]>([
    ['je m’appelle léa et toi'],
    ['je m’appelle Léa de Lille'],
    ['my name is lea btw'],
    ['his name is Jack Brown'],
    ['mon prof s’appelle Paul Durand'],
    ['mon nom de famille c Dubois'],
    ['im Emma Watson’s biggest fan'],
    ['Jack', [{ other: 'what’s your name' }]],
    ['ok Dylan Frost i believe u', [{ other: 'my real name is Dylan Frost' }]],
    ['rowan thistlewood, i told u already', ['My name is Rowan Thistlewood.']],
    ['my mum named me after Jane Eyre'],
    ['sono una ginnasta italiana'],
    ['in minecraft my name is Dragon Slayer'],
  ])('not: %s', (text, before) => expect(finds('full-name', text, before)).toEqual([]));
});
