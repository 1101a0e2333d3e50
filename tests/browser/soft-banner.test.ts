import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import { tabStates } from './own-side.ts';

inBothBrowsers('a word said small for a mark alone', {}, (session) => {
  it('grows to the full banner when the page itself gives reason, and stays so', async () => {
    const room = await session().open(session().sites.url('open-room'));
    const { html, title } = await room.page.evaluate(() => ({
      html: document.body.innerHTML,
      title: document.title,
    }));
    await room.close();
    const tab = await session().open(session().sites.url('bfcache', '/meteo.html'));
    const calm = await tab.page.evaluate(() => document.body.innerHTML);
    await watch(tab);
    const small = await tab.untilWarning(
      'the small banner',
      ({ kind, visible }) => kind === 'banner' && visible,
    );
    expect(small.controls).not.toHaveProperty('what-to-do');
    await show(tab, html, title);
    await tab.untilWarning('the full banner', ({ controls }) => 'what-to-do' in controls);
    await show(tab, calm, 'Météo');
    await tab.settled();
    expect((await tab.warning()).controls).toHaveProperty('what-to-do');
    const { visit } = (await tabStates(session().control.page))[`tab:${tab.id}`] ?? {};
    expect(visit).toMatchObject({ shown: 2, full: true });
    await tab.close();
  });
});

/** The page draws something else, without loading. */
const show = (tab: Tab, html: string, title: string) =>
  tab.page.evaluate(
    (body, name) => {
      document.body.innerHTML = body;
      document.title = name;
    },
    html,
    title,
  );

/** The family's own mark on a site, as the popup sets it. */
function watch(tab: Tab): Promise<void> {
  return tab.session.control.page.evaluate(
    async (request) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      await runtime.sendMessage({ name: 'popup:watch', request });
    },
    { tabId: tab.id, on: true },
  );
}
