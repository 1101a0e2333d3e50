/** Which reasons the popup shows, in which order. Pure. */
import type { TabView } from '#lib/messaging/tab-view.ts';
import type { Level } from '#lib/verdict/types.ts';
import type { Tone } from '../reason-card.tsx';

export type JudgedView = TabView & { state: 'judged' };

/** So many reasons stand first; the others are one tap away. */
export const FIRST_REASONS = 3;
/** Of a listed site's reasons, a child is shown so many beside what the page itself shows. */
const FROM_LIST = 2;

export const TONE: Readonly<Record<Level, Tone>> = {
  calm: 'plain',
  unknown: 'plain',
  caution: 'glow',
  danger: 'ember',
};

/**
 * Ids of what speaks against the page, strongest first, each once. Where the list spoke, its reasons follow it.
 */
export function againstIds({ reasons, entry }: JudgedView): string[] {
  const ids = reasons.filter(({ weight }) => weight > 0).map(({ signal }): string => signal);
  const at = ids.indexOf('listed');
  if (entry && at >= 0) ids.splice(at + 1, 0, ...entry.reasons.slice(0, FROM_LIST));
  return [...new Set(ids)];
}

/** Ids of what protects people on the page, strongest first. */
export function protectiveIds({ reasons }: JudgedView): string[] {
  return reasons
    .filter(({ weight }) => weight < 0)
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ signal }) => signal);
}
