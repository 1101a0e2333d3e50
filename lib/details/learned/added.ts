/** What tokens add to the net's first layer, by their words, which are kept, and by the places in which they stand. */
import { addRows } from './arithmetic.ts';
import { featureOfEdge, featuresOfSigns, featuresOfWord, numberOfWord } from './features.ts';
import type { Part, Size, Table } from './layout.ts';
import type { Added, Net } from './net.ts';
import { knownRows, type RowOf } from './rows.ts';
import type { Item } from './sequence.ts';

/** Words that are kept, by their numbers: 2 kB each. */
const KEPT = 2000;

/** Finds what items add; what it has found once is kept. */
export function adderOf(
  { width }: Size,
  tables: Readonly<Record<Table, Float32Array>>,
  rowOf: RowOf,
  net: Net,
): (item: Item) => Added {
  const words = new Map<number, Float32Array>();
  /** By what stands round a token and the part it belongs to, and of edges: some fifty, which are kept for good. */
  const places = new Map<string, Float32Array>();
  const nothing = net.addedBy(new Float32Array(width));
  const addedBy = (vector: Float32Array, features: readonly number[]): Float32Array => {
    addRows(vector, tables.rows, knownRows(features, rowOf));
    return net.addedBy(vector);
  };
  const byWord = (word: string): Float32Array => {
    const number = numberOfWord(word);
    const known = words.get(number);
    if (known) return known;
    const { itself, made } = featuresOfWord(word);
    const added = addedBy(new Float32Array(width), [...itself, ...made]);
    if (words.size >= KEPT) words.clear();
    words.set(number, added);
    return added;
  };
  const byPlace = (place: string, part: Part, features: () => readonly number[]): Float32Array => {
    const key = `${place} ${part}`;
    const known = places.get(key);
    if (known) return known;
    const added = addedBy(tables.parts.slice(part * width, (part + 1) * width), features());
    places.set(key, added);
    return added;
  };
  return ({ token, part }) => {
    if (typeof token === 'string')
      return { word: nothing, place: byPlace(token, part, () => [featureOfEdge(token)]) };
    const place = `${token.capital}${token.spaced ? 's' : ''}${token.newLine ? 'n' : ''}`;
    return { word: byWord(token.text), place: byPlace(place, part, () => featuresOfSigns(token)) };
  };
}
