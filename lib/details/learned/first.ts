/**
 * The net's first layer: a convolution over the tokens. What a token adds to it depends on the token alone: its word, which
 * is worked out once and kept in steps, which are whole numbers, two to a lane; and the place in which it stands, which
 * is summed up with the places of its neighbours, as there are few such. Nineteen of its numbers in twenty are zero: the
 * others are found by the sign of lanes, and only they are worked out.
 */
import { addInputs, byInput, byPiece, gather, roomFor } from './arithmetic.ts';
import { highOf, laneOf, limit, lowOf, SIGNS, within } from './lanes.ts';
import { REACH, type Size, type Table } from './layout.ts';

/** Furthest from zero of what a word adds, in steps, a fifth more than what was met: five of these are added up in half a lane. */
const MOST_OF_WORD = 3276;
/** Numbers of a word's vector that are multiplied at once. */
const AT_ONCE = 8;
/** Furthest from zero of what surroundings ask of words: less those of five words it still fits. */
const MOST_ASKED = 16383;

/** What REACH places, of which a token's is the middle one, add to the first layer at the token. */
export interface Surroundings {
  /** What they add, with the bias; below zero where the last lane has one half only. */
  sums: Float32Array;
  /** What the words must exceed in steps, in lanes, so that a number is above zero. */
  asked: Int32Array;
}

/** The tokens of what was said before a message, and of the message; these stand together. */
export interface Sequence {
  /** Lanes in which words stand; the first of them is none. */
  lanes: Int32Array;
  /** Where the word of each token begins there. */
  words: Int32Array;
  surroundings: readonly Surroundings[];
  /** Which part each token belongs to. */
  parts: Uint8Array;
}

/** What the first layer says of the tokens of a sequence: for each those of `hidden` numbers that are above zero. */
export interface Near {
  /** Where those of each token begin in `rows` and `values`, and where the last ones end. */
  starts: Int32Array;
  rows: Int32Array;
  values: Float32Array;
}

export interface FirstLayer {
  /** Lanes that a word takes. */
  lanesOfWord: number;
  /** Numbers of a word's vector: `width`, and zeros that fill it up. */
  inputs: number;
  /**
   * Works out what a word adds at its token and the neighbours of it.
   * @param vector the sum of its rows in steps, `inputs` numbers; what comes of it must stay within 16 bits
   * @param to where in the lanes
   */
  addWord(vector: Int32Array, lanes: Int32Array, to: number): void;
  /** What a place adds at its token and the neighbours of it, REACH × hidden numbers, by the sum of its rows. */
  addedBy(vector: Float32Array): Float32Array;
  /** @param added what each of REACH places adds; nothing where no token is */
  around(added: readonly (Float32Array | undefined)[]): Surroundings;
  read(sequence: Sequence): Near;
}

/** Size of a step in which the rows of a word are added up, the finest that rows have, and of one in the first layer. */
export type Steps = Readonly<Record<'words' | 'near', number>>;

export function firstLayerOf(
  { width, hidden }: Size,
  tables: Readonly<Record<Table, Float32Array>>,
  steps: Steps,
): FirstLayer {
  const half = (hidden + 1) >> 1;
  const lanesOfWord = REACH * half;
  const step = steps.words * steps.near;
  const nearBy = byInput(byPiece(tables.near, hidden, width), REACH * hidden);
  const inputs = Math.ceil(width / AT_ONCE) * AT_ONCE;
  const nearLanes = inLanes(nearBy, hidden, steps.near, inputs);
  const few = roomFor(width);

  const addWord = (vector: Int32Array, lanes: Int32Array, to: number): void => {
    lanes.fill(0, to, to + lanesOfWord);
    for (let input = 0; input < vector.length; input += AT_ONCE) {
      AT_ONCE satisfies 8; // lanes are then read and written an eighth as often
      const one = vector[input] as number;
      const two = vector[input + 1] as number;
      const three = vector[input + 2] as number;
      const four = vector[input + 3] as number;
      const five = vector[input + 4] as number;
      const six = vector[input + 5] as number;
      const seven = vector[input + 6] as number;
      const eight = vector[input + 7] as number;
      let at = input * lanesOfWord;
      for (let lane = to; lane < to + lanesOfWord; lane++, at++)
        lanes[lane] =
          ((lanes[lane] as number) +
            Math.imul(one, nearLanes[at] as number) +
            Math.imul(two, nearLanes[at + lanesOfWord] as number) +
            Math.imul(three, nearLanes[at + 2 * lanesOfWord] as number) +
            Math.imul(four, nearLanes[at + 3 * lanesOfWord] as number) +
            Math.imul(five, nearLanes[at + 4 * lanesOfWord] as number) +
            Math.imul(six, nearLanes[at + 5 * lanesOfWord] as number) +
            Math.imul(seven, nearLanes[at + 6 * lanesOfWord] as number) +
            Math.imul(eight, nearLanes[at + 7 * lanesOfWord] as number)) |
          0;
    }
    limit(lanes, to, to + lanesOfWord, MOST_OF_WORD);
  };

  const addedBy = (vector: Float32Array): Float32Array => {
    const added = new Float32Array(REACH * hidden);
    gather(few, vector);
    addInputs(added, nearBy, few);
    return added;
  };

  const around = (added: readonly (Float32Array | undefined)[]): Surroundings => {
    const sums = new Float32Array(2 * half).fill(-1);
    sums.set(tables.nearBias);
    added.forEach((one, piece) => {
      if (one)
        for (let at = 0; at < hidden; at++)
          sums[at] = (sums[at] as number) + (one[piece * hidden + at] as number);
    });
    const asked = new Int32Array(half);
    const askedAt = (at: number) => within(MOST_ASKED, Math.floor(-(sums[at] as number) / step));
    for (let at = 0; at < half; at++) asked[at] = laneOf(askedAt(at), askedAt(at + half));
    return { sums, asked };
  };

  /** What was read last, before it was cut to size. */
  let rows = new Int32Array(0);
  let values = new Float32Array(0);

  const read = ({ lanes, words, surroundings }: Sequence): Near => {
    const { length } = words;
    if (rows.length < length * hidden) {
      rows = new Int32Array(length * hidden);
      values = new Float32Array(length * hidden);
    }
    const starts = new Int32Array(length + 1);
    let count = 0;
    for (let token = 0; token < length; token++) {
      REACH satisfies 5; // all in one go: one sum after the other would be written and read again each time
      const a = token > 1 ? (words[token - 2] as number) : 0;
      const b = half + (token > 0 ? (words[token - 1] as number) : 0);
      const c = 2 * half + (words[token] as number);
      const d = 3 * half + (token + 1 < length ? (words[token + 1] as number) : 0);
      const e = 4 * half + (token + 2 < length ? (words[token + 2] as number) : 0);
      const { sums, asked } = surroundings[token] as Surroundings;
      for (let at = 0; at < half; at++) {
        const sum =
          ((lanes[a + at] as number) +
            (lanes[b + at] as number) +
            (lanes[c + at] as number) +
            (lanes[d + at] as number) +
            (lanes[e + at] as number)) |
          0;
        if ((((asked[at] as number) - sum) & SIGNS) === 0) continue;
        const low = (sums[at] as number) + step * lowOf(sum);
        if (low > 0) {
          rows[count] = at;
          values[count++] = low;
        }
        const high = (sums[at + half] as number) + step * highOf(sum);
        if (high > 0) {
          rows[count] = at + half;
          values[count++] = high;
        }
      }
      starts[token + 1] = count;
    }
    return { starts, rows: rows.slice(0, count), values: values.slice(0, count) };
  };
  return { lanesOfWord, inputs, addWord, addedBy, around, read };
}

/** The first layer's columns in steps, each piece in lanes: its first half is low, its second one high. */
function inLanes(nearBy: Float32Array, hidden: number, step: number, inputs: number): Int32Array {
  const half = (hidden + 1) >> 1;
  const lanes = new Int32Array(inputs * REACH * half);
  const stepsAt = (at: number) => Math.round((nearBy[at] as number) / step);
  for (let from = 0, to = 0; from < nearBy.length; from += hidden, to += half)
    for (let at = 0; at < half; at++)
      lanes[to + at] = laneOf(stepsAt(from + at), at + half < hidden ? stepsAt(from + at + half) : 0);
  return lanes;
}
