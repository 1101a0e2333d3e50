/** The welcome page's way to the background, to the browser, and to the note of where the family left off. */
import { readStep, writeStep } from '#lib/family/welcome-step.ts';
import { browser } from '#lib/platform/browser.ts';
import { openDatabase } from '#lib/platform/database.ts';
import type { WelcomeTransport } from '#lib/ui/welcome/transport.ts';
import { settingsTransport } from './settings-transport.ts';

const SITES = { origins: ['<all_urls>'] };

interface WithUserSettings {
  getUserSettings?(): Promise<{ isOnToolbar?: boolean }>;
}

/** @param details loads what finds details into this page */
export function welcomeTransport(details: WelcomeTransport['details']): WelcomeTransport {
  const database = openDatabase();
  const isChromium = browser.runtime.getURL('').startsWith('chrome-extension:');
  return {
    ...settingsTransport,
    async checks() {
      const action = browser.action as WithUserSettings;
      const [sites, inPrivate, shown] = await Promise.all([
        browser.permissions.contains(SITES),
        browser.extension.isAllowedIncognitoAccess(),
        action.getUserSettings?.(),
      ]);
      return { sites, private: inPrivate, pinned: shown?.isOnToolbar ?? null };
    },
    askSites: () => browser.permissions.request(SITES),
    openDetails: isChromium
      ? async () => {
          await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
        }
      : null,
    step: async () => (await readStep(database)) ?? 0,
    left: (step) => writeStep(database, step),
    details,
  };
}
