/** What a whole message would say so plainly is said as well in one of its clauses. */
import { describe, expect, it } from 'vitest';
import { finds } from '../finds.ts';

describe('a town in a clause', () => {
  it.each([
    ['not much, just chilling but i live about ten minutes from leeds', 'leeds'],
    ['avec ma famille on vit à Lille, tu fais quoi ?', 'Lille'],
    ['nicht viel aber unsere familie wohnt in köln', 'köln'],
    ["our family lives in leeds i'm so bored rn", 'leeds'],
    ['niet veel maar ik woon niet zo ver van utrecht', 'utrecht'],
  ])('%s', (text, town) => expect(finds('town', text)).toEqual([town]));

  it.each([
    'she said, i live about ten minutes from leeds',
    'dans mon rêve, on vit dans une ville qui s appelle lille',
    'ouvre les yeux jsuis sur le pont, le guide fait lappel',
    'in my rp, i come from a town called york',
    'jsuis en stage une semaine, cabinet véto rue du Moulin, je suis de garde avec un lapin',
    'Je suis de la Saint-Valentin, né le 14 février',
  ])('%s', (text) => expect(finds('town', text)).toEqual([]));
});

describe('a meeting in a clause', () => {
  it.each([
    'not much, just chilling but pick me up at 5',
    'niente di che ma passa a prendermi alle 5',
    'mir ist langweilig, lass uns am samstag treffen',
  ])('%s', (text) => expect(finds('meeting', text)).not.toEqual([]));

  it.each([
    'he says, pick me up at 5',
    'in the game, pick me up at 5',
    'mum texted: cant come, pick me up at 5',
  ])('%s', (text) => expect(finds('meeting', text)).toEqual([]));
});
