/**
 * The tagger's net: a convolution over the tokens, what stands highest anywhere in the message and in what was said before,
 * and, where a token may be part of a detail at all, a second convolution and how likely it is part of each kind. In the
 * manner of Collobert et al. 2011, “Natural language processing (almost) from scratch”, made small enough for a page.
 *
 * What a token adds to the first layer depends on the token alone, so it is worked out once a word; behind that layer
 * most numbers are zero, and what is zero is not multiplied. Most words of most messages are part of nothing: a gate, which
 * reads the first layer only, says so, and the rest is not worked out for them (a cascade, Viola and Jones 2001).
 */
import { addInputs, byInput, byPiece, floor, product } from './arithmetic.ts';
import { KINDS, PARTS, REACH, type Size, STRIDE, type Table } from './layout.ts';

/** What a token adds to the first layer: its word, and the place in which it stands; see `addedBy`. */
export interface Added {
  word: Float32Array;
  place: Float32Array;
}

/** The tokens of what was said before a message, and of the message; these stand together. */
export interface Sequence {
  added: readonly Added[];
  /** Which part each token belongs to. */
  parts: Uint8Array;
}

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
  /**
   * What a word or a place adds to the first layer at its token and the neighbours of it: REACH × hidden.
   * @param vector the sum of its rows, `width` numbers
   */
  addedBy(vector: Float32Array): Float32Array;
  /** Reads a sequence: the first layer at once, the rest for each token when it is first asked for. */
  read(sequence: Sequence): Thoughts;
}

/**
 * Log-odds of the gate from which on a token is looked at, a quarter of them: of the tokens that are found, and were not
 * learned from, four in a thousand are then passed over.
 */
export const GATE_OPENS_FROM = -2;

const HALF = REACH >> 1;
/** Empty tokens at both ends of the first layer, which the second one sees. */
const MARGIN = HALF * STRIDE;
/** Parts of which the highest is kept: the message and what either side said before. */
const HEARD = PARTS.edge;

export function netOf(size: Size, tables: Record<Table, Float32Array>): Net {
  const { width, hidden } = size;
  const nearBy = byInput(byPiece(tables.near, hidden, width), REACH * hidden);
  const wideBy = byInput(tables.wide, hidden);
  const wordBy = byInput(tables.word, hidden);
  const kindsBy = byInput(tables.kinds, KINDS);
  const wholeBy = byInput(tables.whole, hidden);
  const fromWholeBy = byInput(tables.fromWhole, hidden);
  const nothing: Added = { word: new Float32Array(REACH * hidden), place: new Float32Array(REACH * hidden) };
  const whole = new Float32Array(hidden);
  const wide = new Float32Array(hidden);
  const word = new Float32Array(hidden);

  const addedBy = (vector: Float32Array): Float32Array => {
    const added = new Float32Array(REACH * hidden);
    addInputs(added, nearBy, 0, vector, 0, width);
    return added;
  };

  /** The first layer of all tokens, between its margins. */
  const nearOf = (added: readonly Added[]): Float32Array => {
    const { length } = added;
    const near = new Float32Array((length + 2 * MARGIN) * hidden);
    const of = (token: number) => (token < 0 ? nothing : (added[token] ?? nothing));
    for (let token = 0; token < length; token++) {
      REACH satisfies 5; // all in one go: one sum after the other would be written and read again each time
      const [a, b, c, d, e] = [of(token - 2), of(token - 1), of(token), of(token + 1), of(token + 2)];
      const to = (token + MARGIN) * hidden;
      for (
        let at = 0, second = hidden, third = 2 * hidden, fourth = 3 * hidden, fifth = 4 * hidden;
        at < hidden;
        at++
      ) {
        const value =
          (tables.nearBias[at] as number) +
          (a.word[at] as number) +
          (a.place[at] as number) +
          (b.word[second] as number) +
          (b.place[second++] as number) +
          (c.word[third] as number) +
          (c.place[third++] as number) +
          (d.word[fourth] as number) +
          (d.place[fourth++] as number) +
          (e.word[fifth] as number) +
          (e.place[fifth++] as number);
        if (value > 0) near[to + at] = value;
      }
    }
    return near;
  };

  /** What stands highest in each part. */
  const highestOf = (near: Float32Array, parts: Uint8Array): Float32Array => {
    const highest = new Float32Array(HEARD * hidden);
    parts.forEach((part, token) => {
      if (part === PARTS.edge) return;
      const [from, to] = [(token + MARGIN) * hidden, part * hidden];
      for (let at = 0; at < hidden; at++) {
        const value = near[from + at] as number;
        if (value > (highest[to + at] as number)) highest[to + at] = value;
      }
    });
    return highest;
  };

  /** What the message as a whole adds to each of its tokens. */
  const sharedBy = (highest: Float32Array): Float32Array => {
    whole.set(tables.wholeBias);
    addInputs(whole, wholeBy, 0, highest, 0, HEARD * hidden);
    floor(whole);
    const shared = tables.wordBias.slice();
    addInputs(shared, fromWholeBy, 0, whole, 0, hidden);
    return shared;
  };

  const read = ({ added, parts }: Sequence): Thoughts => {
    const near = nearOf(added);
    const highest = highestOf(near, parts);
    const first = parts.indexOf(PARTS.text);
    const always = (tables.gateBias[0] as number) + product(tables.gate, hidden, highest, 0, HEARD * hidden);
    let shared: Float32Array | undefined;
    const known: Float32Array[] = [];
    const likelyAt = (token: number): Float32Array => {
      shared ??= sharedBy(highest);
      wide.set(tables.wideBias);
      for (let piece = 0; piece < REACH; piece++) {
        const from = (token + MARGIN + (piece - HALF) * STRIDE) * hidden;
        addInputs(wide, wideBy, piece * hidden, near, from, hidden);
      }
      floor(wide);
      const same = (token + MARGIN) * hidden;
      for (let at = 0; at < hidden; at++) wide[at] = (wide[at] as number) + (near[same + at] as number);
      word.set(shared);
      addInputs(word, wordBy, 0, wide, 0, hidden);
      floor(word);
      const likely = tables.kindsBias.slice();
      addInputs(likely, kindsBy, 0, word, 0, hidden);
      for (let kind = 0; kind < KINDS; kind++) likely[kind] = 1 / (1 + Math.exp(-(likely[kind] as number)));
      return likely;
    };
    return {
      gate: (token) => always + product(tables.gate, 0, near, (first + token + MARGIN) * hidden, hidden),
      likely(token) {
        known[token] ??= likelyAt(first + token);
        return known[token];
      },
    };
  };
  return { addedBy, read };
}
