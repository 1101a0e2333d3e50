import type { SignalId } from '#lib/signals/ids.ts';

/** Dark, amber, red; and beside them: not enough to judge. */
export const LEVELS = ['calm', 'caution', 'danger', 'unknown'] as const;
export type Level = (typeof LEVELS)[number];

/** Amber or red: there is something to warn of. */
export const isWarned = (level: Level | null): level is 'caution' | 'danger' =>
  level === 'caution' || level === 'danger';

/** What one signal saw on a page: an id and how clearly, 0…1. Never any text. */
export interface Observation {
  signal: SignalId;
  strength: number;
}

/** What a frame showed. Plain data that may leave the page script: ids, strengths and flags only. */
export interface Evidence {
  observations: Observation[];
  /** Somewhere to talk was seen: a message box, a message list, an entry to a chat. */
  talk: boolean;
  /** There is talk, but the page shows too little to judge (login wall, canvas, still empty). */
  opaque: boolean;
  /** A live camera preview was seen in this frame. */
  camera: boolean;
  /** An age under 18 was refused here: that it was, and nothing of it. */
  ageRefused?: boolean | undefined;
}

/** One signal's part in a verdict. `weight` is its signed contribution in log-odds (table weight × strength). */
export interface Reason {
  signal: SignalId;
  strength: number;
  weight: number;
}

/** `score` is a probability 0…1; reasons are in order of what they contributed, protective ones (negative) last. */
export interface Verdict {
  level: Level;
  score: number;
  reasons: Reason[];
}
