import type { Families, Family } from '#lib/kinship/families.ts';
import { type TokenSet, tokensOf } from '#lib/kinship/tokens.ts';
import type { Mark } from '#lib/reading/page.ts';

/** A labelled page to learn from. `family` names the family of a risky page; without it, its repository does. */
export interface KinPage {
  marks: readonly Mark[];
  label: 'risky' | 'neutral-chat' | 'ordinary';
  repository: string;
  family?: string;
}

/** On how many pages that are no risky chat a token must stand to weigh nothing. */
const COMMON_FROM = 5;
const TOKENS_PER_FAMILY = 500;

/** Tokens that pages share which are no risky chat; pages of the project `without` are left out. */
export function buildFrequencies(
  pages: readonly KinPage[],
  { without = '' }: { without?: string } = {},
): Set<number> {
  const counts = countPages(
    pages.filter(({ label, repository }) => label !== 'risky' && repository !== without).map(tokensOfPage),
  );
  return new Set([...counts].filter(([, count]) => count >= COMMON_FROM).map(([token]) => token));
}

/** Families of the risky pages, and the common tokens; pages of the project `without` are left out of both. */
export function buildFamilies(
  pages: readonly KinPage[],
  { without = '' }: { without?: string } = {},
): Families {
  const read = pages
    .filter(({ repository }) => repository !== without)
    .map((page) => ({
      family: page.label === 'risky' ? (page.family ?? page.repository) : null,
      tokens: tokensOfPage(page),
    }));
  const names = [...new Set(read.flatMap(({ family }) => family ?? []))].sort();
  const families = names.map((name) => {
    const others = countPages(read.filter(({ family }) => family !== name).map(({ tokens }) => tokens));
    const own = read.filter(({ family }) => family === name).map(({ tokens }) => tokens);
    return learnFamily(name, own, others);
  });
  return {
    families: families.filter(({ weight }) => weight > 0),
    common: buildFrequencies(pages, { without }),
  };
}

/**
 * A family from the tokens of its pages. A token that stands anywhere `elsewhere` tells nothing about the
 * family and is dropped; of the others those on most pages are kept, heavier ones first.
 */
export function learnFamily(
  name: string,
  pages: readonly TokenSet[],
  elsewhere: { has(token: number): boolean },
): Family {
  const counts = countPages(pages);
  const weights = new Map(pages.flatMap((tokens) => [...tokens]));
  const weightOf = (token: number): number => weights.get(token) ?? 0;
  const kept = [...counts]
    .filter(([token]) => !elsewhere.has(token))
    .sort(([a, countA], [b, countB]) => countB - countA || weightOf(b) - weightOf(a) || a - b)
    .slice(0, TOKENS_PER_FAMILY)
    .map(([token]) => token);
  const weight = kept.reduce((total, token) => total + weightOf(token), 0);
  return { name, tokens: new Set(kept), weight: Math.round(weight * 10) / 10 };
}

function tokensOfPage({ marks }: KinPage): TokenSet {
  return tokensOf(marks);
}

/** Token → on how many pages it stands. */
function countPages(pages: readonly TokenSet[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const tokens of pages)
    for (const token of tokens.keys()) counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}
