import { expect, it } from 'vitest';
import { isForeign } from '#lib/details/vetoes/names/foreign.ts';
import { wordsOf } from '#lib/text/form.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

it.each<[string, string[]]>([
  ['saya suka sekali bermain, benar-benar menyenangkan dengan kucing tetangga', []],
  ['mój pies bardzo lubi stare buty mojego brata', []],
  ['jsuis trop content, marin delcourt vient ce soir avec son frere', ['marin delcourt']],
  ['marin delcourt salut', ['marin delcourt']],
])('%s: tells %j', (text, told) => expect(finds('full-name', text)).toEqual(told));
it('what texters write is read', () => {
  const { form, from, to } = marked('tmr gonna b lit, [zoe marlow] is comin w her bro');
  expect(isForeign(form, wordsOf(form), [from, to])).toBe(false);
});

it('whoever says their name says it in any language', () => {
  expect(finds('full-name', 'ben adım Elif Yıldırımoğlu, memnun oldum arkadaşlar')).not.toEqual([]);
});

it('two words of a language that is not read are no name', () => {
  expect(finds('full-name', 'tidak, ayah hanya berpura-pura tertawa')).toEqual([]);
});
