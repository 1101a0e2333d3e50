import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { MessageName } from '#lib/messaging/contract.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { say as sayAs } from './own-side.ts';
import { card, noCard, openBox, saidAt, sendAnyway, untilSaid } from './send-eyes.ts';

const PIN = '4719';
const MESSAGE = 'appelle moi au 06 39 98 12 34 ce soir';
const NEXT = 'ou appelle moi au 06 39 98 55 66';

/** Holds the button that sends all the same, as long as that takes. */
async function holdButton(tab: Tab, until: () => Promise<unknown>): Promise<void> {
  while ((await card(tab)).focused !== 'hold') await tab.page.keyboard.press('Tab');
  const { x, y } = (await card(tab)).controls.hold ?? { x: 0, y: 0 };
  await tab.page.mouse.move(x, y);
  await tab.page.mouse.down();
  await until();
  await tab.page.mouse.up();
}

inBothBrowsers('a young child with a family that has a PIN', {}, (session) => {
  const say = (name: MessageName, request: object) => sayAs(session().control.page, name, request);
  const pinPages = async () =>
    session().control.page.evaluate(async () => {
      const { tabs, runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const url = runtime.getURL('/options.html#for-child');
      return (await tabs.query({})).filter((tab) => tab.url === url).length;
    });
  const untilAsked = () => expect.poll(pinPages, { timeout: 10_000 }).toBe(1);
  /** The page that asks for the PIN, with its field. Of pages of an extension, Firefox tells the driver no address. */
  const askingPage = async (): Promise<Page> => {
    const end = Date.now() + 10_000;
    while (Date.now() < end) {
      for (const page of await session().driven.browser.pages()) {
        const asks = await page
          .evaluate(
            () => location.hash === '#for-child' && document.querySelector('.pin-form input') !== null,
          )
          .catch(() => false);
        if (asks) return page;
      }
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error('no page asks for the PIN');
  };

  it('sends what is held only after a parent has given it in a page of ours', async () => {
    await say('family:change', { settings: { ageBand: 'under-11' } });
    await say('family:set-pin', { pin: [...PIN].map(Number) });
    await say('family:lock', {});
    const tab = await openBox(session(), 'line');
    await tab.page.click('#message');
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.keyboard.press('Enter');
    await card(tab);

    await holdButton(tab, untilAsked);
    await tab.page.bringToFront();
    await card(tab);
    expect(saidAt(session(), 'line')).toEqual([]);

    const asking = await askingPage();
    await asking.bringToFront();
    await asking.type('.pin-form input', PIN);
    await asking.keyboard.press('Enter');
    await asking.waitForFunction(() => !document.querySelector('.pin-form'));
    expect(await say('family:view', {})).toMatchObject({ pin: { open: 0 } });
    await tab.page.bringToFront();
    await sendAnyway(tab);
    await noCard(tab);
    await untilSaid(session(), 'line', [MESSAGE]);

    // It was for that message only, and what asks for the next can be answered.
    await tab.page.click('#message');
    await tab.page.keyboard.type(NEXT);
    await tab.page.keyboard.press('Enter');
    await card(tab);
    await holdButton(tab, untilAsked);
    await askingPage();
    await tab.page.bringToFront();
    await card(tab);
    expect(saidAt(session(), 'line')).toEqual([MESSAGE]);
    await tab.close();
  });
});
