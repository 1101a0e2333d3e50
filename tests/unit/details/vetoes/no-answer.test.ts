/** Yeses, "me too" and the like, which tell nothing by themselves, and what computers, cards and children who are spoken of are called. */
import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isAgeOfOthers } from '#lib/details/vetoes/ages/ages-of-others.ts';
import { isFamous } from '#lib/details/vetoes/names/famous.ts';
import { type Before, finds } from '../finds.ts';

describe('an answer that holds nothing of its own', () => {
  it.each<[kind: DetailKind, text: string, other: string]>([
    ['age', 'add me', 'are u 15?'],
    ['age', "we're not the same age lol", 'im 13'],
    ['age', 'is it the same age as u', 'im 13'],
    ['age', 'same as my sis lol', 'im 14'],
    ['age', 'yes', 'how old are you'],
    ['age', 'sì', 'Quanti anni hai ?'],
    ['birth-date', 'me too', "my birthday party is on 4 june, can't wait"],
    ['handle', 'yeah', 'i like kev_tv, you?'],
    ['handle', 'heheheheh', 'i enjoy drawing'],
    ['meeting', 'yes but my mum says no', 'on se voit samedi a 14h au parc?'],
    ['meeting', 'ja aber mama sagt nein', 'treffen wir uns am see?'],
  ])('%s: %s, after %s', (kind, text, other) => expect(finds(kind, text, [{ other }])).toEqual([]));

  it.each<[kind: DetailKind, text: string, other: string, told?: string]>([
    ['age', 'same', 'im 13'],
    ['age', "we're the same age lol", 'im 13', 'the same age'],
    ['age', 'yes', 'how old are you, 13?'],
    ['age', 'same age as u, 14', 'im 14', '14'],
    ['age', 'not the same age, im 13', 'same age as me?', '13'],
    ['age', "pas le même âge, j'ai 12", "t'as le même age que moi?", '12'],
    ['birth-date', 'me too', "i'm born on 4 june"],
    ['handle', 'yeah', 'is your snap kev_tv?'],
    ['meeting', 'yes my mum says its ok', 'on se voit samedi a 14h au parc?'],
  ])('but not %s: %s, after %s', (kind, text, other, told = text) =>
    expect(finds(kind, text, [{ other }])).toEqual([told]),
  );
});

describe('what computers are made of', () => {
  it.each<[DetailKind, string, Before]>([
    ['password', 'my laptop is t9300', []],
    ['password', 'i have a new card: rtx4070', []],
    ['password', '1337', [{ other: 'what port should i change it to?' }]],
    ['full-name', 'user75: intel 82801g', []],
  ])('%s: %s (%j)', (kind, text, before) => expect(finds(kind, text, before)).toEqual([]));
  it.each<[DetailKind, string, Before, string]>([
    ['password', 'my laptop is tiger9300', [], 'tiger9300'],
    ['password', 'password of my laptop is t9300', [], 't9300'],
    ['password', '1337', [{ other: 'what is your pin?' }], '1337'],
    ['full-name', 'im lea martin', [], 'lea martin'],
  ])('but not %s: %s (%j)', (kind, text, before, told) => expect(finds(kind, text, before)).toEqual([told]));
});

describe('ages and names that were found in part', () => {
  it.each(["they're 10 and 15", 'taking care of my three year old'])('%s', (text) =>
    expect(finds('age', text)).toEqual([]),
  );
  it('but one of them may be one’s own', () =>
    expect(isAgeOfOthers("we're 10 and 15", 6, 15, [])).toBe(false));
  it('a name that everybody knows, by its first half', () => {
    expect(finds('full-name', 'ich heisse bruce wayne haha')).toEqual([]);
    expect(isFamous('ich heisse bruce, nicht wie bruce wayne', 11, 16)).toBe(false);
  });
});
