/**
 * Trains the tagger's net in PyTorch (torch/train.py): examples are handed over as files of numbers in a folder, and the
 * net's numbers come back.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  lengthOf,
  PARTS,
  REACH,
  type Size,
  STRIDE,
  shapesOf,
  tableNames,
} from '#lib/details/learned/layout.ts';
import type { Finer, Piece } from '#lib/details/learned/packed.ts';
import type { Example } from './example.ts';
import { thoughtsOf } from './measure.ts';
import type { Levels } from './quantise.ts';

interface Phase {
  epochs: number;
  /** Share of the examples that each epoch has, beside those of every epoch; other ones each time. */
  share: number;
  /** Epochs at the end in which the net already thinks in the steps that it will be shipped in. */
  rounded: number;
  /** Highest rate of learning. */
  rate: number;
  /** Share of numbers that are left out between the layers. */
  dropout: number;
  /** Shares of what tokens are made of that are left out; see Vocabulary.vectors in torch/examples.py. */
  leftOut: Record<'unheard' | 'forget' | 'lost', number>;
}

/** A net that ships, to go on from: in its steps and with its rows. */
export interface Start {
  numbers: Float32Array;
  steps: Readonly<Record<Piece, number>>;
}

export interface Training {
  /** What is shipped. */
  size: Size;
  /** Rows that the net begins with: examples are read with so many. Those that are shipped are chosen before the last phase. */
  begins: number;
  finer: Finer;
  /** Steps of the rows. By the least squared error they would be finer than the bytes that there are allow. */
  stepsOfRows: Readonly<Record<keyof Finer | 'rows', number>>;
  /** One after the other, each with a rise and fall of the rate; two at least. */
  phases: readonly Phase[];
  /** How many of the examples, the first ones, every epoch has. */
  always: number;
  /** Tokens of a batch. */
  batch: number;
  /** Decay of the weights. */
  decay: number;
  seed: number;
  levels: Levels;
}

interface Learned {
  /** The net's numbers in the steps of their pieces, and those steps. */
  rounded: Float32Array;
  steps: Record<Piece, number>;
  /** Rows of the examples that were kept, as they are shipped: those of each piece in rising order. */
  kept: Int32Array;
}

/** Debian's: other Pythons have no PyTorch as a rule. */
const PYTHON = '/usr/bin/python3';
/**
 * Every array comes from the heap and stays there: with pages asked of the system for each, the training takes twice as long.
 * One thread each: two workers share the batches.
 */
const SURROUNDINGS = {
  MALLOC_MMAP_THRESHOLD_: '4000000000',
  MALLOC_TRIM_THRESHOLD_: '8000000000',
  MALLOC_TOP_PAD_: '100000000',
  OPENBLAS_NUM_THREADS: '1',
  PYTHONDONTWRITEBYTECODE: '1',
};
/** Examples by which both sides are compared. */
const FIRST = 20;
/** How far the two sides may be apart in what they think of a token. */
const APART = 1e-3;

/** Why nothing can be learned here, in one line; null where it can. Fused steps of AdamW are newer than Debian 12. */
export function whyNoLearning(): string | null {
  const probe = 'import torch; torch.optim.AdamW([torch.zeros(1, requires_grad=True)], fused=True)';
  return spawnSync(PYTHON, ['-c', probe]).status === 0 ? null : 'it needs python3-torch of Debian 13.';
}

/**
 * Trains a net.
 * @param say is told the progress, line by line
 * @param from the net to begin with, by default one of numbers by chance
 * @throws where PyTorch is missing, and where torch/net.py means another net than lib/details/learned/net.ts
 */
export async function learn(
  examples: readonly Example[],
  training: Training,
  say: (line: string) => void,
  from?: Start,
): Promise<Learned> {
  const reason = whyNoLearning();
  if (reason) throw new Error(`Nothing can be learned here: ${reason}`);
  const folder = mkdtempSync(join(tmpdir(), 'fit-details-'));
  try {
    handOver(folder, examples, training);
    if (from) {
      writeFileSync(join(folder, 'from.bin'), from.numbers);
      writeFileSync(join(folder, 'from.json'), JSON.stringify(from.steps));
    }
    const bytes = (name: string) => bufferOf(readFileSync(join(folder, name)));
    const numbers = (name: string) => new Float32Array(bytes(name));
    await run('begin', folder, say);
    compare(numbers('begin.bin'), numbers('first.bin'), firstSize(training), examples);
    await run('train', folder, say);
    const steps = JSON.parse(readFileSync(join(folder, 'steps.json'), 'utf8'));
    return { rounded: numbers('rounded.bin'), steps, kept: new Int32Array(bytes('kept.bin')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** What the net begins with. */
const firstSize = ({ size, begins }: Training): Size => ({ ...size, rows: begins });

/** @throws where the other side thinks something else of the first examples, by the same numbers */
function compare(begin: Float32Array, first: Float32Array, size: Size, examples: readonly Example[]): void {
  if (begin.length !== lengthOf(size)) throw new Error('torch/net.py has other tables than layout.ts.');
  let at = 0;
  let apart = 0;
  const compared = examples.slice(0, FIRST);
  for (const [index, thoughts] of thoughtsOf(begin, size, compared).entries()) {
    for (let token = 0; token < (compared[index] as Example).labels.length; token++)
      for (const value of [...thoughts.likely(token), thoughts.gate(token)])
        apart = Math.max(apart, Math.abs(value - (first[at++] ?? Number.NaN)));
  }
  if (!(apart < APART) || at !== first.length || at === 0)
    throw new Error(`torch/net.py and net.ts mean two nets: ${apart} apart.`);
}

/** Tokens that are made of the same rows are one entry of a list; examples name its numbers. */
function handOver(folder: string, examples: readonly Example[], training: Training): void {
  const numbers = new Map<string, number>();
  const rows: number[] = [];
  const rowStarts = [0];
  const rowWords: number[] = [];
  const tokens = examples.map(({ rows: all, starts, words, parts }) =>
    Int32Array.from(parts, (_, at) => {
      const own = all.subarray(starts[at], starts[at + 1]);
      const key = `${words[at]} ${own.join(' ')}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      rows.push(...own);
      rowStarts.push(rows.length);
      rowWords.push(words[at] as number);
      numbers.set(key, numbers.size);
      return numbers.size - 1;
    }),
  );
  const write = (name: string, parts: readonly ArrayBufferView[]) =>
    writeFileSync(
      join(folder, name),
      Buffer.concat(parts.map((one) => Buffer.from(one.buffer, one.byteOffset, one.byteLength))),
    );
  write('tokens.bin', tokens);
  write(
    'parts.bin',
    examples.map(({ parts }) => parts),
  );
  write(
    'labels.bin',
    examples.map(({ labels }) => labels),
  );
  write('lengths.bin', [Int32Array.from(examples, ({ parts }) => parts.length)]);
  write('texts.bin', [Int32Array.from(examples, ({ labels }) => labels.length)]);
  write('rows.bin', [Int32Array.from(rows)]);
  write('row-starts.bin', [Int32Array.from(rowStarts)]);
  write('row-words.bin', [Uint8Array.from(rowWords)]);
  const { size, ...rest } = training;
  const shapes = shapesOf(firstSize(training));
  const task = {
    ...rest,
    kept: size.rows,
    shapes: Object.fromEntries(tableNames.map((table) => [table, shapes[table]])),
    reach: REACH,
    stride: STRIDE,
    parts: PARTS,
    first: FIRST,
  };
  writeFileSync(join(folder, 'task.json'), JSON.stringify(task));
}

function run(what: 'begin' | 'train', folder: string, say: (line: string) => void): Promise<void> {
  const child = spawn(PYTHON, [resolve(import.meta.dirname, 'torch/train.py'), folder, what], {
    env: { ...process.env, ...SURROUNDINGS },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let last = '';
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    const lines = (last + piece).split('\n');
    last = lines.pop() ?? '';
    for (const line of lines) say(line);
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      if (last !== '') say(last);
      if (code === 0) done();
      else fail(new Error(`torch/train.py stopped with ${code ?? signal}.`));
    });
  });
}

const bufferOf = (bytes: Buffer) =>
  bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
