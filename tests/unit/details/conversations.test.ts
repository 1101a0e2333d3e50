import { expect, it } from 'vitest';
import { conversationsOf } from '#scripts/details/conversations.ts';

const WRITTEN = `A: tu vis où
B: vers [town: Seclin], et j’ai [age: 13 ans]
A: ok

B: salut
`;

it('reads each message with what stands before it, and its marks as what it gives away', () => {
  const [first, second] = conversationsOf(WRITTEN, 'fr', false);
  expect(first?.map(({ text }) => text)).toEqual(['tu vis où', 'vers Seclin, et j’ai 13 ans', 'ok']);
  expect(first?.[1]?.expect).toEqual([
    { kind: 'town', part: 'Seclin' },
    { kind: 'age', part: '13 ans' },
  ]);
  expect(first?.[2]?.turns).toEqual([
    { from: 'me', text: 'tu vis où' },
    { from: 'other', text: 'vers Seclin, et j’ai 13 ans' },
  ]);
  expect(second?.[0]).toMatchObject({ text: 'salut', turns: [], expect: [] });
});

it.each([
  ['A: à [town: Seclin', false],
  ['A: à [twon: Seclin]', false],
  ['à Seclin', false],
  ['A: à [town: Seclin]', true],
])('says which line it can’t read: %s', (line, isTalk) => {
  expect(() => conversationsOf(`A: salut\n${line}\n`, 'fr', isTalk)).toThrow(line);
});
