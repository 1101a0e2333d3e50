import { describe, expect, it } from 'vitest';
import { KINDS, lengthOf, PARTS, type Table, tablesIn } from '#lib/details/learned/layout.ts';
import { netOf } from '#lib/details/learned/net.ts';
import { taggerOf } from '#lib/details/learned/tagger.ts';
import { messageOf } from '#lib/details/message.ts';
import { DETAIL_KINDS, type DetailKind, type Turn } from '#lib/details/types.ts';
import { exampleOf } from '#scripts/fit-details/example.ts';
import { likelyOf } from '#scripts/fit-details/measure.ts';
import { randomFrom } from '#scripts/fit-details/random.ts';

const SIZE = { rows: 64, width: 5, hidden: 7 };
/** Of all tables. */
const STEP = 1 / 32;
const STEPS = { words: STEP, near: STEP };
/** Of ten features nine are known. */
const rowOf = (feature: number) => (feature % 10 === 0 ? -1 : feature % SIZE.rows);

function someNumbers(gateBias?: number): Float32Array {
  const random = randomFrom(3);
  const numbers = Float32Array.from(
    { length: lengthOf(SIZE) },
    () => Math.round(((random() - 0.4) * 0.6) / STEP) * STEP,
  );
  if (gateBias !== undefined) tablesIn(numbers, SIZE).gateBias.fill(gateBias);
  return numbers;
}

/** The net as one would write it down: rows times columns, nothing kept, nothing passed over. */
function plainly(tables: Record<Table, Float32Array>, vectors: number[][], parts: readonly number[]) {
  const { width, hidden } = SIZE;
  const relu = (value: number) => Math.max(0, value);
  const times = (table: Table, inputs: readonly number[], rows = hidden, first = 0) =>
    Array.from({ length: rows }, (_, row) =>
      inputs.reduce(
        (sum, value, at) => sum + value * (tables[table][(first + row) * inputs.length + at] ?? 0),
        0,
      ),
    );
  const plus = (a: readonly number[], b: ArrayLike<number>) => a.map((value, at) => value + (b[at] ?? 0));
  const window = (rows: readonly number[][], at: number, stride: number, size: number) =>
    [-2, -1, 0, 1, 2].flatMap((piece) => rows[at + piece * stride] ?? new Array<number>(size).fill(0));
  const near = vectors.map((_, at) =>
    plus(times('near', window(vectors, at, 1, width)), tables.nearBias).map(relu),
  );
  const wide = near.map((own, at) =>
    plus(plus(times('wide', window(near, at, 2, hidden)), tables.wideBias).map(relu), own),
  );
  const highest = [0, 1, 2].map((part) =>
    Array.from({ length: hidden }, (_, at) =>
      Math.max(0, ...near.filter((_, token) => parts[token] === part).map((one) => one[at] ?? 0)),
    ),
  );
  const whole = plus(times('whole', highest.flat()), tables.wholeBias).map(relu);
  const shared = plus(times('fromWhole', whole), tables.wordBias);
  return vectors.map((_, at) => {
    const word = plus(times('word', wide[at] ?? []), shared).map(relu);
    const kinds = plus(times('kinds', word, KINDS), tables.kindsBias);
    const gate = [near[at] ?? [], ...highest].reduce(
      (sum, one, row) => sum + (times('gate', one, 1, row)[0] ?? 0),
      tables.gateBias[0] ?? 0,
    );
    return { likely: kinds.map((value) => 1 / (1 + Math.exp(-value))), gate };
  });
}

describe('the net', () => {
  it('works out what its tables say, however it goes about it', () => {
    const random = randomFrom(5);
    const tables = tablesIn(someNumbers(), SIZE);
    const parts = [
      PARTS.other,
      PARTS.other,
      PARTS.own,
      PARTS.edge,
      ...new Array(9).fill(PARTS.text),
      PARTS.edge,
    ];
    const inSteps = () => Array.from({ length: SIZE.width }, () => Math.round((random() - 0.5) * 40));
    const words = parts.map(inSteps).map((vector) => vector.map((one) => one * STEP));
    const places = parts.map(() => Array.from({ length: SIZE.width }, () => random() - 0.5));
    const { first, read } = netOf(SIZE, tables, STEPS);
    const lanes = new Int32Array(first.lanesOfWord * (1 + parts.length));
    const starts = Int32Array.from(words, (word, at) => {
      const to = first.lanesOfWord * (1 + at);
      const vector = new Int32Array(first.inputs);
      vector.set(word.map((one) => Math.round(one / STEP)));
      first.addWord(vector, lanes, to);
      return to;
    });
    const added = places.map((place) => first.addedBy(Float32Array.from(place)));
    const surroundings = added.map((_, at) =>
      first.around([-2, -1, 0, 1, 2].map((distance) => added[at + distance])),
    );
    const thoughts = read({ lanes, words: starts, surroundings, parts: Uint8Array.from(parts) });
    const sums = words.map((word, at) => word.map((value, column) => value + (places[at]?.[column] ?? 0)));
    const expected = plainly(tables, sums, parts).slice(parts.indexOf(PARTS.text));
    for (let token = 8; token >= 0; token--) {
      const { likely = [], gate = 0 } = expected[token] ?? {};
      expect(thoughts.gate(token)).toBeCloseTo(gate, 4);
      thoughts.likely(token).forEach((chance, kind) => {
        expect(chance).toBeCloseTo(likely[kind] ?? -1, 4);
      });
    }
  });

  it('reads a message as the trainer does, twice, and when it has forgotten its words', () => {
    const one = {
      text: 'Salut\nj’habite à R-o-u-b-a-i-x, 14 ANS',
      turns: [
        { from: 'other', text: 'tu vis où' },
        { from: 'me', text: 'Devine' },
      ] satisfies Turn[],
    };
    const numbers = someNumbers(99);
    const [likely = new Float32Array()] = likelyOf(numbers, SIZE, [exampleOf({ ...one, expect: [] }, rowOf)]);
    const thresholds = Object.fromEntries(DETAIL_KINDS.map((kind) => [kind, 0.5])) as Record<
      DetailKind,
      number
    >;
    const tagger = taggerOf({ size: SIZE, tables: tablesIn(numbers, SIZE), steps: STEPS, rowOf, thresholds });
    const check = () => {
      const tags = tagger.tagsOf(messageOf(one.text, one.turns), one.turns);
      DETAIL_KINDS.forEach((kind, index) => {
        const highest = likely
          .filter((_, at) => at % DETAIL_KINDS.length === index)
          .reduce((a, b) => Math.max(a, b));
        expect(tags.highest(kind)).toBeCloseTo(highest, 5);
      });
    };
    check();
    check();
    // More words than are kept, in messages of which none is cut short: those of the checked one grow old, are young again, and go.
    for (let from = 0; from < 28_000; from += 1000) {
      const many = Array.from({ length: 1000 }, (_, at) => `m${from + at}`).join(' ');
      tagger.tagsOf(messageOf(many), []);
      if (from === 8000) check();
    }
    check();
  });
});
