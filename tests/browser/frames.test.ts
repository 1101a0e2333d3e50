import { expect, it } from 'vitest';
import { FRAMES } from '#tests/sites/frames/registry.ts';
import { inBothBrowsers } from './harness.ts';

inBothBrowsers('a chat in', {}, (session) => {
  it.each(Object.entries(FRAMES))('%s: %s is warned of in the page around it', async (way) => {
    const tab = await session().open(session().sites.url(`frames/${way}`));
    const seen = await tab.untilWarning('a warning in the top frame', ({ kind, visible }) => {
      return kind !== 'none' && visible;
    });
    expect(seen.text).not.toBe('');
    await tab.until(
      'what was seen in the frame',
      ({ level, reasons }) => level !== 'calm' && reasons.length > 2,
    );
    await tab.close();
  });

  it('no frame at all: nothing is said', async () => {
    const tab = await session().open(session().sites.url('frames/none'));
    expect(await tab.settled()).toMatchObject({ state: 'judged', level: 'calm' });
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    await tab.close();
  });

  it('a frame that is gone again was seen all the same, and a new page knows nothing of it', async () => {
    const tab = await session().open(session().sites.url('frames/same-origin'));
    await tab.untilWarning('a warning', ({ kind }) => kind !== 'none');
    await tab.page.evaluate(() => document.querySelector('iframe')?.remove());
    await tab.until('still danger or caution', ({ level }) => level !== 'calm');
    await tab.page.goto(session().sites.url('frames/none'), { waitUntil: 'load' });
    await tab.until('calm', ({ level }) => level === 'calm');
    await tab.close();
  });
});
