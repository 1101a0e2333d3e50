/**
 * The word that a misspelt one was to be. No list that would ship tells rare words from misspelt ones, but letters do: a slip
 * makes runs of letters that common words don't have, "wonhe", „bahhnof“. The tagger knows those that they have.
 */
import { fnvOf } from '#lib/text/fnv.ts';
import { runsOfFour } from '../../learned/features.ts';
import { knownFeatures, rankOf } from '../../learned/known.ts';
import { namedAs, namedBy } from '../gazetteer.ts';
import { isCommon } from '../lexicon.ts';
import { carries } from './carriers.ts';
import { type Slip, slipsOf } from './slips.ts';
import { withUmlauts } from './umlauts.ts';

export interface Respelt {
  word: string;
  /** It can hardly have been anything else. */
  isSure: boolean;
}

/** Letters of a word that may be misspelt; of one that is meant; of one that may be any that is known; and of one without doubt. */
export const SHORTEST = 3;
const SHORTEST_MEANT = 4;
const SHORTEST_OF_ANY = 5;
/** Uncommon runs that there are fewer of in the word that is meant where there is no doubt. */
const FEWER_SURELY = 2;

/** What a word that is none was to be; null where it is near none that is known. */
export function respelt(word: string): Respelt | null {
  if (carries(fnvOf(word)) !== undefined) return null;
  const town = withUmlauts(word);
  if (town !== undefined) return { word: town, isSure: true };
  const isNamed = namedAs(word).length > 0;
  // Many rare words have a row of their own, as have some names.
  const mayBeWord = isNamed || rankOf(word) >= 0 || word.length < SHORTEST_MEANT;
  const odd = oddRuns(word);
  if (mayBeWord && odd === 0) return null;
  const isLong = word.length >= SHORTEST_OF_ANY;
  let best: Respelt | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [other, slip] of slipsOf(word, mayBeMeant)) {
    if (other.length < SHORTEST_MEANT) continue;
    const hash = fnvOf(other);
    const isCarrier = carries(hash) === true;
    const isTown = !isCarrier && !isCommon(hash);
    const fewer = odd - oddRuns(other);
    const rank = rankOf(other);
    const mayBeAny = rank >= 0 && (slip === 'turned' || isLong) && fewer > 0;
    if ((mayBeWord && fewer < (isCarrier ? 1 : FEWER_SURELY)) || !(isCarrier || mayBeAny)) continue;
    const cost = rank + (isCarrier ? 0 : 4 * ROWS) + (isTown ? 2 * ROWS : 0) + (slip === 'turned' ? 0 : ROWS);
    if (cost >= least) continue;
    least = cost;
    const isSure = isLong && fewer >= FEWER_SURELY && slip !== 'beside' && !isNamed && !isTown;
    best = { word: other, isSure };
  }
  return best;
}

/** More than there are rows. */
const ROWS = 1e5;

const mayBeMeant = (fnv: number, slip: Slip): boolean =>
  isCommon(fnv) || carries(fnv) === true || (slip === 'turned' && namedBy(fnv).includes('town'));

/** How many runs of four letters in a word common words don't have. */
const oddRuns = (word: string): number => {
  const rowOf = knownFeatures();
  return runsOfFour(word).filter((run) => rowOf(run) < 0).length;
};
