import { describe, expect, it } from 'vitest';
import { agesContinuedIn, townsContinuedIn } from '#lib/details/formats/said/continued.ts';
import { reads } from './reads.ts';

const ages = reads(agesContinuedIn);
const towns = reads(townsContinuedIn);
const begun = (text: string) => [{ from: 'me', text } as const];

describe('a sentence in two messages', () => {
  it.each([
    ['jai', '13'],
    ['slt moi j’ai', '12 et toi'],
    ['im', '14'],
    ['tengo', '13'],
  ])('%s – %s tells an age', (first, second) =>
    expect(ages(second, begun(first))).toEqual([second.slice(0, 2)]),
  );
  it.each([
    ['il a', '13'],
    ['my score is', '12'],
    ['jai', '45'],
    ['jai', '13 chats'],
    ['im so tired', '14'],
  ])('%s – %s tells none', (first, second) => expect(ages(second, begun(first))).toEqual([]));

  it.each([
    ['jsuis de', 'nantes'],
    ['j’habite à', 'montpellier'],
    ['im from', 'leeds'],
  ])('%s – %s tells a town', (first, second) => expect(towns(second, begun(first))).toEqual([second]));
  it.each([
    ['je vais a', 'nantes'],
    ['jsuis de', 'retour'],
    ['jsuis de nantes', 'et toi'],
  ])('%s – %s tells none', (first, second) => expect(towns(second, begun(first))).toEqual([]));
});
