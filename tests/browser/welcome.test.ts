import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#lib/family/settings.ts';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { welcomePages } from '#scripts/driver/welcome.ts';
import { everythingStored } from './own-side.ts';

const PIN = '4719';
/** What the issue of the family allows from install to protected. */
const MOST_CLICKS = 12;
/** Where each screen's picture goes on the way; README shows some of them. */
const PICTURES = resolve(import.meta.dirname, '../../artifacts/welcome');

describe.each(['chromium', 'firefox'] as const)('the welcome (%s)', (kind) => {
  let driven: Driven;
  let page: Page;
  let clicks = 0;
  let pictures = 0;

  beforeAll(async () => {
    await mkdir(join(PICTURES, kind), { recursive: true });
    driven = await launch({ kind, headless: true, welcome: true, language: 'en' });
    const [found] = await welcomePages(driven.browser);
    if (!found) throw new Error('no welcome');
    page = found;
    await page.bringToFront();
    await page.setViewport({ width: 900, height: 760 });
  });
  afterAll(() => driven?.close());

  const press = async (selector: string) => {
    await page.waitForSelector(selector);
    await page.click(selector);
    clicks++;
  };
  const picture = async (name: string) => {
    await page.waitForFunction(() =>
      document
        .getAnimations()
        .every(
          ({ playState, effect }) => playState !== 'running' || effect?.getTiming().iterations === Infinity,
        ),
    );
    await page.screenshot({ path: join(PICTURES, kind, `${++pictures}-${name}.png`) as `${string}.png` });
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
    await picture('hello');
    await next('who');
    await press('.option:has([value="under-11"])');
    await page.waitForSelector('[value="under-11"]:checked');
    await picture('who');
    await next('how');
    await picture('how');
    await next('pin');
    await picture('pin');
    await page.type('.pin-form .field:first-child input', PIN);
    await page.type('.pin-form .field + .field input', PIN);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.code');
    await press('.recovery .main');
    await page.waitForSelector('[data-step="windows"]');
    await page.waitForSelector('.check[data-tone="moss"]');
    await picture('windows');
    await next('child');

    await press('.write input');
    await page.keyboard.type('i live at 12 orchard lane in Leeds');
    // What the trial takes can't be loaded: that is said, and what was written stays.
    await page.evaluate(() => {
      document.head.append = () => {
        throw new Error('nothing is loaded');
      };
    });
    await page.keyboard.press('Enter');
    await page.waitForSelector('.practice [role=status]:not(:empty)');
    expect(await page.$eval('.write input', (box) => (box as HTMLInputElement).value)).toContain('orchard');
    await page.evaluate(() => Reflect.deleteProperty(document.head, 'append'));
    await page.keyboard.press('Enter');
    await cardStands(true);
    await picture('child');
    expect(await page.$$('.said-there [data-who="me"]')).toHaveLength(0);
    await page.keyboard.press('Escape');
    await cardStands(false);
    await page.waitForSelector('.practice [role=status]:not(:empty)');
    expect(await page.$$('.said-there [data-who="me"]')).toHaveLength(0);
    await next('ready');
    await picture('ready');

    expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
    expect(await settings()).toEqual([{ ...DEFAULT_SETTINGS, ageBand: 'under-11' }, { step: 6 }]);
  });

  it('is taken up again where it was left, and keeps no word of the practice', async () => {
    await page.close();
    const again = await driven.openOwn('welcome.html');
    await again.waitForSelector('[data-step="ready"]');
    const stored = JSON.stringify(await everythingStored(again));
    expect(stored).not.toMatch(/orchard|leeds/i);
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
