import { describe, expect, it } from 'vitest';
import { lengthOf, type Table, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { unpack } from '#lib/details/learned/packed.ts';
import { taggerOf } from '#lib/details/learned/tagger.ts';
import { messageOf } from '#lib/details/message.ts';
import { DETAIL_KINDS, type DetailKind, type Turn } from '#lib/details/types.ts';
import { exampleOf } from '#scripts/fit-details/example.ts';
import { learnerOf } from '#scripts/fit-details/learner.ts';
import { likelyOf } from '#scripts/fit-details/measure.ts';
import { pack, quantise, stepsOf } from '#scripts/fit-details/quantise.ts';
import { randomFrom } from '#scripts/fit-details/random.ts';

const SIZE = { buckets: 64, width: 4, hidden: 6 };
const LEVELS = Object.fromEntries(tableNames.map((table) => [table, 7])) as Record<Table, number>;
const NOTHING_FORGOTTEN = { dropout: 0, words: 0 };
const WEIGHING = { perToken: 0.3, perMessage: 0.7 };
const TURNS: Turn[] = [
  { from: 'other', text: 'tu vis ou ?' },
  { from: 'me', text: 'dans le nord' },
];
const EXAMPLE = exampleOf(
  {
    text: 'à Roubaix, 14 ans',
    turns: TURNS,
    expect: [
      { kind: 'town', part: 'Roubaix' },
      { kind: 'age', part: '14' },
    ],
  },
  SIZE.buckets,
);

function someNumbers(): Float32Array {
  const random = randomFrom(3);
  return Float32Array.from({ length: lengthOf(SIZE) }, () => (random() - 0.4) * 0.6);
}
const lossOf = (numbers: Float32Array) =>
  learnerOf(SIZE, numbers, new Float32Array(numbers.length)).learn(
    EXAMPLE,
    NOTHING_FORGOTTEN,
    WEIGHING,
    () => 0.5,
  );

describe('the way back through the net', () => {
  it.each(tableNames)('gives %s the gradient that small differences give', (table) => {
    const numbers = someNumbers();
    const gradient = new Float32Array(numbers.length);
    learnerOf(SIZE, numbers, gradient).learn(EXAMPLE, NOTHING_FORGOTTEN, WEIGHING, () => 0.5);
    const [values, slopes] = [tablesIn(numbers, SIZE)[table], tablesIn(gradient, SIZE)[table]];
    // The numbers that matter most: where a slope is nothing there is nothing to compare.
    const most = [...slopes.keys()]
      .sort((a, b) => Math.abs(slopes[b] ?? 0) - Math.abs(slopes[a] ?? 0))
      .slice(0, 5);
    for (const at of most) {
      const value = values[at] ?? 0;
      const step = 2e-3;
      values[at] = value + step;
      const above = lossOf(numbers);
      values[at] = value - step;
      const below = lossOf(numbers);
      values[at] = value;
      const expected = (above - below) / (2 * step);
      expect(Math.abs(expected)).toBeGreaterThan(0);
      expect(Math.abs((slopes[at] ?? 0) - expected)).toBeLessThan(0.03 * Math.abs(expected) + 2e-3);
    }
  });
});

describe('the net that ships', () => {
  it('reads a message as the trainer does, twice', () => {
    const one = {
      text: 'Salut\nj’habite à R-o-u-b-a-i-x, 14 ANS',
      turns: [
        { from: 'other', text: 'tu vis où' },
        { from: 'me', text: 'Devine' },
      ] satisfies Turn[],
    };
    const numbers = someNumbers();
    const [likely = new Float32Array()] = likelyOf(numbers, SIZE, [
      exampleOf({ ...one, expect: [] }, SIZE.buckets),
    ]);
    const thresholds = Object.fromEntries(DETAIL_KINDS.map((kind) => [kind, 0.5])) as Record<
      DetailKind,
      number
    >;
    const tagger = taggerOf({ size: SIZE, tables: tablesIn(numbers, SIZE), thresholds });
    for (let time = 0; time < 2; time++) {
      const tags = tagger.tagsOf(messageOf(one.text, one.turns), one.turns);
      DETAIL_KINDS.forEach((kind, index) => {
        const highest = likely
          .filter((_, at) => at % DETAIL_KINDS.length === index)
          .reduce((a, b) => Math.max(a, b));
        expect(tags.highest(kind)).toBeCloseTo(highest, 5);
      });
    }
  });

  it('thinks what the trainer thinks', () => {
    const numbers = someNumbers();
    const [likely = new Float32Array()] = likelyOf(numbers, SIZE, [EXAMPLE]);
    const kinds = likely.length / EXAMPLE.labels.length;
    let loss = 0;
    for (let kind = 0; kind < kinds; kind++) {
      const chances = [...EXAMPLE.labels].map((label, token) => ({
        chance: likely[token * kinds + kind] ?? 0,
        yes: (label >> kind) & 1,
      }));
      const costs = (chance: number, yes: number) => -Math.log(yes ? chance : 1 - chance);
      for (const { chance, yes } of chances) loss += WEIGHING.perToken * costs(chance, yes);
      const best = Math.max(...chances.map(({ chance }) => chance));
      loss += WEIGHING.perMessage * costs(best, chances.some(({ yes }) => yes) ? 1 : 0);
    }
    expect(lossOf(numbers)).toBeCloseTo(loss, 3);
  });

  it('is unpacked as it was rounded', () => {
    const numbers = someNumbers();
    const steps = stepsOf(numbers, SIZE, LEVELS);
    const rounded = new Float32Array(numbers.length);
    quantise(numbers, rounded, SIZE, LEVELS, steps);
    const tables = unpack(pack(numbers, SIZE, LEVELS, steps));
    for (const table of tableNames)
      tables[table].forEach((value, at) => {
        expect(value).toBeCloseTo(tablesIn(rounded, SIZE)[table][at] ?? 0, 5);
      });
  });

  it('is refused where numbers are missing', () => {
    const numbers = someNumbers();
    const packed = pack(numbers, SIZE, LEVELS, stepsOf(numbers, SIZE, LEVELS));
    expect(() => unpack({ ...packed, bits: packed.bits.slice(0, -8) })).toThrow(/numbers/);
  });
});
