/** How well a net finds what cases expect. */
import { addRows } from '#lib/details/learned/arithmetic.ts';
import { KINDS, REACH, type Size, tablesIn } from '#lib/details/learned/layout.ts';
import { GATE_OPENS_FROM, netOf, type Thoughts } from '#lib/details/learned/net.ts';
import { DETAIL_KINDS, type DetailKind } from '#lib/details/types.ts';
import type { Said } from '../details/conversations.ts';
import type { Example } from './example.ts';

/** What a net thinks of each example. */
export function thoughtsOf(numbers: Float32Array, size: Size, examples: readonly Example[]): Thoughts[] {
  const tables = tablesIn(numbers, size);
  // Words are whole steps, which a net that still learns has not: here they are part of the places, and nothing is cut off
  // that comes too far, as it is of long laughs in a page.
  const net = netOf(size, tables, { words: 1, near: 1 });
  const lanes = new Int32Array(net.first.lanesOfWord);
  const { width } = size;
  return examples.map(({ rows, starts, parts }) => {
    const added = Array.from(parts, (part, token) => {
      const vector = tables.parts.slice(part * width, (part + 1) * width);
      addRows(vector, tables.rows, rows.subarray(starts[token], starts[token + 1]));
      return net.first.addedBy(vector);
    });
    const surroundings = added.map((_, token) =>
      net.first.around(Array.from({ length: REACH }, (_, piece) => added[token + piece - (REACH >> 1)])),
    );
    return net.read({ lanes, words: new Int32Array(parts.length), surroundings, parts });
  });
}

/** Probabilities of each token of the text, tokens × KINDS; where the gate stays shut they are nothing, as in a page. */
export const likelyOf = (numbers: Float32Array, size: Size, examples: readonly Example[]): Float32Array[] =>
  thoughtsOf(numbers, size, examples).map((thoughts, index) => {
    const { labels } = examples[index] as Example;
    const likely = new Float32Array(labels.length * KINDS);
    labels.forEach((_, token) => {
      if (thoughts.gate(token) >= GATE_OPENS_FROM) likely.set(thoughts.likely(token), token * KINDS);
    });
    return likely;
  });

/** Highest probability of a kind where a case expects it (hits), and anywhere in a case that does not expect it. */
export interface Chances {
  hits: number[];
  wrong: number[];
}

export function chancesOf(
  kind: DetailKind,
  cases: readonly Said[],
  examples: readonly Example[],
  likely: readonly Float32Array[],
): Chances {
  const index = DETAIL_KINDS.indexOf(kind);
  const chances: Chances = { hits: [], wrong: [] };
  cases.forEach(({ expect }, at) => {
    const { labels } = examples[at] as Example;
    const seen = likely[at] as Float32Array;
    const isDue = expect.some((one) => one.kind === kind);
    // An age found beside a birth date is no false alarm.
    if (!isDue && kind === 'age' && expect.some((one) => one.kind === 'birth-date')) return;
    let best = 0;
    labels.forEach((label, token) => {
      if (!isDue || (label >> index) & 1) best = Math.max(best, seen[token * KINDS + index] as number);
    });
    (isDue ? chances.hits : chances.wrong).push(best);
  });
  return chances;
}

export interface Figures {
  expected: number;
  found: number;
  innocents: number;
  flagged: number;
  byKind: Record<string, string>;
}

export function figuresOf(
  cases: readonly Said[],
  examples: readonly Example[],
  likely: readonly Float32Array[],
  thresholds: Readonly<Record<DetailKind, number>>,
): Figures {
  const figures: Figures = { expected: 0, found: 0, innocents: 0, flagged: 0, byKind: {} };
  const flagged = new Set<number>();
  for (const kind of DETAIL_KINDS) {
    const { hits, wrong } = chancesOf(kind, cases, examples, likely);
    const found = hits.filter((one) => one >= thresholds[kind]).length;
    const false_ = wrong.filter((one) => one >= thresholds[kind]).length;
    figures.expected += hits.length;
    figures.found += found;
    figures.byKind[kind] = `${found}/${hits.length} +${false_}`;
  }
  cases.forEach(({ expect }, at) => {
    if (expect.length > 0) return;
    figures.innocents += 1;
    const seen = likely[at] as Float32Array;
    for (let index = 0; index < seen.length; index++)
      if ((seen[index] as number) >= thresholds[DETAIL_KINDS[index % KINDS] as DetailKind]) flagged.add(at);
  });
  figures.flagged = flagged.size;
  return figures;
}

export const inWords = ({ expected, found, innocents, flagged, byKind }: Figures): string =>
  `found ${((100 * found) / expected).toFixed(1)} % of ${expected}, innocents flagged ${flagged}/${innocents}\n  ${Object.entries(
    byKind,
  )
    .map(([kind, one]) => `${kind} ${one}`)
    .join(', ')}`;
