/**
 * `npm run fit-details [-- --on] [-- --dry]`: learns the tagger of personal details from cases and conversations and
 * writes lib/details/learned/model.json. A part of both is not learned from: its figures are printed, and those of
 * the cases that nobody reads, of the net alone, without forms. From which probability on a kind speaks stands in
 * lib/details/thresholds.ts. The same cases and the same words of `npm run fit-lexicon`, which is run before, give the same
 * numbers. `--on` goes on from the net that ships, in far less time, and what comes out depends on that net.
 * `--dry` writes nothing.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { lengthOf, tableNames, tablesIn } from '#lib/details/learned/layout.ts';
import { unpack } from '#lib/details/learned/packed.ts';
import { MEANING_SPEAKS_FROM } from '#lib/details/thresholds.ts';
import type { Said } from './details/conversations.ts';
import { casesToLearn, casesUnread, conversationsMeasured } from './fit-details/cases.ts';
import { inOtherCompany } from './fit-details/company.ts';
import { type Example, exampleOf } from './fit-details/example.ts';
import { hardOf } from './fit-details/hard.ts';
import { isHeld } from './fit-details/held.ts';
import { figuresOf, inWords, likelyOf } from './fit-details/measure.ts';
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
  size: { buckets: 4096, width: 32, hidden: 96 },
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
const GOING_ON: Partial<Training> = { epochs: 3, rate: 1.8e-3, rounded: 2, seed: 3 };
/** Of as many cases one is held out. */
const HELD = 20;

function shipped(): Float32Array {
  const numbers = new Float32Array(lengthOf(TRAINING.size));
  const model = JSON.parse(readFileSync(OUT, 'utf8'));
  if (JSON.stringify(model.size) !== JSON.stringify(TRAINING.size))
    throw new Error(`the net that ships has another shape: ${JSON.stringify(model.size)}`);
  const [into, tables] = [tablesIn(numbers, TRAINING.size), unpack(model)];
  for (const table of tableNames) into[table].set(tables[table]);
  return numbers;
}

const { values } = parseArgs({ options: { dry: { type: 'boolean' }, on: { type: 'boolean' } } });
const say = (line: string) => process.stderr.write(`${line}\n`);
const { size, levels } = TRAINING;
const random = randomFrom(7);
const all = casesToLearn();
const cases = all.filter(({ text }) => !isHeld(text, HELD));
const held = all.filter(({ text }) => isHeld(text, HELD));
const read = (some: readonly Said[]): Example[] => some.map((one) => exampleOf(one, size.buckets));
const talkOf = (some: readonly Said[]) => some.filter(({ isTalk }) => isTalk);
const varied = variationsOf(cases, TRAINING.seed, random);
const company = inOtherCompany(cases, talkOf(cases), random);
held.push(...inOtherCompany(held, talkOf(held), random));
say(
  `${cases.length} cases, ${varied.length} variations and ${company.length} in other company to learn from, ${held.length} held out`,
);
const training = values.on ? { ...TRAINING, ...GOING_ON } : TRAINING;
const from = values.on ? shipped() : undefined;
const examples = read(shuffle([...cases, ...varied, ...company], random));
if (from) {
  const hard = hardOf(from, size, examples);
  say(`${hard.length} of them once more, as they are hard`);
  examples.push(...hard);
}
const { float, rounded, steps } = await train(examples, training, say, from);

for (const [what, some] of [
  ['held out', held],
  ['conversations', conversationsMeasured()],
  ['unread', casesUnread()],
] as const) {
  const measured = read(some);
  for (const [how, numbers] of [
    ['as numbers', float],
    ['as shipped', rounded],
  ] as const) {
    const figures = figuresOf(some, measured, likelyOf(numbers, size, measured), MEANING_SPEAKS_FROM);
    say(`${what}, ${how}: ${inWords(figures)}`);
  }
}
const model = JSON.stringify(pack(rounded, size, levels, steps));
say(`${gzipSync(model, { level: 9 }).length} bytes gzipped`);
if (!values.dry) writeFileSync(OUT, `${model}\n`);
