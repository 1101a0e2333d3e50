/** What tokens add to the net's first layer: their words, and the places in which they and their neighbours stand. */
import { addRow } from './arithmetic.ts';
import { featureOfEdge, featuresOfSigns, featuresOfWord } from './features.ts';
import type { FirstLayer, Sequence, Steps, Surroundings } from './first.ts';
import { within } from './lanes.ts';
import { PARTS, REACH, type Size, type Table } from './layout.ts';
import type { RowOf } from './rows.ts';
import type { Item } from './sequence.ts';
import { wordsKept } from './words.ts';

/**
 * Furthest from zero that the rows of a word come to, in steps: so many, times seven steps in each of 32 columns, stay within
 * 16 bits. Of 176,000 words the furthest comes to 100; only a laugh of thirty letters comes further.
 */
export const MOST_OF_ROWS = 146;

/** Surroundings that are kept, 600 bytes each: a few hundred make up most of what people write. */
const SURROUNDINGS = 1000;

/** Bits of a place's number: so few that the numbers of REACH places make up one of 30 bits. */
const PLACE_BITS = 6;
/** Places of each part: what is written how and behind what, then its edges. */
const PLACES = 16;
const EDGES = { turn: 9, start: 10, end: 11 } as const;
/** The place of what stands before the first token and behind the last. */
const OUTSIDE = PARTS.edge * PLACES;
const ONE_PLACE = 2 ** PLACE_BITS - 1;
const ALL_PLACES = 2 ** (PLACE_BITS * REACH) - 1;

const placeOf = ({ token, part }: Item): number =>
  part * PLACES +
  (typeof token === 'string' ? EDGES[token] : token.capital * 3 + (token.newLine ? 2 : token.spaced ? 1 : 0));

/** Finds what items add; what was found is kept. */
export function adderOf(
  { width }: Size,
  tables: Readonly<Record<Table, Float32Array>>,
  steps: Steps,
  rowOf: RowOf,
  layer: FirstLayer,
): (items: readonly Item[]) => Sequence {
  /** Adds the rows of those features that are known. */
  const addFeatures = (sum: Float32Array, features: readonly number[]): void => {
    for (let at = 0; at < features.length; at++) {
      const row = rowOf(features[at] as number);
      if (row >= 0) addRow(sum, tables.rows, row);
    }
  };
  const sum = new Float32Array(width);
  const vector = new Int32Array(layer.inputs);

  const words = wordsKept(layer.lanesOfWord, (word, lanes, to) => {
    const { itself, made } = featuresOfWord(word);
    sum.fill(0);
    addFeatures(sum, itself);
    addFeatures(sum, made);
    for (let at = 0; at < width; at++)
      vector[at] = within(MOST_OF_ROWS, Math.round((sum[at] as number) / steps.words));
    layer.addWord(vector, lanes, to);
  });

  /** What each place adds, by its number. */
  const places: Float32Array[] = [];
  const addedAt = ({ token, part }: Item): Float32Array => {
    const begin = tables.parts.slice(part * width, (part + 1) * width);
    addFeatures(begin, typeof token === 'string' ? [featureOfEdge(token)] : featuresOfSigns(token));
    return layer.addedBy(begin);
  };
  const surroundings = new Map<number, Surroundings>();
  /** @param around the numbers of REACH places in one */
  const surroundingsOf = (around: number): Surroundings => {
    const known = surroundings.get(around);
    if (known) return known;
    const added: (Float32Array | undefined)[] = [];
    for (let piece = REACH - 1; piece >= 0; piece--)
      added.push(places[(around >> (PLACE_BITS * piece)) & ONE_PLACE]);
    const found = layer.around(added);
    if (surroundings.size >= SURROUNDINGS) surroundings.clear();
    surroundings.set(around, found);
    return found;
  };

  return (items) => {
    const { length } = items;
    const where = new Int32Array(length);
    const round: Surroundings[] = [];
    const parts = new Uint8Array(length);
    const half = REACH >> 1;
    let around = 0;
    for (let piece = 0; piece < REACH; piece++) around = (around << PLACE_BITS) | OUTSIDE;
    for (let at = 0; at < length + half; at++) {
      let place: number = OUTSIDE;
      if (at < length) {
        const item = items[at] as Item;
        const { token, part } = item;
        if (typeof token !== 'string') where[at] = words.find(token.text);
        parts[at] = part;
        place = placeOf(item);
        places[place] ??= addedAt(item);
      }
      around = ((around << PLACE_BITS) | place) & ALL_PLACES;
      if (at >= half) round.push(surroundingsOf(around));
    }
    return { lanes: words.lanes, words: where, surroundings: round, parts };
  };
}
