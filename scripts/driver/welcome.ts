/** The welcome, which comes up by itself after an install. */
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';

/** Whether the extension of a folder is one that welcomes: ours, with a background that does something. */
export function welcomes(folder: string): boolean {
  const background = join(folder, 'background.js');
  return existsSync(join(folder, 'welcome.html')) && statSync(background).size > 0;
}

/** The tabs that show the welcome. Of pages of an extension, Firefox tells the driver no address. */
export async function welcomePages(browser: Browser): Promise<Page[]> {
  const pages = await browser.pages();
  const addresses = await Promise.all(pages.map((page) => page.evaluate('location.href').catch(() => '')));
  return pages.filter((_, at) => String(addresses[at]).endsWith('/welcome.html'));
}

/** The welcome that comes up after an install. */
export async function welcomePage(browser: Browser): Promise<Page> {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const [page] = await welcomePages(browser);
    if (page) return page;
    await new Promise((done) => setTimeout(done, 20));
  }
  throw new Error('no welcome came up after the install');
}
