import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { type Before, finds } from './finds.ts';

const told = (kind: DetailKind, text: string, before: Before) => finds(kind, text, before).length > 0;

describe('a detail that was told before', () => {
  it.each<[DetailKind, string, string]>([
    ['phone', 'mon num c le 06 39 98 12 34', '0639981234 hein'],
    [
      'phone',
      'my number is 07700 900123',
      'yeah oh double seven double oh nine hundred 123'.replace(' nine hundred', ' 900'),
    ],
    ['email', 'mon mail lea.martin@example.org', 'lea.martin@example.org je te dis'],
    ['age', "j'ai 13 ans", '13 oui'],
    ['meeting', 'meet me saturday at 2 by the cinema', 'yeah saturday at 2 by the cinema i know'],
  ])('%s: %j is not told again by %j', (kind, before, text) => {
    expect(told(kind, before, [])).toBe(true);
    expect(told(kind, text, [before])).toBe(false);
  });

  it.each<[DetailKind, string, string]>([
    ['phone', 'mon num c le 06 39 98 12 34', 'nan pardon 06 39 98 12 35'],
    ['email', 'mon mail karl.otter@example.org', 'non karl-otter@example.org'],
    ['meeting', 'meet me saturday at 2 by the cinema', 'make it saturday at 3 by the cinema'],
  ])('%s: after %j, %j says something new', (kind, before, text) => {
    expect(told(kind, text, [before])).toBe(true);
  });

  it('is told again once it lies behind the window', () => {
    const talk = Array.from({ length: 7 }, (): Before => ['lol', { other: 'ok' }]).flat();
    expect(told('phone', 'mon num c le 06 39 98 12 34', ['mon num c le 06 39 98 12 34', ...talk])).toBe(true);
  });

  it('counts as told only where it was told by the child', () => {
    expect(
      told('meeting', 'meet me saturday at 2 by the cinema', [{ other: 'lol saturday at 2 by the cinema' }]),
    ).toBe(true);
  });

  it('is a whole one only where all of it was told', () => {
    expect(told('phone', '98 12 34', ['mon num c 06 39', { other: 'et la suite ?' }])).toBe(true);
  });
});
