import { expect, it } from 'vitest';
import type { MessageName } from '#lib/messaging/contract.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { badge, say as sayAs, toolbarTitle } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';

const PIN = [4, 7, 1, 9];
const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

inBothBrowsers('a pause', {}, (session) => {
  const say = (name: MessageName, request: object) => sayAs(session().control.page, name, request);
  const pause = (tab: Tab, minutes: number) => say('popup:pause', { tabId: tab.id, minutes });

  it('takes the cover away, shows on the icon, and whoever ends it brings the cover back', async () => {
    const { control, sites } = session();
    const tab = await session().open(sites.url('coco-type'));
    await tab.untilWarning('the cover', isCover);
    expect(await pause(tab, 30)).toMatchObject({ pausedUntil: expect.any(Number), warning: 'none' });
    await tab.untilWarning('no cover', ({ kind }) => kind === 'none');
    await expect.poll(() => badge(control.page, tab.id)).toBe('II');
    expect(await toolbarTitle(control.page, tab.id)).toContain('Veilleuse');
    await session().stopBackground();
    const beside = await session().open(sites.url('bfcache'));
    expect(await beside.settled()).toMatchObject({ state: 'judged', level: 'danger', warning: 'none' });
    expect(await pause(tab, 0)).toMatchObject({ pausedUntil: null });
    await tab.untilWarning('the cover again', isCover);
    await beside.untilWarning('the cover there', isCover);
    for (const one of [tab, beside]) await one.close();
  });

  it('takes the PIN where a family has one', async () => {
    await say('family:set-pin', { pin: PIN });
    await say('family:lock', {});
    const tab = await session().open(session().sites.url('coco-type'));
    await tab.untilWarning('the cover', isCover);
    expect(await pause(tab, 5)).toMatchObject({ pausedUntil: null, locked: true });
    expect((await tab.warning()).kind).toBe('cover');
    await say('family:unlock', { pin: PIN });
    expect(await pause(tab, 5)).toMatchObject({ pausedUntil: expect.any(Number) });
    await say('family:lock', {});
    expect(await pause(tab, 0)).toMatchObject({ pausedUntil: null });
    await tab.close();
  });
});
