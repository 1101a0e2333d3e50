/** Which words of a message are part of a detail, by what was learned from cases (corpus/details). */
import { readingOf } from '../message.ts';
import type { DetailKind, Message, Turn } from '../types.ts';
import { DETAIL_KINDS } from '../types.ts';
import { type Edge, edgeRow, numberOfWord, rowsOfSigns, rowsOfWord } from './features.ts';
import { KINDS, type Part, type Size, type Table } from './layout.ts';
import { netOf } from './net.ts';
import { type Item, itemsBefore, itemsOf, OVERLAP, WINDOW_TOKENS } from './sequence.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the tagger thinks of a message, word by word. Offsets are UTF-16 offsets in the text as it was written. */
export interface Tags {
  /** Highest probability (0…1) of a kind over the tokens that meet a span. */
  at(kind: DetailKind, span: readonly [from: number, to: number]): number;
  /** Highest probability of a kind anywhere. */
  highest(kind: DetailKind): number;
  /** Stretches of tokens at or above the kind's threshold, joined over gaps of one token. */
  spans(kind: DetailKind): { span: [from: number, to: number]; certainty: number }[];
}

export interface Model {
  size: Size;
  tables: Record<Table, Float32Array>;
  thresholds: Readonly<Record<DetailKind, number>>;
}

/** What words add, each in its place, that is kept: 1.3 kB each. */
const KEPT = 1500;

export interface Tagger {
  /** @param turns what was said before, oldest first */
  tagsOf(message: Message, turns: readonly Turn[]): Tags;
}

export function taggerOf({ size, tables, thresholds }: Model): Tagger {
  const { width, buckets } = size;
  const net = netOf(size, tables);
  /** For each word, by its number, what it adds to the net: by what stands round it and where. */
  const kept = new Map<number, Float32Array[]>();
  let count = 0;
  const addedBy = (rows: readonly number[], part: Part): Float32Array => {
    const vector = tables.parts.slice(part * width, (part + 1) * width);
    for (const row of rows)
      for (let column = 0; column < width; column++)
        vector[column] = (vector[column] as number) + (tables.rows[row * width + column] as number);
    return net.addedBy(vector);
  };
  const addedByToken = (token: Token, part: Part): Float32Array => {
    const word = numberOfWord(token.text);
    let ways = kept.get(word);
    if (count >= KEPT) {
      kept.clear();
      count = 0;
      ways = undefined;
    }
    if (!ways) {
      ways = [];
      kept.set(word, ways);
    }
    const way = ((token.capital * 2 + (token.spaced ? 1 : 0)) * 2 + (token.newLine ? 1 : 0)) * 4 + part;
    const known = ways[way];
    if (known) return known;
    const added = addedBy([...rowsOfWord(token.text, buckets), ...rowsOfSigns(token, buckets)], part);
    ways[way] = added;
    count += 1;
    return added;
  };
  const edges = new Map<string, Float32Array>();
  const addedByEdge = (edge: Edge, part: Part): Float32Array => {
    const key = `${edge} ${part}`;
    const known = edges.get(key) ?? addedBy([edgeRow(edge, buckets)], part);
    edges.set(key, known);
    return known;
  };
  const run = (items: readonly Item[]): Float32Array =>
    net.run({
      added: items.map(({ token, part }) =>
        typeof token === 'string' ? addedByEdge(token, part) : addedByToken(token, part),
      ),
      parts: Uint8Array.from(items, ({ part }) => part),
    });

  return {
    tagsOf(message, turns) {
      const reading = readingOf(message);
      const tokens = tokensOf(reading);
      const before = turns.length > 0 ? itemsBefore(turns) : [];
      const likely = new Float32Array(tokens.length * KINDS);
      for (let first = 0; first < tokens.length; first += WINDOW_TOKENS - OVERLAP) {
        const isFirst = first === 0;
        const isLast = first + WINDOW_TOKENS >= tokens.length;
        const window = tokens.slice(first, first + WINDOW_TOKENS);
        const seen = run([...before, ...itemsOf(window, { start: isFirst, end: isLast })]);
        // Of two windows that meet a token, the one counts in which it stands further from the cut.
        const from = isFirst ? 0 : OVERLAP / 2;
        const to = isLast ? window.length : window.length - OVERLAP / 2;
        likely.set(seen.subarray(from * KINDS, to * KINDS), (first + from) * KINDS);
        if (isLast) break;
      }
      return tagsIn(reading, tokens, likely, thresholds);
    },
  };
}

function tagsIn(
  { form }: Message,
  tokens: readonly Token[],
  likely: Float32Array,
  thresholds: Readonly<Record<DetailKind, number>>,
): Tags {
  const at = (token: number, kind: number) => likely[token * KINDS + kind] as number;
  let written: readonly (readonly [from: number, to: number])[] | undefined;
  return {
    at(kind, [from, to]) {
      const index = DETAIL_KINDS.indexOf(kind);
      written ??= tokens.map((token) => form.span(token.from, token.to));
      let best = 0;
      for (let token = firstEndingAfter(written, from); token < written.length; token++) {
        if ((written[token] as readonly [number, number])[0] >= to) break;
        best = Math.max(best, at(token, index));
      }
      return best;
    },
    highest(kind) {
      const index = DETAIL_KINDS.indexOf(kind);
      return tokens.reduce((best, _, number) => Math.max(best, at(number, index)), 0);
    },
    spans(kind) {
      const index = DETAIL_KINDS.indexOf(kind);
      const least = thresholds[kind];
      const spans: { from: number; to: number; certainty: number }[] = [];
      let end = Number.NEGATIVE_INFINITY;
      tokens.forEach(({ from, to }, number) => {
        const certainty = at(number, index);
        if (certainty < least) return;
        const last = spans.at(-1);
        if (last && number - end <= 2) {
          last.to = to;
          last.certainty = Math.max(last.certainty, certainty);
        } else spans.push({ from, to, certainty });
        end = number;
      });
      return spans.map(({ from, to, certainty }) => ({ span: form.span(from, to), certainty }));
    },
  };
}

/** Index of the first of spans in order that ends behind a place; a text may hold thousands of candidates. */
function firstEndingAfter(spans: readonly (readonly [from: number, to: number])[], place: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.[1] ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
