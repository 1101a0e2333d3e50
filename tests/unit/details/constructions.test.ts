import { expect, it } from 'vitest';
import {
  CONSTRUCTIONS,
  constructionsIn,
  constructionsUnder,
  LONGER,
  QUESTIONS,
  UNREAD_CLOSER_COUPLES,
  UNREAD_CONSTRUCTIONS,
  UNREAD_COUPLES,
  UNREAD_UNUSUAL,
  UNUSUAL,
} from '#scripts/details/constructions.ts';

const VALUES = 'T = Lens, La Baule\nA = 12, 13\n\n';

it('a construction is filled with each value, as written and in haste', () => {
  expect(constructionsIn(`${VALUES}town | J'habite à T. < tu as A ans et tu habites où ?`)).toEqual([
    {
      line: "town | J'habite à T. < tu as A ans et tu habites où ?",
      kind: 'town',
      fillings: [
        ["J'habite à Lens.", 'Lens'],
        ["j'habite à lens", 'lens'],
        ["J'habite à La Baule.", 'La Baule'],
        ["j'habite à la baule", 'la baule'],
      ].map(([text, value]) => ({
        text,
        value,
        turns: [{ from: 'other', text: 'tu as 12 ans et tu habites où ?' }],
      })),
    },
  ]);
});

it('one that tells nothing has no kind, and a second place is filled with the first value', () => {
  const [{ kind, fillings } = { kind: 'town', fillings: [] }] = constructionsIn(
    `${VALUES}- | A ans à T, A fois`,
  );
  expect(kind).toBeUndefined();
  expect(fillings.map(({ text }) => text)).toContain('13 ans à Lens, 12 fois');
});

it('one without a kind or a place is refused', () => {
  for (const line of ['city | T', '- | Lens']) expect(() => constructionsIn(VALUES + line)).toThrow(line);
});

it('those that are measured are whole, and there are some in each language', () => {
  const all = constructionsUnder(CONSTRUCTIONS);
  expect(all.map(({ name }) => name)).toEqual(['de-nl.txt', 'en-fr.txt', 'es-it-pt.txt']);
  for (const { all: some } of all) expect(some.length).toBeGreaterThan(1_000);
});

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pt'];
/** English by two hands. */
const WITH_TWO = ['de', 'en-b', ...LANGUAGES.slice(1)];

it.each([
  ['answers', QUESTIONS, LANGUAGES],
  ['longer messages', LONGER, LANGUAGES],
  [
    'those of both that nobody reads',
    UNREAD_CONSTRUCTIONS,
    LANGUAGES.flatMap((one) => [`${one}-longer`, one]),
  ],
  ['those with values that are not usual', UNUSUAL, WITH_TWO],
  ['more of them that nobody reads', UNREAD_UNUSUAL, WITH_TWO],
  ['couples that nobody reads', UNREAD_COUPLES, LANGUAGES],
  ['closer ones that nobody reads', UNREAD_CLOSER_COUPLES, LANGUAGES, 60],
])('so are %s, in each language, and most answer something', (_, folder, names, count = 100) => {
  const all = constructionsUnder(folder);
  expect(all.map(({ name }) => name)).toEqual(names.map((one) => `${one}.txt`));
  for (const { all: some } of all) {
    expect(some.length).toBeGreaterThan(count);
    expect(
      some.filter(({ fillings }) => fillings.some(({ turns }) => turns.length > 0)).length,
    ).toBeGreaterThan(20);
  }
});
