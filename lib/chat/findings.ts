/** What of a text in a box is spoken of here, and how. */
import { askedBy } from '#lib/details/asked.ts';
import { type Place, type Speaking, type SpokenKind, speakOf } from '#lib/details/speak.ts';
import type { Finding, Turn } from '#lib/details/types.ts';
import type { AgeBand } from '#lib/family/settings.ts';

export type Detect = (text: string, turns: readonly Turn[]) => Finding[];

export interface Spoken extends Finding {
  speaking: Exclude<Speaking, 'nothing'>;
  /** How many messages of the other side ago it was asked for; 0: it was not. */
  askedAgo: number;
}

/** Findings that are spoken of, in the order of the text. */
export function spokenOf(
  text: string,
  turns: readonly Turn[],
  { place, ageBand, unasked }: { place: Place; ageBand: AgeBand; unasked: readonly SpokenKind[] },
  detect: Detect,
): Spoken[] {
  return detect(text, turns).flatMap((finding) => {
    if (unasked.includes(finding.kind)) return [];
    const askedAgo = askedBack(finding.kind, turns);
    const speaking = speakOf(finding.kind, place, ageBand, askedAgo > 0);
    return speaking === 'nothing' ? [] : [{ ...finding, speaking, askedAgo }];
  });
}

/** How many messages of the other side ago a kind was asked for; 0 where it was not. */
function askedBack(kind: Finding['kind'], turns: readonly Turn[]): number {
  const theirs = turns.filter(({ from }) => from === 'other').reverse();
  return theirs.findIndex((turn) => askedBy([turn]).has(kind)) + 1;
}
