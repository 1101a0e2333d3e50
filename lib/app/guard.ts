/** Composition root of the guard: everything it needs is built here, once per frame. */
import { startGuard } from '#lib/guard/guard.ts';
import { kinOf } from '#lib/kinship/kin.ts';
import {
  isOrphaned,
  onBackgroundMessage,
  sendToBackground,
  shadowRootOf,
} from '#lib/platform/page-browser.ts';
import { readPage } from '#lib/reading/read-page.ts';
import { firstRun, scoutShared } from '#lib/scout/shared.ts';
import { observe } from '#lib/signals/observe.ts';

/** Starts the guard in this frame; a second injection does nothing. */
export function runGuard(): void {
  if (!firstRun('guard')) return;
  const visit = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const guard = startGuard({
    document,
    window,
    shared: scoutShared(),
    look: (rootOf) => observe(readPage(document, rootOf)),
    shadowRootOf,
    send: (evidence) => void sendToBackground('guard:evidence', { visit, evidence }),
    orphaned: isOrphaned,
  });
  onBackgroundMessage('background:look-again', () => guard.again());
}
