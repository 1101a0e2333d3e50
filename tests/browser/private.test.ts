import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import { everythingStored } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

inBothBrowsers('a private window', { private: true }, (session) => {
  const url = () => session().sites.url('coco-type');

  it('is warned as well, and leaves no trace: only the state of its open tabs', async () => {
    const open = await session().open(url());
    await open.untilWarning('the cover', isCover);
    await open.close();
    const before = await everythingStored(session().control.page);
    expect(before.databases.veilleuse?.events).toHaveLength(1);

    const tab = await session().openPrivate(url());
    const ownPage = tab.session.control.page;
    await tab.untilWarning('the cover', isCover);
    await tab.goInAnyway();
    await tab.untilWarning('the small banner', ({ kind, visible }) => kind === 'banner' && visible);
    await tab.pressInWarning('close');
    await tab.untilWarning('no banner', ({ kind }) => kind === 'none');
    await tab.page.goto(session().sites.url('bfcache'), { waitUntil: 'load' });
    await tab.untilWarning('the cover', isCover);
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();

    const after = await everythingStored(session().control.page);
    expect(after.databases).toEqual(before.databases);
    const inPrivate = await everythingStored(ownPage);
    const kept = inPrivate.databases.veilleuse?.events ?? [];
    expect(kept).toEqual(session().kind === 'firefox' ? before.databases.veilleuse?.events : []);
    for (const seen of [after, inPrivate]) {
      expect(seen).toMatchObject({ local: {}, sync: {}, web: {}, caches: [] });
      expect(Object.keys(seen.session).filter((key) => !/^(tab:\d+|scouted|fresh-log)$/.test(key))).toEqual(
        [],
      );
    }
    await tab.close();
    await expect
      .poll(async () => Object.keys((await everythingStored(ownPage)).session))
      .not.toContain(`tab:${tab.id}`);
  });

  it('a mark made there holds in private windows alone, is written nowhere and goes with the last of them', async () => {
    const site = () => session().sites.url('checkout');
    const beside = await session().open(site());
    const before = await everythingStored(session().control.page);
    const tab = await session().openPrivate(site());
    const ownPage = tab.session.control.page;
    await watch(tab, true);
    await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
    const second = await session().openPrivate(site());
    await second.until('the mark in a second window', ({ mark }) => mark !== null);
    expect(await beside.settled()).toMatchObject({ state: 'judged', mark: null });
    await beside.close();
    expect((await everythingStored(session().control.page)).databases).toEqual(before.databases);
    const inPrivate = Object.keys((await everythingStored(ownPage)).session);
    expect(inPrivate.some((key) => /mark/.test(key))).toBe(session().kind === 'firefox');
    await second.close();
    await tab.until('the mark while a window is left', ({ mark }) => mark !== null);
    await tab.close();
    const marks = async () =>
      Object.keys((await everythingStored(session().control.page)).session).filter((key) => /mark/.test(key));
    await expect.poll(marks, { timeout: 10_000 }).toEqual([]);
  });

  it('chooses apart from the windows beside it', async () => {
    const inPrivate = await session().openPrivate(url());
    await inPrivate.untilWarning('the cover', isCover);
    await inPrivate.goInAnyway();
    const beside = await session().open(url());
    await beside.untilWarning('the cover', isCover);
    await beside.close();
    await inPrivate.close();
  });
});

/** The family's own mark on a site, as the popup sets it. */
function watch(tab: Tab, on: boolean): Promise<void> {
  return tab.session.control.page.evaluate(
    async (request) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      await runtime.sendMessage({ name: 'popup:watch', request });
    },
    { tabId: tab.id, on },
  );
}
