/**
 * The tagger's net: a convolution over the tokens, what stands highest anywhere in the message and in what was said before,
 * and, where a token may be part of a detail at all, a second convolution and how likely it is part of each kind. In the
 * manner of Collobert et al. 2011, “Natural language processing (almost) from scratch”, made small enough for a page.
 *
 * Behind the first layer most numbers are zero, and only the others are multiplied. Most words of most messages are part of
 * nothing: a gate, which reads the first layer only, says so, and the rest is not worked out for them (a cascade, Viola and
 * Jones 2001).
 */
import { addInputs, byInput, type Few, floor, gatherHigh, roomFor } from './arithmetic.ts';
import { type FirstLayer, firstLayerOf, type Near, type Sequence, type Steps } from './first.ts';
import { KINDS, PARTS, REACH, type Size, STRIDE, type Table } from './layout.ts';

/** What the net thinks of a sequence; tokens are those of the message, in its order. */
export interface Thoughts {
  /**
   * Whether a token may be part of a detail, in log-odds; far cheaper than `likely`. It was trained to open in vain rather
   * than to stay shut (GATE_MISSED in scripts/fit-details/torch/net.py), so zero is far from even odds.
   */
  gate(token: number): number;
  /** How likely a token is part of each kind: KINDS numbers, 0…1. */
  likely(token: number): Float32Array;
}

export interface Net {
  first: FirstLayer;
  /** Reads a sequence: the first layer at once, the rest for each token when it is first asked for. */
  read(sequence: Sequence): Thoughts;
}

/**
 * Log-odds of the gate from which on a token is looked at. One less finds one more of 17,000 details and takes a tenth more time; one
 * more loses sixteen.
 */
export const GATE_OPENS_FROM = -3;

const HALF = REACH >> 1;
/** Parts of which the highest is kept: the message and what either side said before. */
const HEARD = PARTS.edge;

export function netOf(size: Size, tables: Record<Table, Float32Array>, steps: Steps): Net {
  const { hidden } = size;
  const first = firstLayerOf(size, tables, steps);
  const wideBy = byInput(tables.wide, hidden);
  const wordBy = byInput(tables.word, hidden);
  const kindsBy = byInput(tables.kinds, KINDS);
  const wholeBy = byInput(tables.whole, hidden);
  const fromWholeBy = byInput(tables.fromWhole, hidden);
  const whole = new Float32Array(hidden);
  const wide = new Float32Array(hidden);
  const word = new Float32Array(hidden);
  const few = roomFor(REACH * hidden);

  /** Adds what those of a vector's numbers bring that are above zero. */
  const addVector = (out: Float32Array, table: Float32Array, vector: Float32Array): void => {
    gatherHigh(few, vector);
    addInputs(out, table, few);
  };

  /** What stands highest in each part; mostly nothing was said before, and the message is the only one. */
  const highestOf = ({ starts, rows, values }: Near, parts: Uint8Array): Float32Array => {
    const alone = !parts.includes(PARTS.other) && !parts.includes(PARTS.own);
    const highest = new Float32Array((alone ? 1 : HEARD) * hidden);
    for (let token = 0; token < parts.length; token++) {
      const part = parts[token] as number;
      if (part === PARTS.edge) continue;
      const end = starts[token + 1] as number;
      for (let at = starts[token] as number; at < end; at++) {
        const to = part * hidden + (rows[at] as number);
        const value = values[at] as number;
        if (value > (highest[to] as number)) highest[to] = value;
      }
    }
    return highest;
  };

  /** What the message as a whole adds to each of its tokens. */
  const sharedBy = (highest: Float32Array): Float32Array => {
    whole.set(tables.wholeBias);
    addVector(whole, wholeBy, highest);
    const shared = tables.wordBias.slice();
    addVector(shared, fromWholeBy, whole);
    return shared;
  };

  /** What the second layer takes from the first around a token. */
  const gatherAround = (few: Few, { starts, rows, values }: Near, token: number): void => {
    let count = 0;
    for (let piece = 0; piece < REACH; piece++) {
      const from = token + (piece - HALF) * STRIDE;
      if (from < 0 || from + 1 >= starts.length) continue;
      const end = starts[from + 1] as number;
      for (let at = starts[from] as number; at < end; at++) {
        few.columns[count] = piece * hidden + (rows[at] as number);
        few.values[count++] = values[at] as number;
      }
    }
    few.count = count;
  };

  const read = (sequence: Sequence): Thoughts => {
    const near = first.read(sequence);
    const { starts, rows, values } = near;
    const highest = highestOf(near, sequence.parts);
    const begin = sequence.parts.indexOf(PARTS.text);
    const { gate } = tables;
    let always = tables.gateBias[0] as number;
    for (let at = 0; at < highest.length; at++)
      always += (gate[hidden + at] as number) * (highest[at] as number);
    let shared: Float32Array | undefined;
    const known: Float32Array[] = [];
    const likelyAt = (token: number): Float32Array => {
      shared ??= sharedBy(highest);
      wide.set(tables.wideBias);
      gatherAround(few, near, token);
      addInputs(wide, wideBy, few);
      floor(wide);
      const end = starts[token + 1] as number;
      for (let at = starts[token] as number; at < end; at++) {
        const row = rows[at] as number;
        wide[row] = (wide[row] as number) + (values[at] as number);
      }
      word.set(shared);
      addVector(word, wordBy, wide);
      const likely = tables.kindsBias.slice();
      addVector(likely, kindsBy, word);
      for (let kind = 0; kind < KINDS; kind++) likely[kind] = 1 / (1 + Math.exp(-(likely[kind] as number)));
      return likely;
    };
    return {
      gate(token) {
        let sum = always;
        const end = starts[begin + token + 1] as number;
        for (let at = starts[begin + token] as number; at < end; at++)
          sum += (gate[rows[at] as number] as number) * (values[at] as number);
        return sum;
      },
      likely(token) {
        known[token] ??= likelyAt(begin + token);
        return known[token];
      },
    };
  };
  return { first, read };
}
