import { describe, expect, it } from 'vitest';
import { finds } from '../finds.ts';

describe('one’s own town behind that of somebody else', () => {
  it.each([
    ['ma cousine habite à paris et moi à lille', 'lille'],
    ['elle est de paris moi de lille', 'lille'],
    ['mon pote est à nantes moi jsuis à angers', 'angers'],
    ['my cousin lives in london and i live in leeds', 'leeds'],
    ['shes from cardiff, im from swansea', 'swansea'],
    ['mi prima vive en madrid y yo en toledo', 'toledo'],
    ['mein cousin wohnt in köln und ich in bonn', 'bonn'],
    ['mia cugina abita a roma e io a latina', 'latina'],
    ['mijn neef woont in utrecht en ik in zeist', 'zeist'],
  ])('%s', (text, town) => expect(finds('town', text)).toContain(town));

  it.each([
    'ma cousine habite à paris et ma tante à lille',
    'elle est à paris et moi je dors',
    'lui il va à lyon demain et moi à lille',
    'elle est à paris et moi à la piscine',
    'mon prof est né à paris et moi à lille',
    'ma soeur joue à fortnite et moi à roblox',
    'my cousin lives in london and i hate it',
    'mi prima vive en madrid y yo no',
    'mein cousin wohnt in köln und ich komm mit',
  ])('but not %s', (text) => expect(finds('town', text)).toEqual([]));
});

describe('a town that is so many minutes away', () => {
  it.each([
    ['jsuis à 10 min de lyon', 'lyon'],
    ['im 10 mins from leeds', 'leeds'],
    ['im like 20 min outside leeds', 'leeds'],
    ['estoy a 10 min de sevilla', 'sevilla'],
    ['sto a 10 minuti da milano', 'milano'],
  ])('%s', (text, town) => expect(finds('town', text)).toEqual([town]));

  it.each([
    'jsuis à 10 min de chez moi',
    'im 10 mins from home',
    'im 10 mins from finishing',
    'la plage est à 10 min de lyon',
  ])('but not %s', (text) => expect(finds('town', text)).toEqual([]));
});
