import { describe, expect, it } from 'vitest';
import { messageOf, readingOf } from '#lib/details/message.ts';
import { isTown, namedAs } from '#lib/details/words/gazetteer.ts';

describe('a word is known as', () => {
  it.each([
    ['roubaix', 'town'],
    ['leeds', 'town'],
    ['koln', 'town'],
    ['milano', 'town'],
    ['rbx', 'town'],
    ['aix', 'town'],
    ['rochelle', 'town'],
    ['keynes', 'town-part'],
    ['camille', 'given-name'],
    ['aoife', 'given-name'],
    ['ainhoa', 'given-name'],
    ['oriol', 'given-name'],
  ] as const)('what it is: %s', (word, list) => {
    expect(namedAs(word)).toContain(list);
  });

  it('nothing, where it is no name and shares its hash with none', () => {
    for (const word of ['bonjour', 'salut', 'because', 'trop', 'wahrscheinlich'])
      expect(namedAs(word)).toEqual([]);
  });
});

it('a short name of a town is none by which something hidden is known', () => {
  expect(namedAs('rbx')).toContain('town');
  expect(isTown('rbx')).toBe(false);
});

it('a town in figures, or from its end, is read', () => {
  const read = (text: string) => readingOf(messageOf(text)).form.text;
  expect(read('l33ds lol')).toBe('leeds lol');
  expect(read('a l’envers ca fait xuaedrob')).toContain('bordeaux');
});
