import { inFirefoxWindow } from '#scripts/driver/firefox-pages.ts';
import type { Driven } from '#scripts/driver/launch.ts';

/**
 * Ends the background worker (Chromium) or event page (Firefox), and waits until it is gone.
 * @param asked a question to the background, which its answer settles. Chromium never starts a worker again that was
 *   ended from outside while it was starting, as no browser does by itself; one that has answered is not starting.
 */
export async function stopBackground(
  { kind, browser }: Driven,
  asked: () => Promise<unknown>,
): Promise<void> {
  if (kind === 'firefox') {
    await inFirefoxWindow(
      browser,
      `WebExtensionPolicy.getByID('veilleuse@veilleuse.example').extension.terminateBackground({ ignoreDevToolsAttached: true })`,
    );
    return;
  }
  await asked();
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
