import { isGenericName } from '#lib/kinship/generic-names.ts';
import type { Mark, MarkKind } from '#lib/reading/page.ts';
import { fnvOf } from '#lib/text/fnv.ts';

/** Token hash → weight. Hashes only: what was read can't be told from it. */
export type TokenSet = ReadonlyMap<number, number>;

/** How much a mark of each kind says about who made the page; classes come in crowds, so each says least. */
const KIND_WEIGHT: Record<MarkKind, number> = { field: 1, id: 1, class: 0.6, script: 1.2, phrase: 0.8 };
const SHINGLE = 4;
const SHORTEST_PHRASE = 3;
const SHINGLES_PER_PHRASE = 8;

/** A page as a small weighted set: what survives when a site comes back under another name. */
export function tokensOf(marks: readonly Mark[]): Map<number, number> {
  const tokens = new Map<number, number>();
  for (const { kind, value } of marks)
    for (const token of kind === 'phrase' ? skeletons(value) : names(value))
      tokens.set(hash(`${kind}:${token}`), KIND_WEIGHT[kind]);
  return tokens;
}

/** A name without its numbers; none where anyone would use it, or a machine made it (build hashes, session parts). */
function names(value: string): string[] {
  if (isGenericName(value)) return [];
  const name = value.toLowerCase().replace(/\d+/g, '#');
  return /#[a-z]{1,3}#|[a-z]#[a-z]+#|(?=[a-f#]{8})[a-f]*#/.test(name) ? [] : [name];
}

/**
 * Runs of four words of a sentence, without numbers and signs: a nickname, a town or the site's name spoils
 * the runs that it stands in and leaves the others.
 */
function skeletons(phrase: string): string[] {
  const words = phrase.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length < SHORTEST_PHRASE) return [];
  const last = Math.max(0, Math.min(words.length - SHINGLE, SHINGLES_PER_PHRASE - 1));
  return Array.from({ length: last + 1 }, (_, at) => words.slice(at, at + SHINGLE).join(' '));
}

const hash = (text: string): number => fnvOf(text) >>> 0;
