/** Pictures for the shops, in the size that they ask for. */
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES, type Language } from '#lib/family/settings.ts';
import { createLook } from '#tests/browser/looks.ts';
import { lookAtWarning } from '#tests/browser/see-warning.ts';
import { serveStates } from '#tests/pages/serve-states.ts';
import { type PracticeSites, startSites } from '#tests/sites/server.ts';
import { type Control, controlFrom } from '../assess/control.ts';
import { type Driven, launch } from '../driver/launch.ts';
import { OF_OURS, ON_SITES, type OnSite } from './views.ts';

const SIZE = { width: 1280, height: 800, deviceScaleFactor: 1 };
/** A popup as wide and as high as a browser shows it. */
const POPUP = { width: 380, height: 600 };
const WAIT_MS = 20_000;

type Take = (page: Page, name: string) => Promise<void>;

/** Takes all pictures into a folder; rejects with a sentence where a page does not show what it should. */
export async function takePictures(folder: string, say: (line: string) => void): Promise<void> {
  for (const language of LANGUAGES) {
    const driven = await launch({ kind: 'chromium', headless: true, language, say });
    const take: Take = async (page, name) => {
      await page.screenshot({ path: join(folder, `${language}-${name}.png`) as `${string}.png` });
      say(`${language}-${name}.png`);
    };
    try {
      await onSites(driven, language, take);
      await ofOurs(driven, language, take);
    } finally {
      await driven.close();
    }
  }
}

/** A page of that size in which nothing moves. */
async function newPage(driven: Driven): Promise<Page> {
  const page = await driven.browser.newPage();
  await page.setViewport(SIZE);
  await (await createLook(driven, page))({ theme: 'light' });
  return page;
}

async function onSites(driven: Driven, language: Language, take: Take): Promise<void> {
  const sites = await startSites();
  try {
    const control = controlFrom(await driven.openOwn('popup.html'));
    const page = await newPage(driven);
    for (const view of ON_SITES[language]) await onSite(sites, control, page, view, take);
  } finally {
    await sites.close();
  }
}

async function onSite(
  sites: PracticeSites,
  { tabsAt, page: own }: Control,
  page: Page,
  { name, site, path, warning, write }: OnSite,
  take: Take,
): Promise<void> {
  const url = sites.url(site, path);
  await page.bringToFront();
  await page.goto(url, { waitUntil: 'load' });
  const [tabId = -1] = (await tabsAt(new URL(url).origin)).slice(-1);
  const seen = () => lookAtWarning(own, tabId);
  await until(`${warning} on ${site}`, async () => {
    const { kind, visible } = await seen();
    return kind === warning && visible;
  });
  await take(page, name);
  if (!write) return;
  const { hold } = (await seen()).controls;
  if (hold) {
    await page.mouse.move(hold.x, hold.y);
    await page.mouse.down();
    await until(`way into ${site}`, async () => (await seen()).kind !== 'cover');
    await page.mouse.up();
  }
  await page.type(write.at, write.text);
  await page.keyboard.press('Enter');
  // The card takes the focus into its closed root, of which the page sees the host only.
  await page.waitForFunction(() => document.activeElement?.localName.includes('-'));
  await take(page, write.name);
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + WAIT_MS; Date.now() < end; ) {
    if (await holds()) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`There was no ${what}.`);
}

async function ofOurs(driven: Driven, language: Language, take: Take): Promise<void> {
  const states = await serveStates();
  try {
    const page = await newPage(driven);
    for (const { name, pages } of OF_OURS) {
      const addresses = pages.map(({ path }) => `${states.url}/${path}&language=${language}`);
      const [alone = ''] = addresses;
      if (addresses.length === 1) await page.goto(alone);
      else await sideBySide(page, states.url, addresses);
      const frames = addresses.length === 1 ? [page.mainFrame()] : page.mainFrame().childFrames();
      for (const [at, frame] of frames.entries()) {
        await frame.waitForSelector('h1');
        const press = pages[at]?.press;
        if (press) await frame.click(press);
      }
      await take(page, name);
    }
  } finally {
    await states.close();
  }
}

/** Popups beside each other, on paper of our own colour. */
async function sideBySide(page: Page, origin: string, addresses: readonly string[]): Promise<void> {
  await page.goto(`${origin}/index.html?state=calm`);
  await page.evaluate(
    (sources, { width, height }) => {
      document.body.replaceChildren(
        ...sources.map((src) => Object.assign(document.createElement('iframe'), { src, width, height })),
      );
      const styles = new CSSStyleSheet();
      styles.replaceSync(
        `html, body { margin: 0; max-inline-size: none; inline-size: 100%; block-size: 100%; background: #efe9dc; }
        body { display: flex; gap: 64px; align-items: center; justify-content: center; }
        iframe { border: 0; border-radius: 16px; box-shadow: 0 12px 40px rgb(15 20 40 / 0.25); }`,
      );
      document.adoptedStyleSheets = [styles];
    },
    addresses,
    POPUP,
  );
}
