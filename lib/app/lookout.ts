/** Puts together what looks after the scout's first glance. The build makes one function of all of it (`bareScout`). */
import { after } from '#lib/platform/after.ts';
import { isOrphaned, sendToBackground, shadowRootOf } from '#lib/platform/page-browser.ts';
import { hintsAtAGlance, hintsInDepth } from '#lib/reading/hints-of.ts';
import { type Lookout, lookoutOf } from '#lib/scout/lookout.ts';
import type { ScoutShared } from '#lib/scout/shared.ts';

/** @see lookoutOf */
export function makeLookout(
  shared: ScoutShared,
  listenTo: (changes: boolean) => void,
  glanced: number,
): Lookout {
  const place = { window, document, shadowRootOf };
  const deps = {
    window,
    document,
    shared,
    glance: () => hintsAtAGlance(place),
    look: (target: EventTarget | null) => hintsInDepth(place, target),
    askForGuard: () => sendToBackground('scout:hint', {}),
    restored: () => void sendToBackground('scout:restored', {}),
    orphaned: isOrphaned,
    after,
  };
  return lookoutOf(deps, listenTo, glanced);
}
