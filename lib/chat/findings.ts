/** What of a text in a box is spoken of here, and how. */
import { type Place, type Speaking, type SpokenKind, speakOf } from '#lib/details/speak.ts';
import type { DetailKind, Finding, Turn } from '#lib/details/types.ts';
import type { AgeBand } from '#lib/family/settings.ts';

/** What finds details, and what was asked for: too large to stand in each script that needs it. */
export interface Detects {
  detect(text: string, turns: readonly Turn[]): Finding[];
  /** The kinds that the other side's last messages ask for. */
  askedBy(turns: readonly Turn[]): ReadonlySet<DetailKind>;
}

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
  { detect, askedBy }: Detects,
): Spoken[] {
  const theirs = turns.filter(({ from }) => from === 'other').reverse();
  return detect(text, turns).flatMap((finding) => {
    if (unasked.includes(finding.kind)) return [];
    const askedAgo = theirs.findIndex((turn) => askedBy([turn]).has(finding.kind)) + 1;
    const speaking = speakOf(finding.kind, place, ageBand, askedAgo > 0);
    return speaking === 'nothing' ? [] : [{ ...finding, speaking, askedAgo }];
  });
}
