/** What stands before a message as a line of JSON gives it: the child's own as text, the other side's as `{ other }`. */
import type { Turn } from '#lib/details/types.ts';

export type Before = readonly (string | { other: string })[];

/**
 * What was said before as turns, oldest first.
 * @throws where one is neither text nor the other side's; the error names its fields and never repeats a text
 */
export const turnsOf = (before: Before = []): Turn[] =>
  before.map((turn) => {
    if (typeof turn === 'string') return { from: 'me', text: turn };
    if (typeof turn.other !== 'string')
      throw new Error(`Who says this? A turn is text or has “other”; this one has ${Object.keys(turn)}.`);
    return { from: 'other', text: turn.other };
  });
