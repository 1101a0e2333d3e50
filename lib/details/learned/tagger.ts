/** Which words of a message are part of a detail, by what was learned from cases (corpus/details). */
import { readingOf } from '../message.ts';
import type { DetailKind, Message, Turn } from '../types.ts';
import { DETAIL_KINDS } from '../types.ts';
import { adderOf } from './added.ts';
import type { Steps } from './first.ts';
import { KINDS, type Size, type Table } from './layout.ts';
import { GATE_OPENS_FROM, netOf, type Thoughts } from './net.ts';
import type { RowOf } from './rows.ts';
import { itemsBefore, itemsOf, OVERLAP, WINDOW_TOKENS } from './sequence.ts';
import { type Token, tokensOf, withoutCalled } from './tokens.ts';

/** What the tagger thinks of a message, word by word. Offsets are UTF-16 offsets in the text as it was written. */
export interface Tags {
  /** Highest probability (0…1) of a kind over the tokens that meet a span. */
  at(kind: DetailKind, span: readonly [from: number, to: number]): number;
  /** Highest probability of a kind among the tokens that may be part of something. */
  highest(kind: DetailKind): number;
  /** Stretches of tokens at or above `least`, by default the kind's threshold, joined over gaps of one token, with what belongs to them. */
  spans(kind: DetailKind, least?: number): { span: [from: number, to: number]; certainty: number }[];
}

export interface Model {
  size: Size;
  tables: Record<Table, Float32Array>;
  steps: Steps;
  rowOf: RowOf;
  thresholds: Readonly<Record<DetailKind, number>>;
}

export interface Tagger {
  /** @param turns what was said before, oldest first */
  tagsOf(message: Message, turns: readonly Turn[]): Tags;
}

/** A stretch of a message's tokens that is read at once. */
interface Window {
  /** Its first token. */
  first: number;
  thoughts: Thoughts;
}
/** Tokens from one window to the next. */
const STEP = WINDOW_TOKENS - OVERLAP;

/** Of two windows that meet a token, the one counts in which it stands further from the cut. */
function windowAt(windows: readonly Window[], token: number): Window {
  const number = Math.floor((token - OVERLAP / 2) / STEP);
  return windows[Math.min(Math.max(0, number), windows.length - 1)] as Window;
}

/** Tokens of a message up to which a stop at its end is left out. */
const SHORT = 9;
/** Few who write here end a sentence with a stop: « je m'appelle léa roux. » would say less than the same without it. */
const withoutStop = (tokens: readonly Token[]): readonly Token[] =>
  tokens.length > 2 && tokens.length <= SHORT && tokens.at(-1)?.text === '.' ? tokens.slice(0, -1) : tokens;

export function taggerOf({ size, tables, steps, rowOf, thresholds }: Model): Tagger {
  const net = netOf(size, tables, steps);
  const sequenceOf = adderOf(size, tables, steps, rowOf, net.first);

  return {
    tagsOf(message, turns) {
      const reading = readingOf(message);
      const tokens = withoutStop(withoutCalled(tokensOf(reading)));
      const before = turns.length > 0 ? itemsBefore(turns) : [];
      const windows: Window[] = [];
      for (let first = 0; first < tokens.length; first += STEP) {
        const reaches = { start: first === 0, end: first + WINDOW_TOKENS >= tokens.length };
        const read = reaches.start && reaches.end ? tokens : tokens.slice(first, first + WINDOW_TOKENS);
        const items = itemsOf(read, reaches);
        windows.push({
          first,
          thoughts: net.read(sequenceOf(before.length > 0 ? [...before, ...items] : items)),
        });
        if (reaches.end) break;
      }
      return tagsIn(reading, tokens, windows, thresholds);
    },
  };
}

/** Where a kind stands among those that the net knows. */
const PLACES = Object.fromEntries(DETAIL_KINDS.map((kind, at) => [kind, at])) as Record<DetailKind, number>;
/** What stands beside a part of a name belongs to it from this probability on: « jean » to « jaurès ». */
const GOES_ON_FROM = 0.35;
const SIGNS = /^[!-/:-@[-`{-~]+$/;
/** Kinds that are told in several words. */
const IN_WORDS: ReadonlySet<DetailKind> = new Set<DetailKind>([
  'town',
  'school',
  'full-name',
  'street-address',
  'birth-date',
  'live-location',
  'meeting',
]);

function tagsIn(
  { form }: Message,
  tokens: readonly Token[],
  windows: readonly Window[],
  thresholds: Readonly<Record<DetailKind, number>>,
): Tags {
  const at = (token: number, kind: number): number => {
    const { first, thoughts } = windowAt(windows, token);
    return thoughts.likely(token - first)[kind] as number;
  };
  /** The tokens that may be part of something, in order. */
  const open: number[] = [];
  for (let token = 0; token < tokens.length; token++) {
    const { first, thoughts } = windowAt(windows, token);
    if (thoughts.gate(token - first) >= GATE_OPENS_FROM) open.push(token);
  }
  /** Of each kind, in their order. */
  const tops = new Float32Array(KINDS);
  for (const token of open) {
    const { first, thoughts } = windowAt(windows, token);
    const likely = thoughts.likely(token - first);
    for (let kind = 0; kind < KINDS; kind++)
      if ((likely[kind] as number) > (tops[kind] as number)) tops[kind] = likely[kind] as number;
  }
  let written: readonly (readonly [from: number, to: number])[] | undefined;
  return {
    at(kind, [from, to]) {
      const index = PLACES[kind];
      written ??= tokens.map((token) => form.span(token.from, token.to));
      let best = 0;
      for (let token = firstEndingAfter(written, from); token < written.length; token++) {
        if ((written[token] as readonly [number, number])[0] >= to) break;
        best = Math.max(best, at(token, index));
      }
      return best;
    },
    highest: (kind) => tops[PLACES[kind]] as number,
    spans(kind, least = thresholds[kind]) {
      const index = PLACES[kind];
      if ((tops[index] as number) < least) return [];
      const spans: { first: number; last: number; certainty: number }[] = [];
      for (const token of open) {
        const certainty = at(token, index);
        if (certainty < least) continue;
        const before = spans.at(-1);
        if (before && token - before.last <= 2) {
          before.last = token;
          before.certainty = Math.max(before.certainty, certainty);
        } else spans.push({ first: token, last: token, certainty });
      }
      const mayBe = new Set(open);
      const isInWords = IN_WORDS.has(kind);
      const goesOn = (token: number) => mayBe.has(token) && at(token, index) >= GOES_ON_FROM;
      const whole: typeof spans = [];
      for (let { first, last, certainty } of spans) {
        // A hyphen or a plus that is surer than what it joins is no detail without that: « vingt-deux », "7 + 7".
        if (isInWords || tokens.slice(first, last + 1).every(({ text }) => SIGNS.test(text))) {
          while (goesOn(first - 1)) first--;
          while (goesOn(last + 1)) last++;
        }
        const before = whole.at(-1);
        // Two parts that have grown together are one.
        if (before && first <= before.last) {
          before.last = Math.max(before.last, last);
          before.certainty = Math.max(before.certainty, certainty);
        } else whole.push({ first, last, certainty });
      }
      return whole.map(({ first, last, certainty }) => {
        const [from, to] = [(tokens[first] as Token).from, (tokens[last] as Token).to];
        return { span: form.span(from, to), certainty };
      });
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
