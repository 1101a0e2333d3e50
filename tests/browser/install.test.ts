import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlFrom } from '#scripts/assess/control.ts';
import { builtExtension, type Driven, launch } from '#scripts/driver/launch.ts';
import { type PracticeSites, startSites } from '#tests/sites/server.ts';
import { Session, type Tab } from './harness.ts';
import { events } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

/** Tests run in order: what is installed in one is updated in the next. */
describe.each(['chromium', 'firefox'] as const)('installed while pages are open (%s)', (kind) => {
  let driven: Driven;
  let sites: PracticeSites;
  let session: Session;
  let tab: Tab;

  /** A new own page; those from before an update are gone with it. */
  const seeThrough = async () => {
    session = new Session(kind, driven, sites, controlFrom(await driven.openOwn('popup.html')));
  };
  beforeAll(async () => {
    sites = await startSites();
    driven = await launch({ kind, headless: true, extension: null });
  });
  afterAll(async () => {
    await driven?.close();
    await sites?.close();
  });

  it('looks at pages that were open before it came, and into their frames', async () => {
    const [chat, framed] = [sites.url('coco-type'), sites.url('cross-origin-iframe')];
    const page = await driven.browser.newPage();
    await page.goto(chat, { waitUntil: 'load' });
    const other = await driven.browser.newPage();
    await other.goto(framed, { waitUntil: 'load' });
    await driven.install(builtExtension(kind));
    await seeThrough();
    const around = await session.adopt(other, framed);
    await other.bringToFront();
    await around.untilWarning(
      'a warning around the frame',
      ({ kind: seen, visible }) => seen !== 'none' && visible,
    );
    await around.close();
    await page.bringToFront();
    tab = await session.adopt(page, chat);
    await tab.untilWarning('the cover', isCover);
    expect(await warnings(tab)).toBe(1);
  });

  it('after an update one warning stands, and it works', async () => {
    await driven.install(builtExtension(kind));
    await seeThrough();
    await tab.page.bringToFront();
    tab = await session.adopt(tab.page, sites.url('coco-type'));
    await tab.until('danger again', ({ level, warning }) => level === 'danger' && warning === 'cover');
    await expect.poll(() => warnings(tab), { timeout: 10_000 }).toBe(1);
    await tab.untilWarning('the cover', isCover);
    const before = (await events(session.control.page)).length;
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    const after = (await events(session.control.page)).slice(before);
    expect(after.map(({ choice }) => choice)).toEqual(['leave']);
    await tab.close();
  });

  it('after an update during a calm page the old scout is silent and the new one sees what comes', async () => {
    tab = await session.open(sites.url('late-render'));
    await tab.settled();
    await driven.install(builtExtension(kind));
    await seeThrough();
    await tab.page.bringToFront();
    tab = await session.adopt(tab.page, sites.url('late-render'));
    await tab.page.click('#pousser');
    await tab.untilWarning('the cover', isCover);
    expect(await warnings(tab)).toBe(1);
    await tab.goInAnyway();
    await tab.untilWarning('the small banner', ({ kind: seen, visible }) => seen === 'banner' && visible);
    expect(await warnings(tab)).toBe(1);
    await tab.close();
  });
});

it.each(['chromium', 'firefox'] as const)(
  'a private window that was open before it came is looked at too (%s)',
  async (kind) => {
    const sites = await startSites();
    const driven = await launch({ kind, headless: true, extension: null, private: true });
    try {
      const page = await driven.openPrivate();
      await page.goto(sites.url('coco-type'), { waitUntil: 'load' });
      await driven.install(builtExtension(kind));
      const control = controlFrom(await driven.openOwnPrivate('popup.html'));
      await page.bringToFront();
      const tab = await new Session(kind, driven, sites, control).adopt(page, sites.url('coco-type'));
      // Chromium starts our private half with the first thing that happens there, such as a look at the popup.
      await tab.view();
      await tab.untilWarning('the cover', isCover);
    } finally {
      await driven.close();
      await sites.close();
    }
  },
);

/** How many warnings stand in the tab's top page, whoever put them there. */
function warnings(tab: Tab): Promise<number> {
  return tab.session.control.page.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const [frame] = await scripting.executeScript({
      target: { tabId },
      func: () => {
        const dom = (globalThis as unknown as { chrome?: typeof chrome }).chrome?.dom;
        return [...document.querySelectorAll<HTMLElement>('html > *')].filter((host) => {
          if (!host.localName.includes('-')) return false;
          const firefox = (host as { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
          const root = firefox ?? dom?.openOrClosedShadowRoot(host);
          return root?.querySelector('.surface') != null;
        }).length;
      },
    });
    return frame?.result ?? -1;
  }, tab.id);
}
