import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { tour } from '#scripts/tour/tour.ts';
import { inBothBrowsers } from './harness.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;
/** Hosts that were asked for, without those of practice sites, which only this machine answers. */
const elsewhere = (asked: readonly string[]) =>
  asked.filter((host) => !/^([a-z0-9-]+\.)*localhost:\d+$/.test(host));

inBothBrowsers('nothing is asked of anybody', { private: true }, (session) => {
  it('during the whole tour, with its warnings and its popups', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'veilleuse-tour-'));
    const lines: string[] = [];
    await tour(session().driven, session().sites, folder, (line) => lines.push(line));
    await rm(folder, { recursive: true });
    expect(lines.join('\n')).toContain('danger');
    expect(session().driven.proxy.asked.length).toBeGreaterThan(5);
    expect(elsewhere(session().driven.proxy.asked)).toEqual([]);
  });

  it('while the child reads, goes in, leaves, and in a private window', async () => {
    const url = session().sites.url('coco-type');
    const tab = await session().open(url);
    await tab.untilWarning('the cover', isCover);
    // Each is opened and closed again: with both open the buttons are out of sight.
    for (const panel of ['why', 'why', 'talk', 'talk'] as const) await tab.pressInWarning(panel);
    await tab.goInAnyway();
    await tab.page.goto(session().sites.url('bfcache'), { waitUntil: 'load' });
    await tab.untilWarning('the cover', isCover);
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    await session().stopBackground();
    const other = await session().openPrivate(url);
    await other.untilWarning('the cover', isCover);
    expect(elsewhere(session().driven.proxy.asked)).toEqual([]);
    await other.close();
    await tab.close();
  });

  it('and it would be seen: what one of our own pages asks for is written down', async () => {
    await session().control.page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    expect(elsewhere(session().driven.proxy.asked)).toEqual(['elsewhere.example:443']);
  });
});
