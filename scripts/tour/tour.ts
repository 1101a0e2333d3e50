/** The tour without a display: the same places as a person would visit, a picture of each, and what was seen. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { TabView } from '#lib/messaging/tab-view.ts';
import type { PracticeSites } from '#tests/sites/server.ts';
import { controlFrom } from '../assess/control.ts';
import { settledView } from '../assess/judge-page.ts';
import type { Driven } from '../driver/launch.ts';

/** A stop of the tour: a site, a path on it, and what a visitor should notice. */
interface Stop {
  name: string;
  site: string;
  path: string;
  say: string;
}

const STOPS: readonly Stop[] = [
  {
    name: 'coco-entry',
    site: 'coco-type',
    path: '/',
    say: 'a chat of the Coco type that nobody has listed: its entry',
  },
  {
    name: 'coco-room',
    site: 'coco-type',
    path: '/salons.html?pseudo=lola_15&age=16&sexe=F&cp=59100',
    say: 'the same site: rooms, and everybody with age and town',
  },
  {
    name: 'open-room',
    site: 'open-room',
    path: '/',
    say: 'an open room about cooking: a nickname is enough',
  },
  { name: 'text-partner', site: 'random-text', path: '/', say: 'a partner drawn at random, in text' },
  {
    name: 'helpline',
    site: 'helpline-chat',
    path: '/',
    say: 'a helpline chat: the same questions, and not one word from us',
  },
  { name: 'teens', site: 'moderated-teens', path: '/', say: 'a teens’ chat with accounts and moderators' },
  { name: 'checkout', site: 'checkout', path: '/', say: 'a shop that asks for birth date and postcode' },
];

/** Visits every stop, writes pictures to `folder` and prints a line each. */
export async function tour(
  driven: Driven,
  sites: PracticeSites,
  folder: string,
  say: (line: string) => void,
) {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const control = controlFrom(await driven.openOwn('popup.html'));
  const page = await driven.browser.newPage();
  await page.setViewport({ width: 1280, height: 800 });
  const picture = async (from: Page, name: string) => {
    await from.bringToFront();
    // Cards that are still coming in would look faded. They are not waited for: one that stands still would never end.
    await from.evaluate(() => {
      for (const animation of document.getAnimations())
        if (Number.isFinite(animation.effect?.getComputedTiming().endTime)) animation.finish();
    });
    await from.screenshot({ path: join(folder, `${name}.png`) as `${string}.png` });
  };
  for (const [index, stop] of STOPS.entries()) {
    const name = `${String(index + 1).padStart(2, '0')}-${stop.name}`;
    const url = sites.url(stop.site, stop.path);
    await page.bringToFront();
    await page.goto(url, { waitUntil: 'load' });
    const [tabId = -1] = (await control.tabsAt(new URL(url).origin)).slice(-1);
    const view = await settledView(tabId, control);
    await picture(page, `${name}-page`);
    say(`${name}: ${stop.say}`);
    say(`    ${seen(view)}`);
    await popup(driven, tabId, (shown, side) => picture(shown, `${name}-popup-${side}`));
  }
}

/** Opens the popup of a tab as a page of its own, as wide as a popup, on both its sides. */
async function popup(driven: Driven, tabId: number, picture: (page: Page, side: string) => Promise<void>) {
  const page = await driven.openOwn(`popup.html?tab=${tabId}`);
  await page.setViewport({ width: 360, height: 620 });
  await page.waitForSelector('h1');
  await picture(page, 'child');
  const parents = await page.$('[role=tab][aria-selected=false]');
  if (parents) {
    await parents.click();
    await picture(page, 'parent');
  }
  await page.close();
}

function seen(view: TabView | null): string {
  if (!view) return 'no answer';
  if (view.state !== 'judged') return view.state === 'protected' ? 'protected: nothing' : view.state;
  const reasons = view.reasons.filter(({ weight }) => weight > 0).slice(0, 3);
  const why = reasons.map(({ signal }) => signal).join(', ');
  return `${view.level} (${view.score.toFixed(2)}), in the page: ${view.warning}${why ? `, because of: ${why}` : ''}`;
}
