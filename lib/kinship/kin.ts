import type { Families, Family } from '#lib/kinship/families.ts';
import { type TokenSet, tokensOf } from '#lib/kinship/tokens.ts';
import type { Mark } from '#lib/reading/page.ts';

export interface Kin {
  family: string;
  /** 0.25…1: strength of the signal. */
  similarity: number;
}

/**
 * Below this share a page is nobody's kin. Measured by `npm run kin -- test`: unseen harmless pages of other
 * sites stay below 0.12 (one mark in a nearly empty page), most pages of a learned site reach 0.4 and more.
 */
const THRESHOLD = 0.2;
const FEWEST_SHARED = 3;
/** Share at which the strength would be 0, and at which it is 1. */
const NOTHING = 0.1;
const CERTAIN = 0.5;
/** Weight of marks that a page has to have before sharing them all counts in full. */
const PRIOR = 4;

/**
 * The family of known chat software that a page belongs to, `null` where it is no one's kin. Kinship is a sign
 * beside others: it never says danger alone.
 *
 * The measure is a weighted Jaccard index that allows for containment: what both share over the smaller of the
 * two (Szymkiewicz and Simpson), because one page shows only a part of its site and a family is all of them.
 */
export function kinOf(marks: readonly Mark[], { families, common }: Families): Kin | null {
  const tokens = new Map([...tokensOf(marks)].filter(([token]) => !common.has(token)));
  const weight = sum(tokens.values());
  let best: Kin | null = null;
  for (const family of families) {
    const share = shareOf(tokens, weight, family);
    const similarity = Math.min(1, (share - NOTHING) / (CERTAIN - NOTHING));
    if (share >= THRESHOLD && similarity > (best?.similarity ?? 0))
      best = { family: family.name, similarity };
  }
  return best;
}

/** 0…1: how much of the smaller of page and family is in both; 0 where it is only a mark or two. */
function shareOf(tokens: TokenSet, weight: number, family: Family): number {
  const shared = [...tokens].filter(([token]) => family.tokens.has(token)).map(([, each]) => each);
  return shared.length < FEWEST_SHARED ? 0 : sum(shared) / (Math.min(weight, family.weight) + PRIOR);
}

function sum(weights: Iterable<number>): number {
  let total = 0;
  for (const weight of weights) total += weight;
  return total;
}
