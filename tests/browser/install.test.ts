import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { controlFrom } from '#scripts/assess/control.ts';
import { serveFiles } from '#scripts/assess/serve-files.ts';
import { inFirefoxWindow } from '#scripts/driver/firefox-pages.ts';
import { builtExtension, type Driven, launch } from '#scripts/driver/launch.ts';
import { type PracticeSites, startSites } from '#tests/sites/server.ts';
import { Session, type Tab } from './harness.ts';
import { events, tabStates } from './own-side.ts';
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
    const chosen = async () =>
      (await events(session.control.page)).filter(({ kind: what }) => what === 'chosen');
    const before = (await chosen()).length;
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    // It is written down once the tab is away.
    const choices = async () => (await chosen()).slice(before).map(({ choice }) => choice);
    await expect.poll(choices, { timeout: 10_000 }).toEqual(['leave']);
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

  it('switched off and on again, it looks at pages that were open all the while', async () => {
    tab = await session.open(sites.url('late-render'));
    await tab.settled();
    await switchOffAndOn(driven, new URL(await session.ownOrigin()).host);
    await seeThrough();
    await tab.page.bringToFront();
    tab = await session.adopt(tab.page, sites.url('late-render'));
    await tab.page.click('#pousser');
    await tab.untilWarning('the cover', isCover);
    await tab.close();
  });
});

/** As a person does on the browser's page of extensions. */
async function switchOffAndOn({ kind, browser }: Driven, id: string): Promise<void> {
  if (kind === 'firefox') {
    const addon = `AddonManager.getAddonByID('veilleuse@veilleuse.example')`;
    await inFirefoxWindow(browser, `${addon}.then(async (it) => (await it.disable(), await it.enable()))`);
    return;
  }
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(async (it) => {
    for (const on of [false, true]) await chrome.management.setEnabled(it, on);
  }, id);
  await page.close();
}

it.each(['chromium', 'firefox'] as const)(
  'pages that were open before it came are known by their names, also after an update (%s)',
  async (kind) => {
    const [helpline, listed] = ['www.allo119.gouv.fr', 'bounty.chat'];
    const files = await serveFiles();
    const page = resolve(import.meta.dirname, '../sites/bfcache/meteo.html');
    const hosts = new Map([helpline, listed].map((host) => [host, files.tlsPort]));
    const driven = await launch({ kind, headless: true, extension: null, hosts });
    const sites = await startSites();
    try {
      const opened = await Promise.all(
        [helpline, listed].map(async (host) => {
          const tab = await driven.browser.newPage();
          const url = files.add(page, host);
          await tab.goto(url, { waitUntil: 'load' });
          return { tab, url };
        }),
      );
      for (const what of ['install', 'update']) {
        await driven.install(builtExtension(kind));
        const session = new Session(kind, driven, sites, controlFrom(await driven.openOwn('popup.html')));
        const [help, danger] = await Promise.all(opened.map(({ tab, url }) => session.adopt(tab, url)));
        if (!help || !danger) throw new Error('a tab is missing');
        const origins = async () => {
          const states = await tabStates(session.control.page);
          return [help, danger].map(({ id }) => states[`tab:${id}`]?.origin);
        };
        await expect.poll(origins, { timeout: 10_000 }).toEqual([`https://${helpline}`, `https://${listed}`]);
        await danger.page.bringToFront();
        await danger.untilWarning(`the cover after the ${what}`, isCover);
        expect(await help.view()).toMatchObject({ state: 'protected' });
        expect(await help.warning()).toMatchObject({ kind: 'none' });
      }
    } finally {
      await driven.close();
      await sites.close();
      await files.close();
    }
  },
);

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
