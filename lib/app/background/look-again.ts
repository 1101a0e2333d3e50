import { browser } from '#lib/platform/browser.ts';
import { tellPage } from './pages.ts';
import type { TabWatch } from './watch-tabs.ts';

/**
 * Judges every open tab again, as after a change of the settings; where one writes, its guard asks anew how to speak, and
 * a warning that stands asks what it should say now.
 */
export async function lookAgain(watch: TabWatch): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map(async ({ id, incognito }) => {
      if (id === undefined) return;
      const { warning } = await watch.refresh(id, incognito);
      // A page that does not answer, because it spins or is frozen, must keep nobody waiting.
      if (warning !== 'none') void tellPage(id, 'background:warning-changed', 0);
      void tellPage(id, 'background:look-again');
    }),
  );
}
