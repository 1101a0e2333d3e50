import { expect, it } from 'vitest';
import { ATTACKS } from '#tests/sites/hostile/registry.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { readPng, shareOf } from './pixels.ts';

/** The colour of "leave this site", and the least share of the window that a seen one fills. */
const LEAVE = [255, 193, 94] as const;
const LEAVE_SHARE = 0.008;

/** Milliseconds after which an answer of the browser is not waited for: a tab that is being moved may give none. */
const PATIENCE = 3000;

/** How often the page has struck, and where the tab is now: both asked of the extension, for the page may lie. */
async function stateOf(tab: Tab): Promise<{ url: string; struck: number }> {
  return tab.session.control.page.evaluate(
    async (tabId, patience) => {
      const scope = globalThis as unknown as { browser?: typeof chrome };
      const { scripting, tabs } = scope.browser ?? chrome;
      const { url = '' } = await tabs.get(tabId);
      const func = () => Number(document.documentElement?.getAttribute('data-attack-done') ?? 0);
      const [frame] = await Promise.race([
        scripting.executeScript({ target: { tabId }, func, injectImmediately: true }).catch(() => []),
        new Promise<[]>((done) => setTimeout(() => done([]), patience)),
      ]);
      return { url, struck: frame?.result ?? 0 };
    },
    tab.id,
    PATIENCE,
  );
}

/**
 * The picture that stands on the screen, taken by the browser for the extension. The driver's own screenshot is no good
 * here: one that is under way when the tab is moved to another process never ends, and nothing can be closed behind it.
 */
async function pictureOf(tab: Tab): Promise<Buffer | null> {
  const taken = await tab.session.control.page.evaluate(
    async (tabId, patience) => {
      const scope = globalThis as unknown as { browser?: typeof chrome };
      const { tabs } = scope.browser ?? chrome;
      const { windowId, active } = await tabs.get(tabId);
      if (!active) return '';
      return Promise.race([
        tabs.captureVisibleTab(windowId, { format: 'png' }).catch(() => ''),
        new Promise<string>((done) => setTimeout(() => done(''), patience)),
      ]);
    },
    tab.id,
    PATIENCE,
  );
  return taken ? Buffer.from(taken.slice(taken.indexOf(',') + 1), 'base64') : null;
}

/** What a child sees: our own page instead of the site, the cover (a look at the pixels), or neither. */
async function seenBy(tab: Tab): Promise<'moved' | 'cover' | 'page'> {
  const { url } = await stateOf(tab);
  if (url.includes('/blocked.html')) return 'moved';
  const picture = await pictureOf(tab);
  return picture && shareOf(readPng(picture), LEAVE) >= LEAVE_SHARE ? 'cover' : 'page';
}

inBothBrowsers('a page that fights the warning', {}, (session) => {
  it.each(ATTACKS)('$id: the child is still warned', async ({ id, path, needsGesture }) => {
    const { sites, control } = session();
    const ids = new URLSearchParams({ id: new URL(control.page.url()).host });
    const tab = await session().open(sites.url(`hostile/${id}`, `${path}?${ids}`));
    if (needsGesture) await tab.page.mouse.click(20, 20); // before the cover stands, or the page never hears it
    let struck = needsGesture === true;
    let seen = 'page';
    const end = Date.now() + 20_000;
    while (Date.now() < end && !(struck && seen !== 'page')) {
      struck ||= (await stateOf(tab)).struck > 0;
      seen = await seenBy(tab);
      struck ||= seen === 'moved';
    }
    expect({ struck, seen }).toEqual({ struck: true, seen: expect.stringMatching(/^(moved|cover)$/) });
    await tab.close();
  });
});
