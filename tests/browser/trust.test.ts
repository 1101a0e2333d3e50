import type { Page } from 'puppeteer-core';
import { beforeAll, expect, it } from 'vitest';
import type { MessageName } from '#lib/messaging/contract.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { events, everythingStored, familyView, say as sayAs, toolbarTitle } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';
import { card, openBox, saidAt } from './send-eyes.ts';

const PIN = [4, 7, 1, 9];
const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;
const isGone = ({ kind }: SeenWarning) => kind === 'none';

inBothBrowsers('a site that the family trusts', { private: true }, (session) => {
  const url = () => session().sites.url('coco-type');
  const say = (name: MessageName, request: object) => sayAs(session().control.page, name, request);
  /** As the popup does, for the site that it shows. */
  const trustIn = async (own: Page, { id: tabId }: Tab, on: boolean) => {
    const { siteKey } = await sayAs<{ siteKey: number }>(own, 'popup:view', { tabId });
    return sayAs(own, 'popup:trust', { tabId, siteKey, on });
  };
  const trust = (tab: Tab, on: boolean) => trustIn(session().control.page, tab, on);
  const unlock = async () =>
    expect(await say('family:unlock', { pin: PIN })).toMatchObject({ tried: 'right' });
  const marks = async () => (await familyView(session().control.page)).marks;
  const covered = async () => {
    const tab = await session().open(url());
    await tab.untilWarning('the cover', isCover);
    return tab;
  };

  beforeAll(async () => {
    await say('family:set-pin', { pin: PIN });
    await say('family:lock', {});
  });

  it('is not made by a child: no message without the PIN, from two windows at once, or after a PIN for one message', async () => {
    const tab = await covered();
    const second = await session().driven.openOwn('options.html');
    const answers = await Promise.all([trust(tab, true), trustIn(second, tab, true), trust(tab, true)]);
    for (const answer of answers) expect(answer).toMatchObject({ level: 'danger', mark: null, locked: true });
    // A right PIN for one message opens nothing else.
    await say('family:agree', { pin: PIN });
    expect(await trust(tab, true)).toMatchObject({ mark: null });
    expect((await tab.warning()).kind).toBe('cover');
    expect(await marks()).toEqual([]);
    await second.close();
    await tab.close();
  });

  it('is not made by a page, with what it stores or sends', async () => {
    const tab = await covered();
    await tab.page.evaluate(async (site) => {
      const opening = indexedDB.open('veilleuse', 5);
      await new Promise((done, fail) => {
        opening.onupgradeneeded = () => opening.result.createObjectStore('own-entries', { keyPath: 'site' });
        opening.onsuccess = done;
        opening.onerror = fail;
      });
      const writing = opening.result.transaction('own-entries', 'readwrite');
      writing.objectStore('own-entries').put({ site, kind: 'trust', at: 1 });
      opening.result.close();
      localStorage.setItem('own-entries', JSON.stringify([{ site, kind: 'trust', at: 1 }]));
      const { chrome: api } = globalThis as unknown as {
        chrome?: { runtime?: { sendMessage?(message: object): Promise<unknown> } };
      };
      await Promise.resolve(
        api?.runtime?.sendMessage?.({ name: 'popup:trust', request: { tabId: 1, on: true } }),
      ).catch(() => undefined);
    }, new URL(url()).hostname);
    expect(await marks()).toEqual([]);
    await session().stopBackground();
    await tab.page.reload({ waitUntil: 'load' });
    await tab.untilWarning('the cover again', isCover);
    await tab.close();
  });

  it('is not given to another site than the one that was looked at', async () => {
    const tab = await covered();
    await unlock();
    expect(await say('popup:trust', { tabId: tab.id, siteKey: 1, on: true })).toMatchObject({ mark: null });
    expect(await marks()).toEqual([]);
    await say('family:lock', {});
    await tab.close();
  });

  it('is calm once a parent has said so, in all its tabs and after a restart, and anybody takes it back', async () => {
    const [tab, beside] = [await covered(), await covered()];
    await unlock();
    expect(await trust(tab, true)).toMatchObject({ level: 'calm', mark: { kind: 'trust' }, warning: 'none' });
    for (const one of [tab, beside]) await one.untilWarning('no cover', isGone);
    await expect.poll(() => toolbarTitle(session().control.page, tab.id)).toContain('d’accord');
    await say('family:lock', {});
    await session().stopBackground();
    const again = await session().open(url());
    await again.until(
      'the mark beside what was seen',
      ({ mark, reasons }) => mark?.kind === 'trust' && reasons.length > 2,
    );
    await expect.poll(() => toolbarTitle(session().control.page, again.id)).toContain('d’accord');
    expect((await again.warning()).kind).toBe('none');
    const kept = await events(session().control.page);
    expect(kept.filter(({ choice }) => choice === 'trust').length).toBeGreaterThan(0);
    expect(await marks()).toMatchObject([{ kind: 'trust' }]);
    // Without the PIN: this raises.
    expect(await trust(again, false)).toMatchObject({ level: 'danger', mark: null });
    for (const one of [tab, beside, again]) {
      await one.untilWarning('the cover again', isCover);
      await one.close();
    }
  });

  it('still holds a message that gives something away: trust says nothing of who else is there', async () => {
    const tab = await openBox(session(), 'line');
    await unlock();
    await trust(tab, true);
    await say('family:lock', {});
    await tab.page.reload({ waitUntil: 'load' });
    await tab.until(
      'calm, since it is trusted',
      ({ level, mark }) => level === 'calm' && mark?.kind === 'trust',
    );
    await tab.page.click('#message');
    await tab.page.keyboard.type('appelle moi au 06 39 98 12 34 ce soir');
    await tab.page.keyboard.press('Enter');
    expect((await card(tab)).marked).toEqual(['06 39 98 12 34']);
    expect(saidAt(session(), 'line')).toEqual([]);
    await trust(tab, false);
    await tab.close();
  });

  it('is taken back in the settings by one press, where a mark of care asks for the PIN', async () => {
    const tab = await covered();
    await unlock();
    await trust(tab, true);
    await say('family:lock', {});
    const settings = await session().driven.openOwn('options.html');
    await (await settings.waitForSelector('.marks button'))?.click();
    await settings.waitForFunction(() => document.querySelector('.marks') === null);
    await tab.untilWarning('the cover again', isCover);
    await say('popup:watch', { tabId: tab.id, on: true });
    // As when somebody comes back to the page.
    await settings.evaluate(() => window.dispatchEvent(new Event('focus')));
    await (await settings.waitForSelector('.marks button'))?.click();
    await settings.waitForSelector('dialog[open]');
    expect(await marks()).toMatchObject([{ kind: 'watch' }]);
    await settings.type('dialog input', PIN.join(''));
    await settings.keyboard.press('Enter');
    await settings.waitForFunction(() => document.querySelector('.marks') === null);
    expect(await marks()).toEqual([]);
    await settings.close();
    await tab.close();
  });

  it('is not made from a private window, not even with the PIN, and does not hold in one', async () => {
    // Before the private window: Firefox opens what comes after in that one.
    const beside = await covered();
    const inPrivate = await session().openPrivate(url());
    await inPrivate.untilWarning('the cover', isCover);
    const ownPrivate = inPrivate.session.control.page;
    const before = await everythingStored(session().control.page);
    await unlock();
    expect(await trustIn(ownPrivate, inPrivate, true)).toMatchObject({
      level: 'danger',
      mark: null,
      isPrivate: true,
    });
    expect((await everythingStored(session().control.page)).databases.veilleuse?.['own-entries']).toEqual(
      before.databases.veilleuse?.['own-entries'],
    );
    await trust(beside, true);
    await beside.untilWarning('no cover', isGone);
    await inPrivate.page.reload({ waitUntil: 'load' });
    await inPrivate.untilWarning('the cover in private', isCover);
    await trust(beside, false);
    for (const one of [beside, inPrivate]) await one.close();
  });
});
