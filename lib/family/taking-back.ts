import type { OwnEntries } from './own-entries.ts';

/**
 * Takes back a mark that the settings page lists: freely what lowers, with the PIN what raises. A mark is named by when it
 * was made, since no message has a field for words. False where the PIN is needed first.
 */
export function createTakingBack(
  entries: Pick<OwnEntries, 'all' | 'set'>,
  mayLower: () => Promise<boolean>,
  endTrust: (site: string) => Promise<void>,
): (at: number) => Promise<boolean> {
  return async (at) => {
    const mark = (await entries.all()).find((one) => one.at === at);
    if (!mark) return true;
    if (mark.kind === 'trust') await endTrust(mark.site);
    else if (await mayLower()) await entries.set(mark.site, null);
    else return false;
    return true;
  };
}
