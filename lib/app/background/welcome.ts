import { readStep, writeStep } from '#lib/family/welcome-step.ts';
import { browser } from '#lib/platform/browser.ts';
import type { Database } from '#lib/platform/database.ts';

/**
 * The welcome comes up by itself once, after the install; never in the half for private windows, of which nothing is
 * kept, and not where an administrator has installed Veilleuse for fifty computers. Must be called before the background's first await.
 */
export function welcomeOnInstall(database: Promise<Database>): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason !== 'install' || browser.extension.inIncognitoContext) return;
    void (async () => {
      if ((await readStep(database)) !== null) return;
      const { installType } = await browser.management.getSelf();
      if (installType === 'admin') return;
      await writeStep(database, 0).catch(() => undefined);
      await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
    })();
  });
}
