import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { fr } from '#assets/locales/fr.ts';
import { inFirefoxWindow } from '#scripts/driver/firefox-pages.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { badge, toolbarTitle } from './own-side.ts';
import { greyDifference, readPng } from './pixels.ts';

/** A chat before anybody has come: there is talk, and nothing to judge it by. */
const EMPTY_CHAT = `<h1>Tchat</h1><div role="log" aria-label="Messages"></div>
  <form><input type="text" placeholder="Écris ton message" /><button>Envoyer</button></form>`;

inBothBrowsers('the lamp in the toolbar', { private: true }, (session, kind) => {
  const url = (site: string, path = '/') => session().sites.url(site, path);
  const lampOf = (tab: Tab) => badge(tab.session.control.page, tab.id);
  const untilLamp = (tab: Tab, text: string) =>
    expect.poll(() => lampOf(tab), { timeout: 10_000 }).toBe(text);

  it('stays dark on a calm page', async () => {
    const tab = await session().open(url('checkout'));
    expect(await tab.settled()).toMatchObject({ state: 'judged', looked: 'glance' });
    expect(await lampOf(tab)).toBe('');
    await tab.close();
  });

  it('is dark too where the guard read a page and found nothing: the popup knows the difference', async () => {
    const tab = await session().open(url('support-chat'));
    await tab.until('the guard’s word', ({ level, looked }) => level === 'calm' && looked === 'closely');
    expect(await lampOf(tab)).toBe('');
    await tab.close();
  });

  it('shows caution and danger, each on its own tab', async () => {
    const red = await session().open(url('coco-type'));
    const amber = await session().open(url('checkout'));
    await untilLamp(red, '!');
    await session().control.page.evaluate(async (tabId) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      await runtime.sendMessage({ name: 'popup:watch', request: { tabId, on: true } });
    }, amber.id);
    await untilLamp(amber, '?');
    expect(await lampOf(red)).toBe('!');
    await session().stopBackground();
    expect([await lampOf(red), await lampOf(amber)]).toEqual(['!', '?']);
    await amber.page.reload({ waitUntil: 'load' });
    await untilLamp(amber, '?');
    await red.close();
    await amber.close();
  });

  it('says in words what it shows, and has a picture of its own for what it can’t tell', async () => {
    const tab = await session().open(url('coco-type'));
    await untilLamp(tab, '!');
    const title = () => toolbarTitle(tab.session.control.page, tab.id);
    expect(await title()).toBe(fr['toolbar.danger']);
    await tab.page.goto(url('genealogy'), { waitUntil: 'load' });
    await expect.poll(title, { timeout: 10_000 }).toBe(fr['toolbar.calm']);
    await tab.page.evaluate((chat) => {
      document.body.innerHTML = chat;
    }, EMPTY_CHAT);
    await tab.until('the verdict “unknown”', ({ level }) => level === 'unknown');
    await expect.poll(title, { timeout: 10_000 }).toBe(fr['toolbar.unknown']);
    if (kind === 'firefox') {
      await tab.page.bringToFront();
      const picture = () =>
        inFirefoxWindow(
          session().driven.browser,
          `(() => {
            const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
            const { extension } = WebExtensionPolicy.getByID('veilleuse@veilleuse.example');
            const { action } = ExtensionParent.apiManager.global.browserActionFor(extension);
            return JSON.stringify(action.getContextData(gBrowser.selectedTab).icon);
          })()`,
        );
      await expect.poll(picture, { timeout: 10_000 }).toContain('/lamps/unsure-');
    }
    await tab.close();
  });

  it('has four pictures that can be told apart at 16 pixels without colours, on light and dark toolbars', async () => {
    const page = await session().driven.browser.newPage();
    await page.setViewport({ width: 16, height: 16 });
    const states = ['dark', 'unsure', 'amber', 'red'];
    for (const toolbar of ['#f0f0f4', '#2b2a33']) {
      const seen = [];
      for (const state of states) {
        const png = await readFile(`assets/public/lamps/${state}-16.png`, 'base64');
        await page.setContent(
          `<body style="margin:0;line-height:0;background:${toolbar}"><img src="data:image/png;base64,${png}">`,
        );
        seen.push(readPng(await page.screenshot()));
      }
      for (const [at, one] of seen.entries())
        for (const [further, other] of seen.slice(at + 1).entries())
          expect(
            greyDifference(one, other),
            `${toolbar}: ${states[at]}, ${states[at + 1 + further]}`,
          ).toBeGreaterThan(0.1);
    }
    await page.close();
  });

  it('follows a tab from danger to calm, and back again', async () => {
    const tab = await session().open(url('coco-type'));
    await untilLamp(tab, '!');
    await tab.page.goto(url('genealogy'), { waitUntil: 'load' });
    await tab.settled();
    await untilLamp(tab, '');
    await tab.page.goto(url('coco-type'), { waitUntil: 'load' });
    await untilLamp(tab, '!');
    await session().stopBackground();
    await tab.page.goto(url('genealogy'), { waitUntil: 'load' });
    await untilLamp(tab, '');
    await tab.close();
  });

  it('is dark again on our own page after leaving', async () => {
    const tab = await session().open(url('coco-type'));
    await tab.untilWarning('the cover', ({ kind, visible }) => kind === 'cover' && visible);
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    await untilLamp(tab, '');
    await tab.close();
  });

  it('works in a private window', async () => {
    const tab = await session().openPrivate(url('coco-type'));
    await untilLamp(tab, '!');
    await tab.page.goto(url('genealogy'), { waitUntil: 'load' });
    await untilLamp(tab, '');
    await tab.close();
  });
});
