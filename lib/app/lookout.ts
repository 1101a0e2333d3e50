/** Puts together what looks after the scout's first glance. The build makes one function of all of it (`bareScout`). */
import { surelyAfter } from '#lib/platform/after.ts';
import { isOrphaned, sendToBackground, shadowRootOf } from '#lib/platform/page-browser.ts';
import { hintsOf } from '#lib/reading/hints-of.ts';
import { type Lookout, lookoutOf } from '#lib/scout/lookout.ts';
import type { ScoutShared } from '#lib/scout/shared.ts';

/** @see lookoutOf */
export function makeLookout(
  shared: ScoutShared,
  listenTo: (changes: boolean) => void,
  glanced: number,
): Lookout {
  const deps = {
    window,
    document,
    shadowRootOf,
    shared,
    look: hintsOf,
    send: sendToBackground,
    orphaned: isOrphaned,
    after: surelyAfter,
  };
  return lookoutOf(deps, listenTo, glanced);
}
