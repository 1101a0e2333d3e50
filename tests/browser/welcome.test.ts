import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#lib/family/settings.ts';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { welcomePages } from '#scripts/driver/welcome.ts';
import { everythingStored } from './own-side.ts';

const PIN = '4719';
/** What the issue of the family allows from install to protected. */
const MOST_CLICKS = 12;

describe.each(['chromium', 'firefox'] as const)('the welcome (%s)', (kind) => {
  let driven: Driven;
  let page: Page;
  let clicks = 0;

  beforeAll(async () => {
    driven = await launch({ kind, headless: true, welcome: true });
    const [found] = await welcomePages(driven.browser);
    if (!found) throw new Error('no welcome');
    page = found;
    await page.bringToFront();
  });
  afterAll(() => driven?.close());

  const press = async (selector: string) => {
    await page.waitForSelector(selector);
    await page.click(selector);
    clicks++;
  };
  const next = async (step: string) => {
    await press('.steps-row .main');
    await page.waitForSelector(`[data-step="${step}"]`);
  };
  const settings = async () => (await everythingStored(page)).databases.veilleuse?.settings ?? [];

  it('comes up after the install, and nothing is chosen by it', async () => {
    await page.waitForSelector('[data-step="hello"] h1');
    expect(await settings()).toEqual([{ step: 0 }]);
  });

  it('leads to a protected browser in twelve clicks at the most, a PIN and the child’s try included', async () => {
    await next('who');
    await press('.option:has([value="under-11"])');
    await page.waitForSelector('[value="under-11"]:checked');
    await next('how');
    await next('pin');
    await page.type('.pin-form .field:first-child input', PIN);
    await page.type('.pin-form .field + .field input', PIN);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.code');
    await press('.recovery .main');
    await page.waitForSelector('[data-step="windows"]');
    await page.waitForSelector('.check[data-tone="moss"]');
    await next('child');

    await press('.write input');
    await page.keyboard.type('j’habite 12 rue des lilas à Roubaix');
    await page.keyboard.press('Enter');
    await cardStands(true);
    expect(await page.$$('.said-there [data-who="me"]')).toHaveLength(0);
    await page.keyboard.press('Escape');
    await cardStands(false);
    await page.waitForSelector('.practice [role=status]:not(:empty)');
    expect(await page.$$('.said-there [data-who="me"]')).toHaveLength(0);
    await next('ready');

    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(await settings()).toEqual([{ ...DEFAULT_SETTINGS, ageBand: 'under-11' }, { step: 6 }]);
  });

  it('is taken up again where it was left, and keeps no word of the practice', async () => {
    await page.close();
    const again = await driven.openOwn('welcome.html');
    await again.waitForSelector('[data-step="ready"]');
    const stored = JSON.stringify(await everythingStored(again));
    expect(stored).not.toMatch(/lilas|roubaix/i);
    expect(await welcomePages(driven.browser)).toHaveLength(1);
    await again.close();
  });

  /** Waits until the card of a held send stands in the practice chat, or is gone. */
  const cardStands = (does: boolean) =>
    page.waitForFunction(
      (wanted) =>
        [...document.documentElement.children].some((one) => one.localName.includes('-')) === wanted,
      {},
      does,
    );
});
