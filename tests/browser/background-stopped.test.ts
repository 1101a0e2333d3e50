import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness.ts';

inBothBrowsers('the background is ended between any two steps', { private: true }, (session) => {
  const url = () => session().sites.url('coco-type');
  const isCover = ({ kind, visible }: { kind: string; visible: boolean }) => kind === 'cover' && visible;

  it('before the page is opened', async () => {
    await session().stopBackground();
    const tab = await session().open(url());
    await tab.untilWarning('the cover', isCover);
    await tab.close();
  });

  it('while the page is being looked at', async () => {
    const page = await session().driven.browser.newPage();
    await page.goto(url(), { waitUntil: 'domcontentloaded' });
    await session().stopBackground();
    const tab = await session().adopt(page, url());
    await tab.untilWarning('the cover', isCover);
    await tab.close();
  });

  it('after the warning: the popup knows all the same, and so does the next choice', async () => {
    const tab = await session().open(url());
    await tab.untilWarning('the cover', isCover);
    const before = await tab.until('danger', ({ level }) => level === 'danger');
    await session().stopBackground();
    expect(await tab.view()).toEqual(before);
    await session().stopBackground();
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    await tab.close();
  });

  it('after going in anyway: it is not asked again, and the lamp stays red', async () => {
    const tab = await session().open(url());
    await tab.untilWarning('the cover', isCover);
    await tab.goInAnyway();
    await session().stopBackground();
    await tab.page.reload({ waitUntil: 'load' });
    await tab.until('danger', ({ level }) => level === 'danger');
    expect(await tab.warning()).not.toMatchObject({ kind: 'cover' });
    await tab.close();
  });

  it('in a private window', async () => {
    const tab = await session().openPrivate(url());
    await tab.untilWarning('the cover', isCover);
    await tab.close();
  });
});
