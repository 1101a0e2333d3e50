/** Why a tab stands on the blocked page: the child left, the page fought the warning, nobody chose. */
export const BLOCKED_WHY = ['left', 'moved', 'no-choice'] as const;
export type BlockedWhy = (typeof BLOCKED_WHY)[number];

/** Reads the page's own address, e.g. `?why=left`. Anything unknown means "moved", the one that fits always. */
export function readBlockedWhy(search: string): BlockedWhy {
  const why = new URLSearchParams(search).get('why');
  return BLOCKED_WHY.find((known) => known === why) ?? 'moved';
}
