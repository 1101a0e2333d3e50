/** Puts the scout together. */
import { after } from '#lib/platform/after.ts';
import { isOrphaned, sendToBackground, shadowRootOf } from '#lib/platform/page-browser.ts';
import { mayHint } from '#lib/reading/glance.ts';
import { hintsAtAGlance, hintsInDepth } from '#lib/reading/hints-of.ts';
import { lookoutOf } from '#lib/scout/lookout.ts';
import { type RestoredEvent, startScout } from '#lib/scout/scout.ts';
import { scoutShared } from '#lib/scout/shared.ts';

/** Runs the scout in this frame, once. */
// biome-ignore format: a function in parentheses is compiled at once, not read over first and again when it runs
export const runScout = ((restoredEvent: RestoredEvent): void => {
  const shared = scoutShared();
  // What `firstRun` does, without one function more in every page.
  if (shared.running.scout) return;
  shared.running.scout = true;
  const lookout = (listenTo: (changes: boolean) => void, glanced: number) => {
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
  };
  startScout(window, shared, mayHint, lookout, restoredEvent);
});
