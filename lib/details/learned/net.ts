/**
 * The tagger's net: two convolutions over the tokens, what stands highest anywhere in the message and in what was said
 * before, and for each token of the message how likely it is part of each kind of detail. In the manner of Collobert et
 * al. 2011, “Natural language processing (almost) from scratch”, made small enough for a page.
 *
 * What a token adds to the first layer depends on the token alone, so it is worked out once a word; behind that layer
 * most numbers are zero, and what is zero is not multiplied.
 */
import { KINDS, PARTS, REACH, type Size, STRIDE, type Table } from './layout.ts';

/** The tokens of a message and of what was said before it. */
export interface Sequence {
  /** What each token adds to the first layer: see `addedBy`. */
  added: readonly Float32Array[];
  /** Which part each token belongs to. */
  parts: Uint8Array;
}

export interface Net {
  /**
   * What a token adds to the first layer at itself and its neighbours: REACH × hidden.
   * @param vector the sum of its rows, `width` numbers
   */
  addedBy(vector: Float32Array): Float32Array;
  /** How likely each token of the message is part of each kind, in the message's order: tokens × KINDS, 0…1. */
  run(sequence: Sequence): Float32Array;
}

const HALF = REACH >> 1;
/** Empty tokens at both ends of the first layer, which the second one sees. */
const MARGIN = HALF * STRIDE;

export function netOf(size: Size, tables: Record<Table, Float32Array>): Net {
  const { width, hidden } = size;
  const wideBy = byInput(tables.wide, hidden);
  const wordBy = byInput(tables.word, hidden);
  const kindsBy = byInput(tables.kinds, KINDS);
  const wholeBy = byInput(tables.whole, hidden);
  const fromWholeBy = byInput(tables.fromWhole, hidden);
  const highest = new Float32Array(3 * hidden);
  const whole = new Float32Array(hidden);
  const shared = new Float32Array(hidden);
  const word = new Float32Array(hidden);
  let near = new Float32Array(0);
  let wide = new Float32Array(0);

  const addedBy = (vector: Float32Array): Float32Array => {
    const added = new Float32Array(REACH * hidden);
    for (let piece = 0; piece < REACH; piece++)
      for (let row = 0; row < hidden; row++) {
        const from = row * REACH * width + piece * width;
        let sum = 0;
        for (let at = 0; at < width; at++) sum += (tables.near[from + at] as number) * (vector[at] as number);
        added[piece * hidden + row] = sum;
      }
    return added;
  };

  const firstLayer = (added: readonly Float32Array[]): void => {
    const { length } = added;
    for (let token = 0; token < length; token++) near.set(tables.nearBias, (token + MARGIN) * hidden);
    for (let token = 0; token < length; token++) {
      const one = added[token] as Float32Array;
      for (let piece = 0; piece < REACH; piece++) {
        const neighbour = token + HALF - piece;
        if (neighbour < 0 || neighbour >= length) continue;
        const to = (neighbour + MARGIN) * hidden;
        const from = piece * hidden;
        for (let at = 0; at < hidden; at++)
          near[to + at] = (near[to + at] as number) + (one[from + at] as number);
      }
    }
    floor(near, MARGIN * hidden, (length + MARGIN) * hidden);
  };

  const secondLayer = (length: number): void => {
    for (let token = 0; token < length; token++) {
      const to = token * hidden;
      wide.set(tables.wideBias, to);
      for (let piece = 0; piece < REACH; piece++)
        addInputs(
          wide,
          to,
          hidden,
          wideBy,
          piece * hidden,
          near,
          (token + MARGIN + (piece - HALF) * STRIDE) * hidden,
          hidden,
        );
      const same = (token + MARGIN) * hidden;
      for (let at = 0; at < hidden; at++) {
        const value = wide[to + at] as number;
        wide[to + at] = (value > 0 ? value : 0) + (near[same + at] as number);
      }
    }
  };

  const run = ({ added, parts }: Sequence): Float32Array => {
    const { length } = added;
    const room = (length + 2 * MARGIN) * hidden;
    if (near.length < room) [near, wide] = [new Float32Array(room), new Float32Array(room)];
    near.fill(0, 0, room);
    firstLayer(added);
    secondLayer(length);
    highest.fill(0);
    let count = 0;
    for (let token = 0; token < length; token++) {
      const part = parts[token] as number;
      if (part === PARTS.edge) continue;
      if (part === PARTS.text) count += 1;
      const [from, to] = [token * hidden, part * hidden];
      for (let at = 0; at < hidden; at++) {
        const value = wide[from + at] as number;
        if (value > (highest[to + at] as number)) highest[to + at] = value;
      }
    }
    whole.set(tables.wholeBias);
    addInputs(whole, 0, hidden, wholeBy, 0, highest, 0, 3 * hidden);
    floor(whole, 0, hidden);
    shared.set(tables.wordBias);
    addInputs(shared, 0, hidden, fromWholeBy, 0, whole, 0, hidden);
    const likely = new Float32Array(count * KINDS);
    for (let token = 0, to = 0; token < length; token++) {
      if (parts[token] !== PARTS.text) continue;
      word.set(shared);
      addInputs(word, 0, hidden, wordBy, 0, wide, token * hidden, hidden);
      floor(word, 0, hidden);
      likely.set(tables.kindsBias, to);
      addInputs(likely, to, KINDS, kindsBy, 0, word, 0, hidden);
      for (const end = to + KINDS; to < end; to++) likely[to] = 1 / (1 + Math.exp(-(likely[to] as number)));
    }
    return likely;
  };
  return { addedBy, run };
}

/** A table's columns one behind the other: what one input adds to each of `rows` outputs stands together. */
function byInput(table: Float32Array, rows: number): Float32Array {
  const columns = table.length / rows;
  const turned = new Float32Array(table.length);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      turned[column * rows + row] = table[row * columns + column] as number;
  return turned;
}

/** Adds to `rows` outputs at `to` what `count` inputs from `from` on bring; inputs are never below zero. */
function addInputs(
  out: Float32Array,
  to: number,
  rows: number,
  columns: Float32Array,
  firstColumn: number,
  inputs: Float32Array,
  from: number,
  count: number,
): void {
  for (let input = 0; input < count; input++) {
    const value = inputs[from + input] as number;
    if (value === 0) continue;
    const column = (firstColumn + input) * rows;
    for (let row = 0; row < rows; row++)
      out[to + row] = (out[to + row] as number) + value * (columns[column + row] as number);
  }
}

function floor(values: Float32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) if ((values[at] as number) < 0) values[at] = 0;
}
