import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { MessageName } from '#lib/messaging/contract.ts';
import type { FamilyView } from '#lib/messaging/family-view.ts';
import { inBothBrowsers, type Session } from './harness.ts';
import { everythingStored, familyView, say } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';

const PIN = '4719';
const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

/** The settings page as a family sees it. */
class SettingsPage {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  static async open(session: Session): Promise<SettingsPage> {
    const page = await session.driven.openOwn('options.html');
    await page.waitForSelector('.settings');
    return new SettingsPage(page);
  }

  view(): Promise<FamilyView> {
    return familyView(this.page);
  }

  async choose(value: string): Promise<void> {
    await this.page.click(`.option:has([value="${value}"])`);
  }

  untilChosen(value: string): Promise<unknown> {
    return this.page.waitForSelector(`[value="${value}"]:checked`);
  }

  async type(text: string, into: string): Promise<void> {
    await this.page.type(into, text);
    await this.page.keyboard.press('Enter');
  }

  async setPin(): Promise<string> {
    await this.page.click('#pin .button');
    await this.page.waitForSelector('.field + .field input[type=password]');
    await this.page.type('.pin-form .field:first-child input', PIN);
    await this.type(PIN, '.pin-form .field + .field input');
    await this.page.waitForSelector('.code');
    const code = await this.page.$eval('.code', ({ textContent }) => textContent ?? '');
    await this.page.click('.recovery .main');
    return code;
  }
}

inBothBrowsers('the settings page', { private: true }, (session) => {
  it('changes what stands in the way of a page that is open, at once', async () => {
    const tab = await session().open(session().sites.url('coco-type'));
    await tab.untilWarning('the cover', isCover);
    await tab.goInAnyway();
    const settings = await SettingsPage.open(session());
    await settings.choose('close');
    await settings.untilChosen('close');
    const cover = await tab.untilWarning('the cover again', isCover);
    expect(Object.keys(cover.controls)).toContain('leave');
    expect(Object.keys(cover.controls)).not.toContain('hold');
    await settings.choose('guard');
    await settings.untilChosen('guard');
    await settings.page.close();
    await tab.close();
  });

  it('speaks in the language that the family chose, at once and after a restart of the background', async () => {
    const settings = await SettingsPage.open(session());
    await settings.page.select('.field:first-child select', 'en');
    await settings.page.waitForFunction(() => document.documentElement.lang === 'en');
    await session().stopBackground();
    expect((await settings.view()).language).toBe('en');
    await settings.page.close();
  });

  it('sets a PIN by keyboard, shows the recovery code once, and keeps neither as it is', async () => {
    const settings = await SettingsPage.open(session());
    const code = await settings.setPin();
    expect(code).toMatch(/^(\d{4} ){4}\d{4}$/);
    // A moment is left out: any digits may stand in it.
    const isMoment = (value: unknown) => typeof value === 'number' && value > 1e12;
    const stored = JSON.stringify(await everythingStored(settings.page), (_, value) =>
      value instanceof Uint8Array ? [...value] : isMoment(value) ? null : value,
    );
    expect(stored).not.toContain(PIN);
    expect(stored).not.toContain([...PIN].join(','));
    expect(stored).not.toContain(code.replaceAll(' ', ''));
    expect(await settings.page.$('.code')).toBeNull();
    await settings.page.close();
  });

  it('asks for the PIN once more to change it or to do without it, while it is open', async () => {
    const own = (name: MessageName, request: object) => say(session().control.page, name, request);
    await own('family:unlock', { pin: [4, 7, 1, 9] });
    const settings = await SettingsPage.open(session());
    const { page } = settings;
    // From another window of ours, too.
    expect(await own('family:set-pin', { pin: [1, 2, 8, 3] })).toMatchObject({ code: null });
    expect(await own('family:remove-pin', { present: [1, 2, 8, 3] })).toMatchObject({ removed: false });
    const press = async (at: number) =>
      (await page.waitForSelector(`#pin .row .button:nth-child(${at})`))?.click();
    await press(2);
    await page.waitForSelector('#pin .pin-form input');
    await settings.type('1283', '#pin .pin-form input');
    await page.waitForSelector('#pin .error:not(:empty)');
    expect((await settings.view()).pin.has).toBe(true);
    await settings.type(PIN, '#pin .pin-form input');
    await page.waitForFunction(() => !document.querySelector('#pin .pin-form'));
    expect((await settings.view()).pin.has).toBe(false);
    await settings.setPin();
    await press(1);
    await page.waitForFunction(() => document.querySelectorAll('#pin .pin-form input').length === 3);
    for (const [field, typed] of [PIN, PIN, PIN].entries())
      await page.type(`#pin .pin-form .field:nth-child(${field + 1}) input`, typed);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.code');
    await page.close();
  });

  it('takes the PIN to lower, not to raise, and forgets it with the background', async () => {
    const settings = await SettingsPage.open(session());
    await session().stopBackground();
    await settings.choose('close');
    await settings.untilChosen('close');
    await settings.choose('accompany');
    await settings.page.waitForSelector('dialog[open]');
    expect((await settings.view()).settings.preset).toBe('close');
    await settings.type('1111', 'dialog input');
    await settings.page.waitForFunction(() => document.querySelector('dialog .error')?.textContent !== '');
    await settings.type(PIN, 'dialog input');
    await settings.untilChosen('accompany');
    expect(await settings.page.$('dialog[open]')).toBeNull();
    await session().stopBackground();
    expect((await settings.view()).pin).toMatchObject({ has: true, open: 0 });
    await settings.page.close();
  });

  it('leads who forgot the PIN out of the page that asks for it for a child', async () => {
    const page = await session().driven.openOwn('options.html#for-child');
    await page.waitForSelector('.pin-form .quiet');
    await page.click('.pin-form .quiet');
    const focused = () =>
      page.evaluate(() => document.activeElement?.matches('#pin input')).catch(() => false);
    await expect.poll(focused, { timeout: 10_000 }).toBe(true);
    expect(await page.evaluate(() => location.hash)).toBe('#pin');
    const inSight = await page.$eval('#pin h2', (heading) => {
      const { top, bottom } = heading.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(inSight).toBe(true);
    await page.close();
  });

  it('lets nobody lower by a message of a page script, a storage of the page, or two windows at once', async () => {
    const tab = await session().open(session().sites.url('coco-type'));
    const settings = await SettingsPage.open(session());
    const before = await settings.view();
    await tab.page.evaluate(async () => {
      for (const [name, value] of Object.entries({ family: '{}', settings: '{"preset":"accompany"}' }))
        localStorage.setItem(name, value);
      const open = indexedDB.open('veilleuse', 3);
      await new Promise((done) => {
        open.onupgradeneeded = () => open.result.createObjectStore('settings');
        open.onsuccess = done;
        open.onerror = done;
      });
      open.result
        .transaction('settings', 'readwrite')
        .objectStore('settings')
        .put({ ageBand: '15-17' }, 'family');
      open.result.close();
    });
    expect(await settings.view()).toEqual(before);
    const second = await SettingsPage.open(session());
    const tries = await Promise.all(
      [settings, second].flatMap(({ page }) =>
        Array.from({ length: 5 }, () =>
          page.evaluate(async () => {
            const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
            const answer = (await runtime.sendMessage({
              name: 'family:unlock',
              request: { pin: [0, 0, 0, 0] },
            })) as { tried: string };
            return answer.tried;
          }),
        ),
      ),
    );
    expect(tries.filter((tried) => tried === 'wrong')).toHaveLength(5);
    expect(tries.filter((tried) => tried === 'wait')).toHaveLength(5);
    await settings.page.bringToFront();
    await settings.page.waitForSelector('.error:not(:empty)');
    expect((await settings.view()).pin.wait).toBeGreaterThan(0);
    // The browser's own end of the background is no way around the wait.
    await session().stopBackground();
    expect((await settings.view()).pin.wait).toBeGreaterThan(0);
    for (const { page } of [settings, second]) await page.close();
    await tab.close();
  });

  it('holds in private windows too, where it can’t be changed', async () => {
    const page = await session().driven.openOwnPrivate('options.html');
    await page.waitForSelector('.settings');
    const settings = new SettingsPage(page);
    const { settings: seen, readOnly, pin } = await settings.view();
    expect(seen.preset).toBe('accompany');
    expect(pin).toMatchObject({ has: true, open: 0 });
    expect(readOnly).toBe(session().kind === 'chromium');
    await page.close();
  });
});
