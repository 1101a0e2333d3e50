import { SIGNAL_FAMILIES, type SignalId } from '#lib/signals/ids.ts';
import type { Reason } from '#lib/verdict/types.ts';

/**
 * What kind of place a site is, which may be told where its name is not: somebody random, often with a camera; open
 * rooms; a list of members; a place that one enters without saying who one is; something else.
 */
export const PLACE_KINDS = ['random-partner', 'rooms', 'members', 'anonymous', 'other'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The plainest sign first. */
const SIGNS: readonly (readonly [PlaceKind, readonly SignalId[]])[] = [
  ['random-partner', SIGNAL_FAMILIES.stranger],
  ['rooms', SIGNAL_FAMILIES.rooms],
  ['members', SIGNAL_FAMILIES.people],
  ['anonymous', SIGNAL_FAMILIES.entry],
];

export function placeKindOf(reasons: readonly Reason[]): PlaceKind {
  const seen = new Set(reasons.filter(({ weight }) => weight > 0).map(({ signal }) => signal));
  return SIGNS.find(([, signs]) => signs.some((sign) => seen.has(sign)))?.[0] ?? 'other';
}
