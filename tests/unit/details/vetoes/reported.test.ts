import { describe, expect, it } from 'vitest';
import type { DetailKind } from '#lib/details/types.ts';
import { isReported } from '#lib/details/vetoes/whose/reported.ts';
import { finds } from '../finds.ts';
import { marked } from '../marked.ts';

const saysAnother = (kind: DetailKind, text: string) => {
  const { form, from, to } = marked(text);
  return isReported(kind, form, from, to);
};

describe('what another has said, or nobody', () => {
  it.each<[DetailKind, string]>([
    ['age', 'il m\'a dit "j\'ai 14 ans"'],
    ['age', 'mi ha detto: "ho 15 anni"'],
    ['town', "mi ha detto 'ho 14 anni e sono di bari'"],
    ['town', 'she wrote "im 13 and i live in leeds"'],
    ['town', "il m'a sorti 'jsuis de mons'"],
    ['town', 'sie schrieb "ich bin 13 und wohne in koln"'],
    ['full-name', 'ha scritto "mi chiamo luca ferri"'],
    ['age', 'me dijo "tengo 14 anos"'],
    ['age', 'traduci: i am thirteen years old'],
    ['age', 'how do u say "i am 13 years old" in spanish'],
    ['age', "never type 'im 12' in a chat"],
    ['age', "dis jamais 'j'ai 12 ans' sur un chat"],
  ])('%s: %s', (kind, text) => expect(finds(kind, text)).toEqual([]));

  it.each<[DetailKind, string, string[]]>([
    ['age', "il m'a dit \"t'as quel age\" et j'ai 14 ans", ['14 ans']],
    ['age', 'i never lie: im 13', ['13']],
    ['age', 'dont laugh but im 13', ['13']],
    ['age', "er meinte 'bin 15', ich bin 14", ['14']],
    ['town', "el dijo 'soy de lugo' y yo soy de vigo", ['vigo']],
    ['town', 'tradurre mi annoia, sono di bari', ['bari']],
  ])('but not %s: %s', (kind, text, told) => expect(finds(kind, text)).toEqual(told));
  it.each<[DetailKind, string]>([
    ['age', 'she said "ur only [13]"'],
    ['town', 'i said "im from [leeds]"'],
    ['phone', 'he said "im on [07700 900222]"'],
  ])('but not %s: %s', (kind, text) => expect(saysAnother(kind, text)).toBe(false));
});
