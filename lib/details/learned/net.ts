/**
 * The tagger's net: two convolutions over the tokens, what stands highest anywhere in the message and in what was said
 * before, and for each token of the message how likely it is part of each kind of detail. In the manner of Collobert et
 * al. 2011, “Natural language processing (almost) from scratch”, made small enough for a page.
 */
import { KINDS, PARTS, REACH, type Size, STRIDE, type Table } from './layout.ts';

/** Tokens as vectors, one behind the other, with zeros for `REACH` tokens at both ends. */
export interface Sequence {
  /** How many tokens there are. */
  length: number;
  /** (length + 2 · REACH) × width. */
  vectors: Float32Array;
  /** Which part each token belongs to. */
  parts: Uint8Array;
}

const MARGIN = REACH;
/** Room before the first token of a hidden layer. */
const HALF = REACH >> 1;

/** Scratch of one net, which grows and is used again. */
interface Scratch {
  near: Float32Array;
  wide: Float32Array;
  window: Float32Array;
}

export interface Net {
  size: Size;
  /** How likely each token of the message is part of each kind, in the message's order: tokens × KINDS, 0…1. */
  run(sequence: Sequence): Float32Array;
}

/** `out = bias + rows · input`, with input from `from` on. */
function affine(
  out: Float32Array,
  to: number,
  rows: Float32Array,
  bias: Float32Array | null,
  input: Float32Array,
  from: number,
  columns: number,
  count: number,
): void {
  for (let row = 0, at = 0; row < count; row++) {
    let [a, b, c, d] = [0, 0, 0, 0];
    let column = 0;
    for (; column + 3 < columns; column += 4, at += 4) {
      const x = from + column;
      a += (rows[at] as number) * (input[x] as number);
      b += (rows[at + 1] as number) * (input[x + 1] as number);
      c += (rows[at + 2] as number) * (input[x + 2] as number);
      d += (rows[at + 3] as number) * (input[x + 3] as number);
    }
    for (; column < columns; column++, at++) a += (rows[at] as number) * (input[from + column] as number);
    out[to + row] = a + b + c + d + (bias ? (bias[row] as number) : 0);
  }
}

function floor(values: Float32Array, from: number, to: number): void {
  for (let at = from; at < to; at++) if ((values[at] as number) < 0) values[at] = 0;
}

export function netOf(size: Size, tables: Record<Table, Float32Array>): Net {
  const { width, hidden } = size;
  const scratch: Scratch = {
    near: new Float32Array(0),
    wide: new Float32Array(0),
    window: new Float32Array(REACH * hidden),
  };
  const highest = new Float32Array(3 * hidden);
  const whole = new Float32Array(hidden);
  const shared = new Float32Array(hidden);
  const word = new Float32Array(hidden);

  const run = ({ length, vectors, parts }: Sequence): Float32Array => {
    const room = (length + 2 * MARGIN) * hidden;
    if (scratch.near.length < room) {
      scratch.near = new Float32Array(room);
      scratch.wide = new Float32Array(length * hidden);
    }
    const { near, wide, window } = scratch;
    near.fill(0, 0, room);
    for (let token = 0; token < length; token++) {
      const to = (token + MARGIN) * hidden;
      affine(near, to, tables.near, tables.nearBias, vectors, (token + MARGIN - HALF) * width, REACH * width, hidden);
      floor(near, to, to + hidden);
    }
    highest.fill(0);
    for (let token = 0; token < length; token++) {
      const to = token * hidden;
      for (let piece = 0; piece < REACH; piece++) {
        const from = (token + MARGIN + (piece - HALF) * STRIDE) * hidden;
        window.set(near.subarray(from, from + hidden), piece * hidden);
      }
      affine(wide, to, tables.wide, tables.wideBias, window, 0, REACH * hidden, hidden);
      floor(wide, to, to + hidden);
      const same = (token + MARGIN) * hidden;
      const part = parts[token] as number;
      for (let at = 0; at < hidden; at++) {
        const value = (wide[to + at] as number) + (near[same + at] as number);
        wide[to + at] = value;
        if (part !== PARTS.edge && value > (highest[part * hidden + at] as number)) highest[part * hidden + at] = value;
      }
    }
    affine(whole, 0, tables.whole, tables.wholeBias, highest, 0, 3 * hidden, hidden);
    floor(whole, 0, hidden);
    affine(shared, 0, tables.fromWhole, tables.wordBias, whole, 0, hidden, hidden);
    let count = 0;
    for (let token = 0; token < length; token++) if (parts[token] === PARTS.text) count += 1;
    const likely = new Float32Array(count * KINDS);
    for (let token = 0, to = 0; token < length; token++) {
      if (parts[token] !== PARTS.text) continue;
      affine(word, 0, tables.word, shared, wide, token * hidden, hidden, hidden);
      floor(word, 0, hidden);
      affine(likely, to, tables.kinds, tables.kindsBias, word, 0, hidden, KINDS);
      for (const end = to + KINDS; to < end; to++) likely[to] = 1 / (1 + Math.exp(-(likely[to] as number)));
    }
    return likely;
  };
  return { size, run };
}
