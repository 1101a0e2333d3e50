import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { after } from '#lib/platform/after.ts';
import { isOrphaned, sendToBackground, shadowRootOf } from '#lib/platform/page-browser.ts';
import { hintsOf } from '#lib/reading/hints.ts';
import { arm } from '#lib/scout/capture.ts';
import { startScout } from '#lib/scout/scout.ts';
import { firstRun, scoutShared } from '#lib/scout/shared.ts';

export default defineUnlistedScript(() => {
  if (!firstRun('scout')) return;
  startScout({
    window,
    document,
    shared: scoutShared(),
    arm,
    hints: (page) => hintsOf(page, shadowRootOf),
    askForGuard: () => sendToBackground('scout:hint', {}),
    restored: () => void sendToBackground('scout:restored', {}),
    orphaned: isOrphaned,
    after,
  });
});
