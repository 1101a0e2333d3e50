import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import { badge } from './own-side.ts';

inBothBrowsers('the lamp in the toolbar', { private: true }, (session) => {
  const url = (site: string, path = '/') => session().sites.url(site, path);
  const lampOf = (tab: Tab) => badge(tab.session.control.page, tab.id);
  const untilLamp = (tab: Tab, text: string) =>
    expect.poll(() => lampOf(tab), { timeout: 10_000 }).toBe(text);

  it('stays dark on a calm page', async () => {
    const tab = await session().open(url('checkout'));
    await tab.settled();
    expect(await lampOf(tab)).toBe('');
    await tab.close();
  });

  it('shows caution and danger, each on its own tab', async () => {
    const red = await session().open(url('coco-type'));
    const amber = await session().open(url('checkout'));
    await untilLamp(red, '!');
    await session().control.page.evaluate(async (tabId) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      await runtime.sendMessage({ name: 'popup:watch', request: { tabId, on: true } });
    }, amber.id);
    await untilLamp(amber, '?');
    expect(await lampOf(red)).toBe('!');
    await session().stopBackground();
    expect([await lampOf(red), await lampOf(amber)]).toEqual(['!', '?']);
    await amber.page.reload({ waitUntil: 'load' });
    await untilLamp(amber, '?');
    await red.close();
    await amber.close();
  });

  it('follows a tab from danger to calm, and back again', async () => {
    const tab = await session().open(url('coco-type'));
    await untilLamp(tab, '!');
    await tab.page.goto(url('genealogy'), { waitUntil: 'load' });
    await tab.settled();
    await untilLamp(tab, '');
    await tab.page.goto(url('coco-type'), { waitUntil: 'load' });
    await untilLamp(tab, '!');
    await session().stopBackground();
    await tab.page.goto(url('genealogy'), { waitUntil: 'load' });
    await untilLamp(tab, '');
    await tab.close();
  });

  it('is dark again on our own page after leaving', async () => {
    const tab = await session().open(url('coco-type'));
    await tab.untilWarning('the cover', ({ kind, visible }) => kind === 'cover' && visible);
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    await untilLamp(tab, '');
    await tab.close();
  });

  it('works in a private window', async () => {
    const tab = await session().openPrivate(url('coco-type'));
    await untilLamp(tab, '!');
    await tab.page.goto(url('genealogy'), { waitUntil: 'load' });
    await untilLamp(tab, '');
    await tab.close();
  });
});
