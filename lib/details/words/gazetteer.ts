/**
 * What a word is known as beside its letters: a town, a part of a town's name, a given name. A list of names
 * (a gazetteer, as taggers of names have one: Chiu and Nichols 2016) spares the tagger from learning each by heart; that a
 * word is on one says nothing of whose it is, nor whether it is meant. Made by `npm run fit-gazetteer`; words are kept as
 * short hashes, of which one stranger in some hundred has one too.
 */
import { fnvOf } from '#lib/text/fnv.ts';
import { unpackGaps } from '#lib/text/gaps.ts';
import packed from './gazetteer.json' with { type: 'json' };
import { foldedName, NAME_HASHES } from './lexicon/hash.ts';

/** The lists. */
export const NAMED_AS = ['town', 'town-part', 'given-name'] as const;
export type NamedAs = (typeof NAMED_AS)[number];

/** For each hash the lists on which it stands, a bit each. */
let known: Uint8Array | undefined;
/** What those bits say. */
const NAMES = Array.from({ length: 2 ** NAMED_AS.length }, (_, bits) =>
  NAMED_AS.filter((_, list) => bits & (1 << list)),
);

/** The lists on which a word in normal form stands; see `formOf`. */
export const namedAs = (word: string): readonly NamedAs[] => namedBy(fnvOf(word));

/** The lists on which the word stands whose hash this is (fnv.ts). */
export function namedBy(fnv: number): readonly NamedAs[] {
  known ??= readLists();
  return NAMES[known[foldedName(fnv)] as number] as NamedAs[];
}

function readLists(): Uint8Array {
  const bits = new Uint8Array(NAME_HASHES);
  for (const [list, name] of NAMED_AS.entries())
    for (const hash of unpackGaps(packed[name])) bits[hash] = (bits[hash] as number) | (1 << list);
  return bits;
}

/** Shorter names are parts of other words by chance. */
const LEAST = 4;

/** Whether a word is the name of a town of some length. */
export const isTown = (word: string): boolean => word.length >= LEAST && namedAs(word).includes('town');
