/** Says what a detector finds: each span in the child's own words. */
import { detectDetails } from '#lib/details/detect.ts';
import type { DetailKind, Turn } from '#lib/details/types.ts';

/** Turns before a text: strings are the child's, `{ other }` the other side's. */
export type Before = (string | { other: string })[];

export function finds(kind: DetailKind, text: string, before: Before = []): string[] {
  const turns = before.map(
    (turn): Turn =>
      typeof turn === 'string' ? { from: 'me', text: turn } : { from: 'other', text: turn.other },
  );
  return detectDetails(text, turns)
    .filter((finding) => finding.kind === kind)
    .map(({ span: [from, to] }) => text.slice(from, to));
}
