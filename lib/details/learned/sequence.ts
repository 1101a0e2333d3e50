/** What the tagger reads: what was said just before, then the message, token by token. */
import { messageOf, readingOf } from '../message.ts';
import type { Turn } from '../types.ts';
import type { Edge } from './features.ts';
import { PARTS, type Part } from './layout.ts';
import { type Token, tokensOf, withoutCalled } from './tokens.ts';

/** Messages of each side that are read before the one that is tagged, and tokens at the end of each. */
const TURNS = 2;
const TURN_TOKENS = 25;
/** Characters at the end of a message in which those tokens stand. */
const TURN_SIGNS = 400;
/** Tokens of a message that are read at once; a longer one is read in windows that overlap. */
export const WINDOW_TOKENS = 100;
export const OVERLAP = 20;

export interface Item {
  token: Token | Edge;
  part: Part;
}

/**
 * The end of what each side said before, the other side's first.
 * @param turns oldest first
 */
export function itemsBefore(turns: readonly Turn[]): Item[] {
  const items: Item[] = [];
  for (const [who, part] of [
    ['other', PARTS.other],
    ['me', PARTS.own],
  ] as const)
    for (const { text } of turns.filter(({ from }) => from === who).slice(-TURNS)) {
      const tokens = withoutCalled(tokensOf(readingOf(messageOf(text.slice(-TURN_SIGNS)))));
      for (const token of tokens.slice(-TURN_TOKENS)) items.push({ token, part });
      items.push({ token: 'turn', part });
    }
  return items;
}

/** A stretch of a message's tokens, between those of the message's edges that it reaches. */
export const itemsOf = (tokens: readonly Token[], reaches: { start: boolean; end: boolean }): Item[] => [
  ...(reaches.start ? [{ token: 'start', part: PARTS.edge } as const] : []),
  ...tokens.map((token): Item => ({ token, part: PARTS.text })),
  ...(reaches.end ? [{ token: 'end', part: PARTS.edge } as const] : []),
];
