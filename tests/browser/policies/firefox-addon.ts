import type { Browser } from 'puppeteer-core';
import { inFirefoxWindow } from '#scripts/driver/firefox-pages.ts';

/** What Firefox lets a person do with our extension. */
export const addonAsSeen = async (browser: Browser): Promise<unknown> =>
  JSON.parse(
    String(
      await inFirefoxWindow(
        browser,
        `(async () => {
          const addon = await AddonManager.getAddonByID('veilleuse@veilleuse.example');
          const may = (what) => (addon.permissions & AddonManager[what]) !== 0;
          return JSON.stringify({
            active: addon.isActive,
            mayUninstall: may('PERM_CAN_UNINSTALL'),
            mayDisable: may('PERM_CAN_DISABLE'),
            inPrivate: WebExtensionPolicy.getByID(addon.id).privateBrowsingAllowed,
          });
        })()`,
      ),
    ),
  );
