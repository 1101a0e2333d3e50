/** Learns from a share of each batch beside other workers: numbers and gradients are memory that they share. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Size } from '#lib/details/learned/layout.ts';
import type { Example } from './example.ts';
import { type Forgetting, learnerOf, type Weighing } from './learner.ts';
import { randomFrom } from './random.ts';

export interface WorkerData {
  size: Size;
  numbers: SharedArrayBuffer;
  gradient: SharedArrayBuffer;
  examples: Example[];
}
export interface Share {
  examples: number[];
  forgetting: Forgetting;
  weighing: Weighing;
  seed: number;
}

const { size, numbers, gradient, examples } = workerData as WorkerData;
const learner = learnerOf(size, new Float32Array(numbers), new Float32Array(gradient));
parentPort?.on('message', ({ examples: chosen, forgetting, weighing, seed }: Share) => {
  const random = randomFrom(seed);
  let loss = 0;
  for (const index of chosen) {
    const example = examples[index];
    if (example) loss += learner.learn(example, forgetting, weighing, random);
  }
  parentPort?.postMessage(loss);
});
