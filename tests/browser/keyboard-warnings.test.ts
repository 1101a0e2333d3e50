/** Warnings and cards in pages of others, by keyboard alone: all of their controls are reached, shown, and used. */
import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import { say } from './own-side.ts';
import { card, noCard, openBox } from './send-eyes.ts';
import { controlsOf, type SeenControl, untilControls } from './warning-eyes.ts';

/** Tab leads to every control once, and each looks otherwise than it did while it had no focus. */
async function expectAll(tab: Tab): Promise<void> {
  const before = await controlsOf(tab);
  const unfocused = before.map(({ focused, ring }) => (focused ? null : ring));
  const reached = new Set<number>();
  for (const _ of before) {
    await tab.page.keyboard.press('Tab');
    const controls = await controlsOf(tab);
    const at = controls.findIndex(({ focused }) => focused);
    expect(at, 'the focus is on a control').toBeGreaterThanOrEqual(0);
    expect(controls[at]?.ring, `the ring of ${controls[at]?.does}`).not.toBe(unfocused[at]);
    reached.add(at);
  }
  expect(reached.size, 'controls reached').toBe(before.length);
}

/** Tabs to a control, forward or back, and presses Enter on it. */
async function pressByKey(tab: Tab, does: string, way: 'on' | 'back' = 'on'): Promise<void> {
  const { keyboard } = tab.page;
  const isThere = (controls: SeenControl[]) =>
    controls.some((control) => control.does === does && control.focused);
  if (way === 'back') await keyboard.down('Shift');
  for (let presses = 0; !isThere(await controlsOf(tab)); presses++) {
    if (presses > 20) throw new Error(`Tab does not lead to ${does}`);
    await keyboard.press('Tab');
  }
  if (way === 'back') await keyboard.up('Shift');
  await keyboard.press('Enter');
}

const untilOpen = (tab: Tab, does: string) =>
  untilControls(tab, `${does} open`, (seen) => seen.some((one) => one.does === does && one.expanded));
const untilFocused = (tab: Tab, does: string) =>
  untilControls(tab, `the focus on ${does}`, (seen) => seen.some((one) => one.does === does && one.focused));

inBothBrowsers('by keyboard alone', {}, (session) => {
  it('a banner: all of it is reached and opened, and Escape closes it', async () => {
    const tab = await session().open(session().sites.url('open-room'));
    await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
    await expectAll(tab);
    for (const does of ['why', 'what-to-do']) {
      await pressByKey(tab, does, 'back');
      await untilOpen(tab, does);
    }
    await tab.page.keyboard.press('Escape');
    await tab.untilWarning('its end', ({ kind }) => kind === 'none');
    await tab.close();
  });

  it('a small banner: all of it is reached, and Escape closes it', async () => {
    const tab = await session().open(session().sites.url('bfcache', '/meteo.html'));
    await say(session().control.page, 'popup:watch', { tabId: tab.id, on: true });
    await tab.untilWarning('the small banner', ({ kind, visible }) => kind === 'banner' && visible);
    await expectAll(tab);
    await tab.page.keyboard.press('Escape');
    await tab.untilWarning('its end', ({ kind }) => kind === 'none');
    await say(session().control.page, 'popup:watch', { tabId: tab.id, on: false });
    await tab.close();
  });

  it('a cover: all of it is reached, also what is opened, and the focus stays in it', async () => {
    const tab = await session().open(session().sites.url('coco-type'));
    await tab.untilWarning('the cover', ({ kind, visible }) => kind === 'cover' && visible);
    await expectAll(tab);
    for (const does of ['why', 'talk', 'plain']) {
      await pressByKey(tab, does);
      await untilOpen(tab, does);
      await expectAll(tab);
    }
    await pressByKey(tab, 'back');
    await untilFocused(tab, 'plain');
    await pressByKey(tab, 'leave');
    await tab.untilMovedAway();
    await tab.close();
  });

  it('a card: all of it is reached, also its last question, and the focus stays in it', async () => {
    const tab = await openBox(session(), 'area');
    await tab.page.click('#message');
    await tab.page.keyboard.type('appelle moi au 06 39 98 12 34');
    await tab.page.keyboard.press('Enter');
    await card(tab);
    await expectAll(tab);
    await pressByKey(tab, 'plain');
    await untilOpen(tab, 'plain');
    await expectAll(tab);
    await pressByKey(tab, 'back');
    await untilFocused(tab, 'plain');
    await pressByKey(tab, 'change');
    await noCard(tab);
    expect(await tab.page.evaluate(() => document.activeElement?.id)).toBe('message');
    await tab.close();
  });
});
