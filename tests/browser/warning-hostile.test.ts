import { expect, it } from 'vitest';
import { ATTACKS } from '#tests/sites/hostile/registry.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { within } from './within.ts';

/** The colour of "leave this site", and the least share of the window that a seen one fills. */
const LEAVE = [255, 193, 94] as const;
const LEAVE_SHARE = 0.008;
/** By how much of 255 each channel of it may differ, and one in how many rows and columns is looked at. */
const TOLERANCE = 12;
const COARSE = 4;

/** Milliseconds in which a browser answers that answers at all. */
const PATIENCE = 3000;

/**
 * How often the page has struck, and where the tab is now: both asked of the extension, for the page may lie. A tab that
 * could not be moved is gone, and our own page stands in another.
 */
async function stateOf({ session, id }: Tab): Promise<{ url: string; struck: number }> {
  const { page } = session.control;
  const url = await page.evaluate(async (tabId) => {
    const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const tab = await tabs.get(tabId).catch(() => null);
    if (tab) return tab.url ?? '';
    return (await tabs.query({})).find(({ url: shown }) => shown?.includes('/blocked.html'))?.url ?? '';
  }, id);
  const asked = page.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const func = () => Number(document.documentElement?.getAttribute('data-attack-done') ?? 0);
    const [frame] = await scripting.executeScript({ target: { tabId }, func, injectImmediately: true });
    return frame?.result ?? 0;
  }, id);
  const struck = await within(
    PATIENCE,
    asked.catch(() => 0),
  );
  return { url, struck: struck ?? 0 };
}

/**
 * The share (0…1) of what stands on the screen that has a colour, by a picture that the browser takes for the extension; one
 * pixel in sixteen is looked at. The driver's own screenshot is no good here: one that is under way when the tab is moved to
 * another process never ends, and nothing can be closed behind it.
 */
async function shareSeen({ session, id }: Tab, colour: readonly number[]): Promise<number> {
  const looking = session.control.page.evaluate(
    async (tabId, wanted, tolerance, coarse) => {
      const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const { windowId, active } = await tabs.get(tabId);
      if (!active) return 0;
      const taken = await tabs.captureVisibleTab(windowId, { format: 'png' });
      const bytes = Uint8Array.from(atob(taken.slice(taken.indexOf(',') + 1)), (one) => one.charCodeAt(0));
      const picture = await createImageBitmap(new Blob([bytes]));
      const [width, height] = [Math.ceil(picture.width / coarse), Math.ceil(picture.height / coarse)];
      const drawing = new OffscreenCanvas(width, height).getContext('2d');
      if (!drawing) throw new Error('nothing can be drawn');
      drawing.imageSmoothingEnabled = false;
      drawing.drawImage(picture, 0, 0, width, height);
      const { data } = drawing.getImageData(0, 0, width, height);
      let count = 0;
      for (let at = 0; at < data.length; at += 4)
        if (wanted.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= tolerance))
          count++;
      return count / (width * height);
    },
    id,
    colour,
    TOLERANCE,
    COARSE,
  );
  return (
    (await within(
      PATIENCE,
      looking.catch(() => 0),
    )) ?? 0
  );
}

/** What a child sees: our own page instead of the site, the cover (a look at the pixels), or neither. */
async function seenBy(tab: Tab): Promise<'moved' | 'cover' | 'page'> {
  const { url } = await stateOf(tab);
  if (url.includes('/blocked.html')) return 'moved';
  return (await shareSeen(tab, LEAVE)) >= LEAVE_SHARE ? 'cover' : 'page';
}

/** Closes the tab, or what stands in its place. */
async function closeAll({ session, id }: Tab): Promise<void> {
  await session.control.page.evaluate(async (tabId) => {
    const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const ours = (await tabs.query({})).filter(({ url }) => url?.includes('/blocked.html'));
    for (const one of [tabId, ...ours.map((tab) => tab.id ?? -1)])
      await tabs.remove(one).catch(() => undefined);
  }, id);
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
    await closeAll(tab);
  });
});
