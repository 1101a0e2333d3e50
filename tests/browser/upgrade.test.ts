/**
 * The last release is replaced by this build while the browser runs, and nothing is lost. Until there is a release, two
 * things stand for it: this build under a lower version number, filled by use; and an extension that does nothing, with a
 * database as it was written in its third version, which is older than the journal of today.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '#lib/journal/event.ts';
import { controlFrom } from '#scripts/assess/control.ts';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { type PracticeSites, startSites } from '#tests/sites/server.ts';
import { Session } from './harness.ts';
import { events, everythingStored, familyView, type Stored } from './own-side.ts';
import { Installed } from './upgrade/older-build.ts';
import { PIN, recordsOf, writeVersion3 } from './upgrade/version-3.ts';

describe.each(['chromium', 'firefox'] as const)('an update (%s)', (kind) => {
  let driven: Driven;
  let sites: PracticeSites;
  let older: Installed;

  beforeEach(async () => {
    older = new Installed(kind);
    sites = await startSites();
    driven = await launch({ kind, headless: true, extension: null });
  });
  afterEach(async () => {
    await driven?.close();
    await sites?.close();
    older?.remove();
  });

  const update = async () => {
    older.replace();
    await driven.install(older.folder);
  };

  it('keeps journal, PIN and settings that were made in use', async () => {
    await driven.install(older.folder);
    const own = await driven.openOwn('popup.html');
    expect(await versionOf(own)).toBe('0.0.1');
    const session = new Session(kind, driven, sites, controlFrom(own));
    const tab = await session.open(sites.url('coco-type'));
    await tab.untilWarning('the cover', ({ kind: seen, visible }) => seen === 'cover' && visible);
    await tab.goInAnyway();
    await expect.poll(async () => (await events(own)).length).toBe(2);
    await tab.close();
    const settings = await openSettings(driven);
    await choose(settings, 'under-11');
    await choose(settings, 'close');
    await settings.select('.field:first-child select', 'en');
    await settings.waitForFunction(() => document.documentElement.lang === 'en');
    await setPin(settings);
    const before = await everythingStored(settings);
    expect(Object.keys(before.databases.veilleuse ?? {})).toContain('pin');

    await update();
    const after = await openSettings(driven);
    expect(await versionOf(after)).not.toBe('0.0.1');
    expect(kept(await everythingStored(after))).toEqual(kept(before));
    const { settings: chosen, pin, language } = await familyView(after);
    expect(chosen).toMatchObject({ ageBand: 'under-11', preset: 'close', language: 'en' });
    expect(language).toBe('en');
    expect(pin).toMatchObject({ has: true, open: 0 });
    await lowerWithPin(after);
  });

  it('keeps what a database of the third version held, and counts its notes by day', async () => {
    older.silence();
    await driven.install(older.folder);
    const records = recordsOf(Date.now());
    const own = await driven.openOwn('popup.html');
    await own.evaluate(writeVersion3, records);

    await update();
    const page = await openSettings(driven);
    const { settings, pin } = await familyView(page);
    expect(settings).toMatchObject({ ageBand: 'under-11', preset: 'close', language: 'en', country: 'BE' });
    expect(pin).toMatchObject({ has: true, open: 0, wait: 0 });
    const stores = (await everythingStored(page)).databases.veilleuse ?? {};
    expect(stores['own-entries']).toEqual(
      records['own-entries'].map((mark) => ({ ...mark, kind: 'watch', listed: false })),
    );
    expect(stores['unasked-kinds']).toEqual(records['unasked-kinds']);
    expect(stores.events).toEqual(
      records.events.map((event) => ({
        ...event,
        place: 'other',
        last: event.at,
        count: 1,
        day: dayOf(event.at),
      })),
    );
    const perDay = Map.groupBy(records.events, ({ at }) => dayOf(at));
    const counted = (stores.days as { day: number; events: number }[]).map(({ day, events }) => [
      day,
      events,
    ]);
    expect(counted).toEqual([...perDay].map(([day, those]) => [day, those.length]));
    await lowerWithPin(page);
    const journal = await driven.openOwn('journal.html');
    await journal.waitForSelector('.event-what');
    const total = await journal.$eval('.events > li', (row) => row.getAttribute('aria-setsize'));
    expect(Number(total)).toBeGreaterThanOrEqual(records.events.length);
  });
});

const versionOf = (own: Page): Promise<string> =>
  own.evaluate(() => {
    const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return runtime.getManifest().version;
  });

/** What must be the same after an update: all that is stored but for what lives as long as a session. */
const kept = ({ databases, local, sync, web }: Stored) => ({ databases, local, sync, web });

async function openSettings(driven: Driven): Promise<Page> {
  const page = await driven.openOwn('options.html');
  await page.waitForSelector('.settings');
  return page;
}

async function choose(settings: Page, value: string): Promise<void> {
  await settings.click(`.option:has([value="${value}"])`);
  await settings.waitForSelector(`[value="${value}"]:checked`);
}

async function setPin(settings: Page): Promise<void> {
  await settings.click('#pin .button');
  await settings.waitForSelector('.field + .field input[type=password]');
  await settings.type('.pin-form .field:first-child input', PIN);
  await settings.type('.pin-form .field + .field input', PIN);
  await settings.keyboard.press('Enter');
  await settings.waitForSelector('.code');
}

/** Lowers protection as a parent does: the choice asks for the PIN, and the PIN of before opens. */
async function lowerWithPin(settings: Page): Promise<void> {
  await settings.click('.option:has([value="accompany"])');
  await settings.waitForSelector('dialog[open]');
  await settings.type('dialog input', PIN);
  await settings.keyboard.press('Enter');
  await settings.waitForSelector('[value="accompany"]:checked');
}
