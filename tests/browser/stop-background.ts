import { inFirefoxWindow } from '#scripts/driver/firefox-pages.ts';
import type { Driven } from '#scripts/driver/launch.ts';

/** Ends the background worker (Chromium) or event page (Firefox), and waits until it is gone. */
export async function stopBackground({ kind, browser }: Driven): Promise<void> {
  if (kind === 'firefox') {
    await inFirefoxWindow(
      browser,
      `WebExtensionPolicy.getByID('veilleuse@veilleuse.example').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
    return;
  }
  const target = browser.targets().find((candidate) => candidate.type() === 'service_worker');
  if (!target) return; // it is not running: that is what was wanted
  const gone = new Promise<void>((done) => {
    const onDestroyed = (destroyed: unknown) => {
      if (destroyed !== target) return;
      browser.off('targetdestroyed', onDestroyed);
      done();
    };
    browser.on('targetdestroyed', onDestroyed);
  });
  // It may end by itself meanwhile, and then has nothing to answer with: that it is gone is what counts.
  void target
    .worker()
    .then((worker) => worker?.close())
    .catch(() => undefined);
  await gone;
}
