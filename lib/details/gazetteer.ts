/**
 * What a word is known as beside its letters: a town, a part of a town's name, a given name. A list of names
 * (a gazetteer, as taggers of names have one: Chiu and Nichols 2016) spares the tagger from learning each by heart; that a
 * word is on one says nothing of whose it is, nor whether it is meant. Made by `npm run fit-gazetteer`; words are kept as
 * short hashes, of which one stranger in some hundred has one too.
 */
import { unpackGaps } from '#lib/text/gaps.ts';
import packed from './gazetteer.json' with { type: 'json' };
import { hashOfName } from './lexicon/hash.ts';

/** The lists. */
export const NAMED_AS = ['town', 'town-part', 'given-name'] as const;
export type NamedAs = (typeof NAMED_AS)[number];

let known: ReadonlyMap<NamedAs, Uint32Array> | undefined;
const NONE = new Uint32Array();

/** The lists on which a word in normal form stands; see `formOf`. */
export function namedAs(word: string): NamedAs[] {
  known ??= new Map(NAMED_AS.map((list) => [list, unpackGaps(packed[list])]));
  const hash = hashOfName(word);
  return NAMED_AS.filter((list) => holds(known?.get(list) ?? NONE, hash));
}

/** Shorter names are parts of other words by chance. */
const LEAST = 4;

/** Whether a word is the name of a town of some length. */
export const isTown = (word: string): boolean => word.length >= LEAST && namedAs(word).includes('town');

/** Whether numbers in rising order hold one; a set of them would take milliseconds to make. */
function holds(values: Uint32Array, value: number): boolean {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return values[low] === value;
}
