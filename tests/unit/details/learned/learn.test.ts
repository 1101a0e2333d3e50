import { describe, expect, it } from 'vitest';
import { type Table, tableNames } from '#lib/details/learned/layout.ts';
import { GATE_OPENS_FROM } from '#lib/details/learned/net.ts';
import { type RowOf, rowsOf } from '#lib/details/learned/rows.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { commonFeatures, exampleOf } from '#scripts/fit-details/example.ts';
import { learn, whyNoLearning } from '#scripts/fit-details/learn.ts';
import { chancesOf, likelyOf, thoughtsOf } from '#scripts/fit-details/measure.ts';

const SIZE = { rows: 200, width: 8, hidden: 12 };
const BEGINS = 256;
const TOWNS = ['Roubaix', 'Lens', 'Arras', 'Douai', 'Calais', 'Cambrai'];
const CASES = TOWNS.flatMap((town) => [
  { text: `j'habite à ${town} et toi`, expect: [{ kind: 'town' as DetailKind, part: town }] },
  { text: `mon cousin est parti à ${town} hier`, expect: [] },
]).map((one) => ({ ...one, turns: [], isTalk: false, language: 'fr' }));
const read = (rowOf: RowOf) => CASES.map((one) => exampleOf(one, rowOf));
const COMMON = commonFeatures(
  read((feature) => feature),
  BEGINS,
);
const EXAMPLES = read(rowsOf(COMMON));
const TRAINING = {
  size: SIZE,
  begins: BEGINS,
  phases: [
    { epochs: 100, rounded: 0, rate: 0.01, dropout: 0.1, words: 0.1 },
    { epochs: 50, rounded: 3, rate: 0.005, dropout: 0.1, words: 0.1 },
  ],
  batch: 64,
  decay: 0.01,
  seed: 5,
  levels: Object.fromEntries(tableNames.map((table) => [table, 15])) as Record<Table, number>,
};

const reason = whyNoLearning();
if (reason) describe.skip('learning', () => it.todo(reason));
else {
  it('learns what tells a town from cases, and the same each time', { timeout: 120_000 }, async () => {
    const [first, second] = [
      await learn(EXAMPLES, TRAINING, () => undefined),
      await learn(EXAMPLES, TRAINING, () => undefined),
    ];
    expect([...second.rounded]).toEqual([...first.rounded]);
    // Most of the rows that it began with.
    expect(new Set(first.kept).size).toBe(SIZE.rows);
    const examples = read(rowsOf([...first.kept].map((row) => COMMON[row] as number)));
    const { hits, wrong } = chancesOf('town', CASES, examples, likelyOf(first.rounded, SIZE, examples));
    expect(Math.min(...hits)).toBeGreaterThan(Math.max(...wrong));
    // The gate has learned it too: it is open at the towns that are told, and not at every word.
    const open = thoughtsOf(first.rounded, SIZE, examples).map((thoughts, at) =>
      [...(examples[at]?.labels ?? [])].map((_, token) => thoughts.gate(token) >= GATE_OPENS_FROM),
    );
    examples.forEach(({ labels }, at) => {
      const told = labels.findIndex((label) => label !== 0);
      if (told >= 0) expect(open[at]?.[told]).toBe(true);
    });
    expect(open.flat().filter(Boolean).length).toBeLessThan(open.flat().length / 2);
  });
}
