import { expect, it } from 'vitest';
import { nameAt, unbrokenAt } from '#lib/details/spans/unbroken.ts';
import { marked } from '../marked.ts';

it.each([
  ['mon pseudo bufanda[_]verde_84, voila', 'bufanda_verde_84', 'bufanda_verde_84,'],
  ['(insta : @[lea].xx)', '@lea.xx', '@lea.xx)'],
  ['cest [titeuf9].', 'titeuf9', 'titeuf9.'],
  ['snap:[noa]_v12', 'noa_v12', 'snap:noa_v12'],
  ['mdp Gouache.Acide=[5]', 'Gouache.Acide=5', 'Gouache.Acide=5'],
  ['*[noa]_v12*', 'noa_v12', '*noa_v12*'],
  ['https://[example].org/lea', 'https://example.org/lea', 'https://example.org/lea'],
  ['[kiwi luna 44] voila', 'kiwi luna 44', 'kiwi luna 44'],
  ['snap\u2800[noa]_v12\u3164ok', 'noa_v12', 'noa_v12'],
  ['mdp «[Citron!citron7]»', 'Citron!citron7', '«Citron!citron7»'],
])('%s: the whole name is %s', (text, name, all) => {
  const { form: written, from, to } = marked(text);
  const span: [number, number] = [from, to];
  expect(written.slice(...nameAt(written, span))).toBe(name);
  expect(written.slice(...unbrokenAt(written, span))).toBe(all);
});
