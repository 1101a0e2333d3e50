/**
 * `npm run fit-details`: learns the tagger of personal details from the cases, prints what holds on a tenth that it has
 * not learned from and on the cases that nobody reads, and writes lib/details/learned/model.json. Repeatable: the same
 * cases give the same numbers. Takes about a quarter of an hour on two cores. `--dry` stops after the measured tenth.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { DETAIL_KINDS, type DetailKind } from '#lib/details/types.ts';
import { casesToLearn, casesUnread, type Labelled } from './fit-details/cases.ts';
import { type Example, exampleOf } from './fit-details/example.ts';
import { chancesOf, figuresOf, inWords, likelyOf, thresholdFor } from './fit-details/measure.ts';
import { pack, stepsOf } from './fit-details/quantise.ts';
import { randomFrom, shuffle } from './fit-details/random.ts';
import { type Training, train } from './fit-details/train.ts';
import { variationsOf } from './fit-details/vary.ts';

const OUT = resolve(import.meta.dirname, '../lib/details/learned/model.json');
const { values } = parseArgs({
  options: {
    dry: { type: 'boolean' },
    epochs: { type: 'string' },
    width: { type: 'string' },
    hidden: { type: 'string' },
    buckets: { type: 'string' },
    dropout: { type: 'string' },
    words: { type: 'string' },
    rounded: { type: 'string' },
    rowlevel: { type: 'string' },
    level: { type: 'string' },
    max: { type: 'string' },
    rate: { type: 'string' },
    decay: { type: 'string' },
    save: { type: 'string' },
    vary: { type: 'boolean' },
    share: { type: 'string' },
    nohold: { type: 'boolean' },
  },
});
const level = Number(values.level ?? 7);
const TRAINING: Training = {
  size: {
    buckets: Number(values.buckets ?? 4096),
    width: Number(values.width ?? 24),
    hidden: Number(values.hidden ?? 48),
  },
  epochs: Number(values.epochs ?? 14),
  batch: 32,
  rate: Number(values.rate ?? 4e-3),
  decay: Number(values.decay ?? 1e-2),
  dropout: Number(values.dropout ?? 0.15),
  words: Number(values.words ?? 0.15),
  seed: 1,
  levels: {
    rows: Number(values.rowlevel ?? level),
    parts: 31,
    near: level,
    nearBias: 31,
    wide: level,
    wideBias: 31,
    whole: level,
    wholeBias: 31,
    word: level,
    wordBias: 31,
    fromWhole: level,
    kinds: 15,
    kindsBias: 31,
  },
  rounded: Number(values.rounded ?? 3),
};
/** Share of the cases that don't tell a kind in which it may be found all the same. */
const WRONG = Number(values.share ?? 0.004);

const say = (line: string) => process.stderr.write(`${line}\n`);
const { size } = TRAINING;
const random = randomFrom(7);
let cases = shuffle(casesToLearn(), random);
if (values.max) cases = cases.slice(0, Number(values.max));
const examples = cases.map((one) => exampleOf(one, size.buckets));
const unread = casesUnread();
const unreadExamples = unread.map((one) => exampleOf(one, size.buckets));
say(`${cases.length} cases, ${unread.length} unread`);

function report(
  name: string,
  numbers: Float32Array,
  of: readonly Labelled[],
  seen: readonly Example[],
  thresholds: Record<DetailKind, number>,
) {
  say(`${name}: ${inWords(figuresOf(of, seen, likelyOf(numbers, size, seen), thresholds))}`);
}
const all = (threshold: number) =>
  Object.fromEntries(DETAIL_KINDS.map((kind) => [kind, threshold])) as Record<DetailKind, number>;

// A tenth is held out to choose from which probability on each kind speaks.
const held = Math.floor(cases.length / 10);
const varied = values.vary
  ? variationsOf(cases.slice(held), random).map((one) => exampleOf(one, size.buckets))
  : [];
say(`${varied.length} variations`);
const { float, rounded } = await train([...examples.slice(held), ...varied], TRAINING, say);
const heldCases = cases.slice(0, held);
const heldExamples = examples.slice(0, held);
const likely = likelyOf(rounded, size, heldExamples);
const thresholds = Object.fromEntries(
  DETAIL_KINDS.map((kind) => [
    kind,
    Number(thresholdFor(chancesOf(kind, heldCases, heldExamples, likely), WRONG).toFixed(3)),
  ]),
) as Record<DetailKind, number>;
for (const threshold of [0.4, 0.55, 0.7, 0.85]) {
  report(`unread, float, ${threshold}`, float, unread, unreadExamples, all(threshold));
  report(`unread, rounded, ${threshold}`, rounded, unread, unreadExamples, all(threshold));
}
say(`thresholds ${JSON.stringify(thresholds)}`);
report('held out', rounded, heldCases, heldExamples, thresholds);
report('unread', rounded, unread, unreadExamples, thresholds);
const packed = pack(rounded, size, TRAINING.levels, stepsOf(rounded, size, TRAINING.levels));
say(`model: ${gzipSync(JSON.stringify(packed), { level: 9 }).length} bytes gz`);
if (values.save) writeFileSync(values.save, JSON.stringify({ ...packed, thresholds }));
if (!values.dry) {
  const last = await train(examples, TRAINING, say);
  const model = {
    ...pack(last.rounded, size, TRAINING.levels, stepsOf(last.rounded, size, TRAINING.levels)),
    thresholds,
  };
  report('unread, final', last.rounded, unread, unreadExamples, thresholds);
  writeFileSync(OUT, `${JSON.stringify(model)}\n`);
}
