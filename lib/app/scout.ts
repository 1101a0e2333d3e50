/** Puts the scout together. */
import { mayHint } from '#lib/reading/glance.ts';
import { type RestoredEvent, startScout } from '#lib/scout/scout.ts';
import { scoutShared } from '#lib/scout/shared.ts';
import { makeLookout } from './lookout.ts';

/** Runs the scout in this frame, once. */
// biome-ignore format: a function in parentheses is compiled at once, not read over first and again when it runs
export const runScout = ((restoredEvent: RestoredEvent): void => {
  const shared = scoutShared();
  // What `firstRun` does, without one function more in every page.
  if (shared.running.scout) return;
  shared.running.scout = true;
  startScout(window, shared, mayHint, makeLookout, restoredEvent);
});
