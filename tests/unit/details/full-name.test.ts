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
  ])('not: %s', (text, before) => expect(finds('full-name', text, before)).toEqual([]));
});
