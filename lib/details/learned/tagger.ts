/** Which words of a message are part of a detail, by what was learned from cases (corpus/details). */
import type { DetailKind, Message, Turn } from '../types.ts';
import { DETAIL_KINDS } from '../types.ts';
import { edgeRow, rowsOfSigns, rowsOfWord } from './features.ts';
import { KINDS, REACH, type Size, type Table } from './layout.ts';
import { type Net, netOf } from './net.ts';
import { type Edge, type Item, itemsBefore, itemsOf, OVERLAP, WINDOW_TOKENS } from './sequence.ts';
import { type Token, tokensOf } from './tokens.ts';

/** What the tagger thinks of a message, word by word. */
export interface Tags {
  /** The reading that was tagged: `message.plain ?? message`. Offsets are offsets in its form. */
  readonly message: Message;
  /** Highest probability (0…1) of a kind over the tokens that meet [from, to). */
  at(kind: DetailKind, from: number, to: number): number;
  /** Stretches of tokens at or above the kind's threshold, joined over gaps of one token. */
  spans(kind: DetailKind): { from: number; to: number; certainty: number }[];
}

export interface Model {
  size: Size;
  tables: Record<Table, Float32Array>;
  thresholds: Readonly<Record<DetailKind, number>>;
}

/** Words whose vectors are kept: a conversation has few. */
const KEPT = 2000;

export interface Tagger {
  tagsOf(message: Message, turns: readonly Turn[], read: (text: string) => Message): Tags;
}

export function taggerOf({ size, tables, thresholds }: Model): Tagger {
  const { width, buckets } = size;
  const net: Net = netOf(size, tables);
  const kept = new Map<string, Float32Array>();
  const add = (to: Float32Array, at: number, rows: readonly number[]) => {
    for (const row of rows)
      for (let column = 0; column < width; column++)
        to[at + column] = (to[at + column] as number) + (tables.rows[row * width + column] as number);
  };
  const vectorOf = (word: string): Float32Array => {
    const known = kept.get(word);
    if (known) return known;
    const vector = new Float32Array(width);
    add(vector, 0, rowsOfWord(word, buckets));
    if (kept.size >= KEPT) kept.clear();
    kept.set(word, vector);
    return vector;
  };
  const signs = new Map<number, number[]>();
  const signsOf = (token: Token): number[] => {
    const key = token.capital * 4 + (token.spaced ? 2 : 0) + (token.newLine ? 1 : 0);
    const known = signs.get(key);
    if (known) return known;
    const rows = rowsOfSigns(token, buckets);
    signs.set(key, rows);
    return rows;
  };
  const edges: Record<Edge, number[]> = {
    turn: [edgeRow('turn', buckets)],
    start: [edgeRow('start', buckets)],
    end: [edgeRow('end', buckets)],
  };
  const run = (items: readonly Item[]): Float32Array => {
    const vectors = new Float32Array((items.length + 2 * REACH) * width);
    const parts = new Uint8Array(items.length);
    items.forEach(({ token, part }, index) => {
      const at = (index + REACH) * width;
      parts[index] = part;
      vectors.set(tables.parts.subarray(part * width, (part + 1) * width), at);
      if (typeof token === 'string') {
        add(vectors, at, edges[token]);
        return;
      }
      const word = vectorOf(token.text);
      for (let column = 0; column < width; column++)
        vectors[at + column] = (vectors[at + column] as number) + (word[column] as number);
      add(vectors, at, signsOf(token));
    });
    return net.run({ length: items.length, vectors, parts });
  };

  return {
    tagsOf(message, turns, read) {
      const reading = message.plain ?? message;
      const tokens = tokensOf(reading);
      const before = turns.length > 0 ? itemsBefore(turns, read) : [];
      const likely = new Float32Array(tokens.length * KINDS);
      for (let first = 0; first < tokens.length; first += WINDOW_TOKENS - OVERLAP) {
        const seen = run([...before, ...itemsOf(tokens.slice(first, first + WINDOW_TOKENS))]);
        for (let at = 0; at < seen.length; at++) {
          const to = first * KINDS + at;
          likely[to] = Math.max(likely[to] as number, seen[at] as number);
        }
        if (first + WINDOW_TOKENS >= tokens.length) break;
      }
      return tagsIn(reading, tokens, likely, thresholds);
    },
  };
}

function tagsIn(
  message: Message,
  tokens: readonly Token[],
  likely: Float32Array,
  thresholds: Readonly<Record<DetailKind, number>>,
): Tags {
  return {
    message,
    at(kind, from, to) {
      const index = DETAIL_KINDS.indexOf(kind);
      let best = 0;
      tokens.forEach((token, at) => {
        if (token.from < to && token.to > from) best = Math.max(best, likely[at * KINDS + index] as number);
      });
      return best;
    },
    spans(kind) {
      const index = DETAIL_KINDS.indexOf(kind);
      const least = thresholds[kind];
      const spans: { from: number; to: number; certainty: number }[] = [];
      let end = Number.NEGATIVE_INFINITY;
      for (const [at, { from, to }] of tokens.entries()) {
        const certainty = likely[at * KINDS + index] as number;
        if (certainty < least) continue;
        const last = spans.at(-1);
        if (last && at - end <= 2) {
          last.to = to;
          last.certainty = Math.max(last.certainty, certainty);
        } else spans.push({ from, to, certainty });
        end = at;
      }
      return spans;
    },
  };
}
