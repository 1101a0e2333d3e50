/** How a reader has a page shown: theme, stillness, colours of their own. The same in both browsers, without a new start. */
import type { Page } from 'puppeteer-core';
import { inFirefoxWindow } from '#scripts/driver/firefox-pages.ts';
import type { Driven } from '#scripts/driver/launch.ts';

export interface Look {
  theme: 'light' | 'dark';
  /** Things may move; by default they hold still. */
  moving?: boolean;
  /** The reader's own colours in place of ours. */
  forced?: boolean;
}

export const THEMES = ['light', 'dark'] as const;

/** A function that shows a page in a look and waits until the page says so itself. */
export async function createLook(
  { kind, browser }: Driven,
  page: Page,
): Promise<(look: Look) => Promise<void>> {
  // Chromium forgets a look with the session that asked for it, so there is one as long as the page.
  const session = kind === 'chromium' ? await page.createCDPSession() : null;
  let shown = '';
  return async ({ theme, moving = false, forced = false }) => {
    const wanted = `${theme} ${moving} ${forced}`;
    if (wanted === shown) return; // a look stays when another page is loaded
    if (session) {
      await session.send('Emulation.setEmulatedMedia', {
        features: [
          { name: 'prefers-color-scheme', value: theme },
          { name: 'prefers-reduced-motion', value: moving ? 'no-preference' : 'reduce' },
          { name: 'forced-colors', value: forced ? 'active' : 'none' },
        ],
      });
    } else {
      const preferences = {
        'layout.css.prefers-color-scheme.content-override': theme === 'dark' ? 0 : 1,
        'ui.prefersReducedMotion': moving ? 0 : 1,
        'browser.display.document_color_use': forced ? 2 : 0,
      };
      const settings = Object.entries(preferences).map(
        ([name, value]) => `Services.prefs.setIntPref('${name}', ${value});`,
      );
      await inFirefoxWindow(browser, settings.join(''));
    }
    await page.waitForFunction(
      (dark, still, own) =>
        matchMedia('(prefers-reduced-motion: reduce)').matches === still &&
        matchMedia('(forced-colors: active)').matches === own &&
        // With colours of the reader's own the theme is theirs too.
        (own || matchMedia('(prefers-color-scheme: dark)').matches === dark),
      {},
      theme === 'dark',
      !moving,
      forced,
    );
    shown = wanted;
  };
}

/** Does something in each theme, first in the one that is shown: changing it takes time. */
export async function inBothThemes(
  page: Page,
  show: (look: Look) => Promise<void>,
  look: (theme: Look['theme']) => Promise<void>,
): Promise<void> {
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  for (const theme of isDark ? THEMES.toReversed() : THEMES) {
    await show({ theme });
    await look(theme);
  }
}
