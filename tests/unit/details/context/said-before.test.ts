import { describe, expect, it } from 'vitest';
import { toldAsIs, toldIn, toldInPieces } from '#lib/details/context/said-before.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { type Before, finds } from '../finds.ts';

describe('what a detail says', () => {
  it.each<[DetailKind, string[], string]>([
    ['phone', ['06 39 98 12 34'], '0639981234'],
    ['phone', ['07700 900123'], 'oh double seven double oh 900 123'],
    ['email', ['lea.martin@example.org'], 'Lea.Martin@example.org'],
  ])('%s: %j tell all that %j does', (kind, before, text) =>
    expect([finds(kind, text), finds(kind, text, before)]).toEqual([[text], []]),
  );
  it.each([
    [['06 39 98 12 34'], '98 12 34'],
    [['13 ans'], '13'],
    [['13'], '13 years old'],
    [['13'], '13 anos'],
    [['13yo'], '13'],
    [['um 14 uhr'], '14u'],
    [['saturday at 2', 'by the cinema'], 'saturday at 2 by the cinema'],
  ])('%j tell all that %j does', (told, detail) => expect(toldIn(told, detail)).toBe(true));

  it.each<[DetailKind, string[], string]>([
    ['phone', ['06 39 98 12 34'], '06 39 98 12 35'],
    ['email', ['karl.otter@example.org'], 'karl-otter@example.org'],
    ['email', ['lea@example.org'], 'a@example.org'],
    ['meeting', ['meet me saturday at 2 by the cinema'], 'saturday at 3 by the cinema'],
  ])('%s: %j do not tell what %j does', (kind, before, text) =>
    expect(finds(kind, text, before)).toEqual([text]),
  );
  it.each([
    [['14 ans'], '4'],
    [['1300'], '13'],
    [['lol'], '...'],
    [[], 'roubaix'],
  ])('%j do not tell what %j does', (told, detail) => expect(toldIn(told, detail)).toBe(false));
});

describe('what is new beside what was told', () => {
  it.each([
    ['town', 'jsuis de vichy', 'jsuis de vichy moi, mais on vit à bienne', 'bienne'],
    ['town', 'soy de uruapan', 'soy de Uruapan pero soy malagueña y odio el terral', 'malagueña'],
    ['handle', 'my snap is mia_k09', 'snap is mia_k09 n insta is m i a dot k dot nine', 'k dot nine'],
  ] as const)('is a %s: %s, then %s', (kind, before, text, detail) => {
    expect(finds(kind, text, [before]).join()).toContain(detail);
  });

  it('is the number that a yes is said with', () =>
    expect(finds('age', 'yes 14', [{ other: 'how old are u' }, '13', { other: '14?' }])).toEqual(['yes 14']));
});

describe('a number in pieces', () => {
  it.each<[DetailKind, string[], string, string[]]>([
    ['payment', ['4242 4242'], '4242 4242', ['4242 4242']],
    ['payment', ['4242', '4242'], '4242', ['4242']],
    ['payment', ['4111 1111'], '1111 1111', ['1111 1111']],
    ['payment', ['4242 4242 4242 4242'], '4242 4242 4242 4242', []],
    ['phone', ['06 39'], '98 39', ['98 39']],
    ['phone', ['06 39', '98 12', '34'], '06 39 98 12 34', []],
    ['phone', ['06 39 98 12 34 5'], '06 39 98 12 34', ['06 39 98 12 34']],
    ['phone', ['06 39 98 34'], '34', ['34']],
  ])('of a %s: %j, then %j, which tells %j', (kind, before, text, told) => {
    expect(finds(kind, text, before)).toEqual(told);
  });
  it.each([
    [['4242', '4242', '4242'], '4242', 12, true],
    [['06 39 98 12 34'], 'douze trente quatre', 9, true],
    [['555 0142'], '555-0142', 9, true],
    [['AB4K-9QXR'], 'ab4k 9qxr', 12, true],
  ] as const)('%j tell %j (whole from %d digits): %s', (told, detail, whole, isTold) => {
    expect(toldInPieces(told, detail, whole)).toBe(isTold);
  });

  it('goes on until it is whole', () => {
    expect(finds('payment', '4242 4242', ['my card starts 4242 4242 and then'])).toHaveLength(1);
    expect(finds('payment', '4242 4242 4242 4242', ['my card 4242 4242 4242 4242'])).toHaveLength(0);
  });
});

describe('a detail that was told before', () => {
  const number = 'mon num c le 06 39 98 12 34';
  const told = (text: string, before: Before) => finds('phone', text, before).length > 0;

  it('is not told again', () => {
    expect(told(number, [])).toBe(true);
    expect(told('0639981234 hein', [number])).toBe(false);
    expect(told('nan pardon mon num c 06 39 98 12 35', [number])).toBe(true);
  });

  it('is told again once it lies behind the window', () => {
    const talk = Array.from({ length: 7 }, (): Before => ['lol', { other: 'ok' }]).flat();
    expect(told(number, [number, ...talk])).toBe(true);
  });

  it('counts as told only where it was told by the child', () => {
    expect(told(number, [{ other: 'c bien 06 39 98 12 34 ?' }, { other: 'alors ?' }])).toBe(true);
  });

  it('is a whole one only where all of it was told', () => {
    expect(told('98 12 34', ['mon num c 06 39', { other: 'et la suite ?' }])).toBe(true);
  });
});

describe('a name in which every sign counts', () => {
  it.each<['handle' | 'password', string, string, string[]]>([
    ['handle', 'chaussette-verte', 'chaussette_verte', ['chaussette_verte']],
    ['password', 'Soleil78', 'soleil78', ['soleil78']],
    ['handle', 'Noa_V12', 'noa_v12', []],
    ['handle', 'noa_v12', '*noa_v12*', []],
    ['handle', 'noa_v12', 'noa_v12👻', []],
    ['handle', 'noa_v12.', 'noa_v12', []],
    ['handle', 'my snap lea_v123', 'lea_v12', ['lea_v12']],
    ['password', 'soleil78', 'soleil78!', ['soleil78!']],
    ['handle', 'noa_v12', 'lea_v12', ['lea_v12']],
  ])('%s: %s, then %s: %j', (kind, before, text, told) => {
    const asked = { other: kind === 'handle' ? 'ton snap ?' : 'ton mdp ?' };
    expect(finds(kind, text, [asked, before, { other: 'quoi ?' }])).toEqual(told);
  });
  it('signs alone were never told', () => expect(toldAsIs(['soleil78'], '!!??', false)).toBe(false));
});
