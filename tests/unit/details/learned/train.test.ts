import { expect, it } from 'vitest';
import { type Table, tableNames } from '#lib/details/learned/layout.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { exampleOf } from '#scripts/fit-details/example.ts';
import { chancesOf, likelyOf } from '#scripts/fit-details/measure.ts';
import { train } from '#scripts/fit-details/train.ts';

const SIZE = { buckets: 256, width: 8, hidden: 12 };
const TOWNS = ['Roubaix', 'Lens', 'Arras', 'Douai', 'Calais', 'Cambrai'];
const CASES = TOWNS.flatMap((town) => [
  { text: `j'habite à ${town} et toi`, expect: [{ kind: 'town' as DetailKind, part: town }] },
  { text: `mon cousin est parti à ${town} hier`, expect: [] },
]).map((one) => ({ ...one, turns: [], isTalk: false, language: 'fr' }));
const EXAMPLES = CASES.map((one) => exampleOf(one, SIZE.buckets));
const TRAINING = {
  size: SIZE,
  epochs: 30,
  batch: 4,
  rate: 0.01,
  decay: 0.01,
  dropout: 0.1,
  words: 0.1,
  seed: 5,
  levels: Object.fromEntries(tableNames.map((table) => [table, 15])) as Record<Table, number>,
  rounded: 3,
};

it('learns what tells a town from cases, and the same each time', async () => {
  const first = await train(EXAMPLES, TRAINING, () => undefined);
  const second = await train(EXAMPLES, TRAINING, () => undefined);
  expect([...second.rounded]).toEqual([...first.rounded]);
  const { hits, wrong } = chancesOf('town', CASES, EXAMPLES, likelyOf(first.rounded, SIZE, EXAMPLES));
  expect(Math.min(...hits)).toBeGreaterThan(Math.max(...wrong));
});
