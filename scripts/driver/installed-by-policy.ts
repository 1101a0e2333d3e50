/** An extension that a policy of the computer installs, rather than the driver. */
import type { Browser } from 'puppeteer-core';
import type { BrowserKind } from './find-browser.ts';
import { isActiveInFirefox } from './firefox-pages.ts';

/** Milliseconds in which a policy has long installed what it names. */
const INSTALLS = 30_000;

/** Waits until a policy has installed the extension; rejects where it does not. */
export async function untilInstalled(browser: Browser, kind: BrowserKind, id: string): Promise<void> {
  const isThere = kind === 'firefox' ? isActiveInFirefox : hasOwnPages;
  for (const end = Date.now() + INSTALLS; Date.now() < end; ) {
    if (await isThere(browser, id)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('no policy installed the extension');
}

async function hasOwnPages(browser: Browser, id: string): Promise<boolean> {
  const page = await browser.newPage();
  const opened = await page.goto(`chrome-extension://${id}/manifest.json`).then(
    () => true,
    () => false,
  );
  await page.close();
  return opened;
}
