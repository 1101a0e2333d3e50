/** Trains the tagger: AdamW (Loshchilov and Hutter 2019) with one rise and fall of the rate (Smith 2018), in batches of like length. */
import { Worker } from 'node:worker_threads';
import { lengthOf, REACH, type Size, type Table, tablesIn } from '#lib/details/learned/layout.ts';
import type { Example } from './example.ts';
import { type Levels, quantise, stepsOf } from './quantise.ts';
import { randomFrom, shuffle } from './random.ts';
import type { Share, WorkerData } from './worker.ts';

export interface Training {
  size: Size;
  epochs: number;
  batch: number;
  rate: number;
  decay: number;
  dropout: number;
  words: number;
  seed: number;
  levels: Levels;
  /** Epochs at the end in which the net already thinks in the steps that it will be shipped in. */
  rounded: number;
}

const WORKERS = 2;
/** How much a token and a whole message weigh: a finding must be there, and where it is. */
const TOKEN_WEIGHT = 4;
const MESSAGE_WEIGHT = 0.5;
/** Share of the steps in which the rate rises. */
const RISE = 0.15;
/** Batches after which the steps of the tables are measured again. */
const RESTEP = 50;
const [BETA1, BETA2, EPSILON] = [0.9, 0.999, 1e-8];

function begin(size: Size, seed: number): Float32Array {
  const random = randomFrom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const numbers = new Float32Array(lengthOf(size));
  const tables = tablesIn(numbers, size);
  const fill = (table: Float32Array, deviation: number) => {
    for (let at = 0; at < table.length; at++) table[at] = normal() * deviation;
  };
  fill(tables.rows, 0.15);
  fill(tables.parts, 0.3);
  for (const [name, columns] of [
    ['near', REACH * size.width],
    ['wide', REACH * size.hidden],
    ['whole', 3 * size.hidden],
    ['word', size.hidden],
    ['fromWhole', size.hidden],
    ['kinds', size.hidden],
  ] as const)
    fill(tables[name], 1 / Math.sqrt(1.5 * columns));
  tables.kindsBias.fill(-2);
  return numbers;
}

function rateAt(share: number, highest: number): number {
  const wave = (part: number) => (1 - Math.cos(Math.PI * part)) / 2;
  return share < RISE
    ? highest * (0.04 + 0.96 * wave(share / RISE))
    : highest * (1 - wave((share - RISE) / (1 - RISE)));
}

/** Batches of examples of like length, in another order each epoch. */
function batchesOf(examples: readonly Example[], size: number, random: () => number): number[][] {
  const keys = examples.map(({ parts }) => parts.length + random() * 12);
  const order = examples.map((_, index) => index).sort((a, b) => (keys[a] as number) - (keys[b] as number));
  const batches: number[][] = [];
  for (let at = 0; at < order.length; at += size) batches.push(order.slice(at, at + size));
  return shuffle(batches, random);
}

/**
 * Trains on the examples, from numbers made by chance or from those of an earlier training.
 * @returns the trained numbers, the same rounded to the steps of their tables, and those steps
 */
export async function train(
  examples: Example[],
  training: Training,
  say: (line: string) => void,
  from?: Float32Array,
): Promise<{ float: Float32Array; rounded: Float32Array; steps: Record<Table, number> }> {
  const { size, epochs, batch, decay, levels } = training;
  const length = lengthOf(size);
  const shared = () => new SharedArrayBuffer(length * 4);
  const numbersBuffer = shared();
  const numbers = new Float32Array(numbersBuffer);
  const master = from?.slice() ?? begin(size, training.seed);
  numbers.set(master);
  const gradients = Array.from({ length: WORKERS }, shared);
  const views = gradients.map((one) => new Float32Array(one));
  const workers = gradients.map(
    (gradient) =>
      new Worker(new URL('./worker.ts', import.meta.url), {
        workerData: { size, numbers: numbersBuffer, gradient, examples } satisfies WorkerData,
      }),
  );
  const ask = (worker: Worker, share: Share) =>
    new Promise<number>((done, fail) => {
      worker.once('message', done);
      worker.once('error', fail);
      worker.postMessage(share);
    });
  const first = new Float32Array(length);
  const second = new Float32Array(length);
  const steps = epochs * Math.ceil(examples.length / batch);
  let step = 0;
  let stepSizes: ReturnType<typeof stepsOf> | undefined;
  try {
    for (let epoch = 0; epoch < epochs; epoch++) {
      const began = Date.now();
      let loss = 0;
      const batches = batchesOf(examples, batch, randomFrom(training.seed * 1000 + epoch));
      for (const chosen of batches) {
        const tokens = chosen.reduce((sum, index) => sum + (examples[index]?.labels.length ?? 0), 0);
        const weighing = { perToken: TOKEN_WEIGHT / tokens, perMessage: MESSAGE_WEIGHT / chosen.length };
        const losses = await Promise.all(
          workers.map((worker, at) => {
            // Those of the last question would gather by the thousand.
            for (const event of ['message', 'error']) worker.removeAllListeners(event);
            return ask(worker, {
              examples: chosen.filter((_, index) => index % WORKERS === at),
              forgetting: { dropout: training.dropout, words: training.words },
              weighing,
              seed: training.seed * 7919 + step * WORKERS + at,
            });
          }),
        );
        loss += losses.reduce((a, b) => a + b, 0);
        const rate = rateAt(step / steps, training.rate);
        step += 1;
        update(master, views, first, second, rate, decay, step);
        if (epoch < epochs - training.rounded) numbers.set(master);
        else {
          if (step % RESTEP === 0 || !stepSizes) stepSizes = stepsOf(master, size, levels);
          quantise(master, numbers, size, levels, stepSizes);
        }
      }
      say(
        `epoch ${epoch + 1}/${epochs}: loss ${(loss / batches.length).toFixed(3)}, ${Math.round((Date.now() - began) / 1000)} s`,
      );
    }
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  const rounded = new Float32Array(length);
  const last = stepsOf(master, size, levels);
  quantise(master, rounded, size, levels, last);
  return { float: master, rounded, steps: last };
}

function update(
  numbers: Float32Array,
  gradients: readonly Float32Array[],
  first: Float32Array,
  second: Float32Array,
  rate: number,
  decay: number,
  step: number,
): void {
  const size = rate * (Math.sqrt(1 - BETA2 ** step) / (1 - BETA1 ** step));
  const left = 1 - rate * decay;
  for (let at = 0; at < numbers.length; at++) {
    let gradient = 0;
    for (const one of gradients) gradient += one[at] as number;
    const a = BETA1 * (first[at] as number) + (1 - BETA1) * gradient;
    const b = BETA2 * (second[at] as number) + (1 - BETA2) * gradient * gradient;
    first[at] = a;
    second[at] = b;
    numbers[at] = (numbers[at] as number) * left - (size * a) / (Math.sqrt(b) + EPSILON);
  }
  for (const one of gradients) one.fill(0);
}
