/**
 * `npm run fit-details`: learns the tagger of personal details from the cases and writes lib/details/learned/model.json.
 * A twentieth of the cases is not learned from: it chooses from which probability on each kind speaks, and prints what
 * holds, as do the cases that nobody reads (of the net alone, without forms). Repeatable: the same cases and the same
 * words of `npm run fit-lexicon`, which is run before, give the same numbers. Takes about a quarter of an hour on two
 * cores. `--dry` writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { lengthOf, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { unpack } from '#lib/details/learned/packed.ts';
import { DETAIL_KINDS, type DetailKind } from '#lib/details/types.ts';
import { casesToLearn, casesUnread, type Labelled } from './fit-details/cases.ts';
import { type Example, exampleOf } from './fit-details/example.ts';
import { chancesOf, figuresOf, inWords, likelyOf, thresholdFor } from './fit-details/measure.ts';
import { pack } from './fit-details/quantise.ts';
import { randomFrom, shuffle } from './fit-details/random.ts';
import { type Training, train } from './fit-details/train.ts';
import { variationsOf } from './fit-details/vary.ts';

const OUT = resolve(import.meta.dirname, '../lib/details/learned/model.json');
/** Few steps for the big table, more where each number is met by every token. */
const ROWS = 3;
const LAYER = 7;
const FEW = 31;

const TRAINING: Training = {
  size: { buckets: 4096, width: 32, hidden: 64 },
  epochs: 12,
  batch: 32,
  rate: 4e-3,
  decay: 1e-2,
  dropout: 0.12,
  words: 0.15,
  seed: 1,
  levels: {
    rows: ROWS,
    parts: FEW,
    near: LAYER,
    nearBias: FEW,
    wide: LAYER,
    wideBias: FEW,
    whole: LAYER,
    wholeBias: FEW,
    word: LAYER,
    wordBias: FEW,
    fromWhole: LAYER,
    kinds: 15,
    kindsBias: FEW,
  },
  rounded: 4,
};
/** What is other where the training goes on from the model that ships: a few small steps for cases that are new. */
const GOING_ON: Partial<Training> = { epochs: 4, rate: 1.2e-3, rounded: 4, seed: 2 };
/** Share of the cases that is held out. */
const HELD = 0.05;
/** Share of the held out cases that don't tell a kind in which it may be found all the same. */
const WRONG = 0.004;

function shipped(): Float32Array {
  const numbers = new Float32Array(lengthOf(TRAINING.size));
  const [into, tables] = [tablesIn(numbers, TRAINING.size), unpack(JSON.parse(readFileSync(OUT, 'utf8')))];
  for (const table of tableNames) into[table].set(tables[table]);
  return numbers;
}

const { values } = parseArgs({ options: { dry: { type: 'boolean' }, on: { type: 'boolean' } } });
const say = (line: string) => process.stderr.write(`${line}\n`);
const { size, levels } = TRAINING;
const random = randomFrom(7);
const cases = shuffle(casesToLearn(), random);
const held = cases.splice(0, Math.floor(cases.length * HELD));
const read = (some: readonly Labelled[]): Example[] => some.map((one) => exampleOf(one, size.buckets));
const varied = variationsOf(cases, TRAINING.seed, random);
say(`${cases.length} cases and ${varied.length} variations to learn from, ${held.length} held out`);
const training = values.on ? { ...TRAINING, ...GOING_ON } : TRAINING;
const from = values.on ? shipped() : undefined;
const { float, rounded, steps } = await train(read([...cases, ...varied]), training, say, from);

const heldExamples = read(held);
const likely = likelyOf(rounded, size, heldExamples);
const thresholds = Object.fromEntries(
  DETAIL_KINDS.map((kind) => [
    kind,
    Number(thresholdFor(chancesOf(kind, held, heldExamples, likely), WRONG).toFixed(3)),
  ]),
) as Record<DetailKind, number>;
const unread = casesUnread();
const unreadExamples = read(unread);
for (const [name, numbers] of [
  ['as numbers', float],
  ['as shipped', rounded],
] as const) {
  say(
    `held out, ${name}: ${inWords(figuresOf(held, heldExamples, likelyOf(numbers, size, heldExamples), thresholds))}`,
  );
  say(
    `unread, ${name}: ${inWords(figuresOf(unread, unreadExamples, likelyOf(numbers, size, unreadExamples), thresholds))}`,
  );
}
say(`thresholds ${JSON.stringify(thresholds)}`);
const model = JSON.stringify({ ...pack(rounded, size, levels, steps), thresholds });
say(`${gzipSync(model, { level: 9 }).length} bytes gzipped`);
if (!values.dry) writeFileSync(OUT, `${model}\n`);
