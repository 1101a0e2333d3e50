import { expect, it } from 'vitest';
import type { MessageName } from '#lib/messaging/contract.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { say as sayAs } from './own-side.ts';
import { card, noCard, openBox, saidAt, sendAnyway, untilSaid } from './send-eyes.ts';

const PIN = [4, 7, 1, 9];
const MESSAGE = 'appelle moi au 06 39 98 12 34 ce soir';

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

  it('sends what is held only after a parent has given it in a page of ours', async () => {
    await say('family:change', { settings: { ageBand: 'under-11' } });
    await say('family:set-pin', { pin: PIN });
    await say('family:lock', {});
    const tab = await openBox(session(), 'line');
    await tab.page.click('#message');
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.keyboard.press('Enter');
    await card(tab);

    await holdButton(tab, () => expect.poll(pinPages, { timeout: 10_000 }).toBe(1));
    await tab.page.bringToFront();
    await card(tab);
    expect(saidAt(session(), 'line')).toEqual([]);

    expect(await say('family:agree', { pin: PIN })).toMatchObject({
      tried: 'right',
      view: { pin: { open: 0 } },
    });
    await tab.page.bringToFront();
    await sendAnyway(tab);
    await noCard(tab);
    await untilSaid(session(), 'line', [MESSAGE]);
    await tab.close();
  });
});
