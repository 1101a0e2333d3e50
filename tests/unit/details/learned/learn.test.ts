import { beforeAll, describe, expect, it } from 'vitest';
import { tablesIn } from '#lib/details/learned/layout.ts';
import { GATE_OPENS_FROM } from '#lib/details/learned/net.ts';
import { type RowOf, rowsOf } from '#lib/details/learned/rows.ts';
import type { DetailKind } from '#lib/details/types.ts';
import { commonFeatures, exampleOf } from '#scripts/fit-details/example.ts';
import { startFrom } from '#scripts/fit-details/further.ts';
import { learn, whyNoLearning } from '#scripts/fit-details/learn.ts';
import { chancesOf, likelyOf, thoughtsOf } from '#scripts/fit-details/measure.ts';
import { pack } from '#scripts/fit-details/quantise.ts';
import { eachPiece } from './each-piece.ts';

const SIZE = { rows: 200, width: 8, hidden: 12 };
const BEGINS = 256;
const FINER = { most: 10, often: 10, some: 20 };
const STEPS_OF_ROWS = { most: 0.05, often: 0.1, some: 0.2, rows: 0.4 };
/** Rows of the pieces before the last one, and which steps they are in. */
const PLACES = [
  [0, 10, 'most'],
  [10, 20, 'often'],
  [20, 40, 'some'],
  [40, 200, 'rows'],
] as const;
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
const LEFT_OUT = { forget: 0.1, lost: 0.2, unheard: 0.05 };
const NOTHING = { forget: 0, lost: 0, unheard: 0 };
const TRAINING = {
  size: SIZE,
  begins: BEGINS,
  finer: FINER,
  stepsOfRows: STEPS_OF_ROWS,
  phases: [
    { epochs: 100, rounded: 0, share: 1, rate: 0.01, dropout: 0.1, leftOut: LEFT_OUT },
    { epochs: 50, rounded: 3, share: 1, rate: 0.005, dropout: 0.1, leftOut: LEFT_OUT },
  ],
  always: 0,
  batch: 64,
  decay: 0.01,
  seed: 5,
  levels: { ...eachPiece(15), rows: 3 },
};

const reason = whyNoLearning();
if (reason) describe.skip('learning', () => it.todo(reason));
else
  describe('learning', () => {
    let learned: Awaited<ReturnType<typeof learn>>;
    const known = () => Uint32Array.from(learned.kept, (row) => COMMON[row] as number);
    beforeAll(async () => {
      learned = await learn(EXAMPLES, TRAINING, () => undefined);
    }, 120_000);

    it('gives the same numbers each time', { timeout: 120_000 }, async () => {
      const again = await learn(EXAMPLES, TRAINING, () => undefined);
      expect(again).toEqual(learned);
    });

    it('finds what tells a town in cases, by most of the rows that it began with', () => {
      expect(new Set(learned.kept).size).toBe(SIZE.rows);
      const examples = read(rowsOf(known()));
      const { hits, wrong } = chancesOf('town', CASES, examples, likelyOf(learned.rounded, SIZE, examples));
      expect(Math.min(...hits)).toBeGreaterThan(Math.max(...wrong));
      // The gate has learned it too: it is open at the towns that are told, and not at every word.
      const open = thoughtsOf(learned.rounded, SIZE, examples).map((thoughts, at) =>
        [...(examples[at]?.labels ?? [])].map((_, token) => thoughts.gate(token) >= GATE_OPENS_FROM),
      );
      examples.forEach(({ labels }, at) => {
        const told = labels.findIndex((label) => label !== 0);
        if (told >= 0) expect(open[at]?.[told]).toBe(true);
      });
      expect(open.flat().filter(Boolean).length).toBeLessThan(open.flat().length / 2);
    });

    it('adds words up in whole steps of the rows that are met most', () => {
      const { rows } = tablesIn(learned.rounded, SIZE);
      for (const value of rows) {
        const steps = value / learned.steps.most;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-3);
      }
      // Those that are met most stand first; the others are few steps of their own up or down.
      for (const [from, to, piece] of PLACES)
        for (const value of rows.subarray(from * SIZE.width, to * SIZE.width)) {
          const steps = value / STEPS_OF_ROWS[piece];
          expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-3);
          expect(Math.abs(Math.round(steps))).toBeLessThanOrEqual(TRAINING.levels[piece]);
        }
      expect(learned.steps).toMatchObject(STEPS_OF_ROWS);
      const uses = new Int32Array(BEGINS);
      for (const example of EXAMPLES) for (const row of example.rows) uses[row] = (uses[row] as number) + 1;
      const met = Array.from(learned.kept, (row) => uses[row] as number);
      for (const [, end] of PLACES.slice(0, -1))
        expect(Math.min(...met.slice(0, end))).toBeGreaterThanOrEqual(Math.max(...met.slice(end)));
    });

    it('goes on from a net that has learned it, in its steps and with its rows', {
      timeout: 120_000,
    }, async () => {
      const shipped = startFrom(pack(learned.rounded, SIZE, FINER, TRAINING.levels, learned.steps));
      const shares = [0.5, 1].map((share) => ({
        epochs: 3,
        rounded: 3,
        share,
        rate: 1e-3,
        dropout: 0,
        leftOut: NOTHING,
      }));
      const examples = read(rowsOf(known()));
      const further = await learn(
        examples,
        { ...TRAINING, begins: SIZE.rows, phases: shares, always: 2 },
        () => undefined,
        shipped,
      );
      expect([...further.kept]).toEqual([...learned.kept.keys()]);
      expect(further.steps).toEqual(shipped.steps);
      for (const value of tablesIn(further.rounded, SIZE).near) {
        const steps = value / shipped.steps.near;
        expect(Math.abs(steps - Math.round(steps))).toBeLessThan(1e-3);
      }
      expect(further.rounded).not.toEqual(shipped.numbers);
      const { hits, wrong } = chancesOf('town', CASES, examples, likelyOf(further.rounded, SIZE, examples));
      expect(Math.min(...hits)).toBeGreaterThan(Math.max(...wrong));
    });
  });
