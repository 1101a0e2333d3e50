/** A case as the trainer reads it: rows of features for every token, and which kinds each token of the text is part of. */
import { FEATURES, featureOfEdge, featuresOfSigns, featuresOfWord } from '#lib/details/learned/features.ts';
import { knownRows, type RowOf } from '#lib/details/learned/rows.ts';
import { itemsBefore, itemsOf, WINDOW_TOKENS } from '#lib/details/learned/sequence.ts';
import { tokensOf } from '#lib/details/learned/tokens.ts';
import { messageOf, readingOf } from '#lib/details/message.ts';
import { DETAIL_KINDS, type DetailKind, type Turn } from '#lib/details/types.ts';
import { whereIs } from '../details/where.ts';

export interface Case {
  text: string;
  turns: Turn[];
  expect: { kind: DetailKind; part: string }[];
}

export interface Example {
  /** Rows of all tokens, one behind the other; those of token `t` begin at `starts[t]`. */
  rows: Int32Array;
  starts: Int32Array;
  /** How many rows of each token, the first ones, stand for the word itself, which is forgotten at times. */
  words: Uint8Array;
  parts: Uint8Array;
  /** For each token of the text a bit for every kind. */
  labels: Uint16Array;
}

/** @throws where a case expects what it does not say */
export function exampleOf({ text, turns, expect }: Case, rowOf: RowOf): Example {
  const message = messageOf(text, turns);
  const reading = readingOf(message);
  const all = tokensOf(reading);
  const tokens = all.slice(0, WINDOW_TOKENS);
  const items = [
    ...itemsBefore(turns),
    ...itemsOf(tokens, { start: true, end: all.length === tokens.length }),
  ];
  const rows: number[] = [];
  const words: number[] = [];
  const starts: number[] = [];
  const parts: number[] = [];
  for (const { token, part } of items) {
    starts.push(rows.length);
    parts.push(part);
    const isEdge = typeof token === 'string';
    const { itself, made } = isEdge
      ? { itself: [], made: [featureOfEdge(token)] }
      : featuresOfWord(token.text);
    const own = knownRows(itself, rowOf);
    words.push(own.length);
    rows.push(...own, ...knownRows([...made, ...(isEdge ? [] : featuresOfSigns(token))], rowOf));
  }
  const spans = tokens.map(({ from, to }) => reading.form.span(from, to));
  const labels = spans.map(([from, to]) =>
    expect.reduce((all, { kind, part }) => {
      const first = whereIs(text, part);
      if (first < 0) throw new Error(`${JSON.stringify(part)} is no part of ${JSON.stringify(text)}`);
      return first < to && first + part.length > from ? all | (1 << DETAIL_KINDS.indexOf(kind)) : all;
    }, 0),
  );
  return {
    rows: Int32Array.from(rows),
    starts: Int32Array.from([...starts, rows.length]),
    words: Uint8Array.from(words),
    parts: Uint8Array.from(parts),
    labels: Uint16Array.from(labels),
  };
}

/** The features that examples have most, in rising order. */
export function commonFeatures(examples: Iterable<Example>, count: number): Uint32Array {
  const met = new Uint32Array(FEATURES);
  for (const { rows } of examples) for (const feature of rows) met[feature] = (met[feature] as number) + 1;
  const byCount = Uint32Array.from(met.keys()).sort(
    (a, b) => (met[b] as number) - (met[a] as number) || a - b,
  );
  return byCount.slice(0, count).sort();
}
