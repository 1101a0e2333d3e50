/** What the tagger reads: what was said just before, then the message, token by token. */
import type { Message, Turn } from '../types.ts';
import { PARTS, type Part } from './layout.ts';
import { type Token, tokensOf } from './tokens.ts';

/** Messages of each side that are read before the one that is tagged, and tokens at the end of each. */
const TURNS = 2;
const TURN_TOKENS = 25;
/** Tokens of a message that are read at once; a longer one is read in windows that overlap. */
export const WINDOW_TOKENS = 100;
export const OVERLAP = 20;

export type Edge = 'turn' | 'start' | 'end';
export interface Item {
  token: Token | Edge;
  part: Part;
}

type Readable = Pick<Message, 'form' | 'words' | 'written'>;

/**
 * The end of what each side said before, the other side's first.
 * @param turns oldest first
 * @param read how a turn's text is read
 */
export function itemsBefore(turns: readonly Turn[], read: (text: string) => Readable): Item[] {
  const items: Item[] = [];
  for (const [who, part] of [
    ['other', PARTS.other],
    ['me', PARTS.own],
  ] as const)
    for (const { text } of turns.filter(({ from }) => from === who).slice(-TURNS)) {
      for (const token of tokensOf(read(text)).slice(-TURN_TOKENS)) items.push({ token, part });
      items.push({ token: 'turn', part });
    }
  return items;
}

/** A stretch of a message's tokens between its edges. */
export const itemsOf = (tokens: readonly Token[]): Item[] => [
  { token: 'start', part: PARTS.edge },
  ...tokens.map((token): Item => ({ token, part: PARTS.text })),
  { token: 'end', part: PARTS.edge },
];
