/// <reference types="wxt/vite-builder-env" />
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { after } from '#lib/platform/after.ts';
import { isOrphaned, sendToBackground, shadowRootOf } from '#lib/platform/page-browser.ts';
import { hintsAtAGlance, hintsInDepth } from '#lib/reading/hints-of.ts';
import { startScout } from '#lib/scout/scout.ts';
import { firstRun, scoutShared } from '#lib/scout/shared.ts';

// biome-ignore format: a function in parentheses is compiled at once, not read over first and again when it runs
export default defineUnlistedScript((() => {
  if (!firstRun('scout')) return;
  const place = { window, document, shadowRootOf };
  startScout({
    window,
    document,
    shared: scoutShared(),
    glance: () => hintsAtAGlance(place),
    look: (target) => hintsInDepth(place, target),
    askForGuard: () => sendToBackground('scout:hint', {}),
    restoredEvent: import.meta.env.FIREFOX ? 'pageshow' : 'resume', // `resume` comes only out of the cache
    restored: () => void sendToBackground('scout:restored', {}),
    orphaned: isOrphaned,
    after,
  });
}));
