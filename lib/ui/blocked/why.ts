/** Why a tab stands on the blocked page: the child left, the page fought the warning, nobody chose, the list says so. */
export const BLOCKED_WHY = ['left', 'moved', 'no-choice', 'listed'] as const;
export type BlockedWhy = (typeof BLOCKED_WHY)[number];

export interface BlockedQuery {
  why: BlockedWhy;
  /** Signal ids and reason codes, where the address carries them. */
  ids: string[];
}

/** Reads the page's own address, e.g. `?why=moved&id=kin`. Anything unknown means "moved", the one that fits always. */
export function readBlockedQuery(search: string): BlockedQuery {
  const query = new URLSearchParams(search);
  const why = query.get('why');
  return { why: BLOCKED_WHY.find((known) => known === why) ?? 'moved', ids: query.getAll('id').slice(0, 3) };
}
