/** What stands before a message as a line of JSON gives it: the child's own as text, the other side's as `{ other }`. */
import type { Turn } from '#lib/details/types.ts';

export type Before = readonly (string | { other: string })[];

export const turnsOf = (before: Before = []): Turn[] =>
  before.map((turn) =>
    typeof turn === 'string' ? { from: 'me', text: turn } : { from: 'other', text: turn.other },
  );
