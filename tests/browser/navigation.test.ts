import { expect, it } from 'vitest';
import { inBothBrowsers, type Session, Tab } from './harness.ts';
import { badge, tabStates } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

inBothBrowsers('moving between pages', {}, (session) => {
  const url = (site: string, path = '/') => session().sites.url(site, path);
  const untilLamp = (tab: Tab, text: string) =>
    expect.poll(() => badge(session().control.page, tab.id), { timeout: 10_000 }).toBe(text);

  it('sees a chat that a page draws after history.pushState, without loading', async () => {
    const tab = await session().open(url('late-render'));
    expect(await tab.settled()).toMatchObject({ state: 'judged' });
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    await tab.page.evaluate(() => history.pushState({}, '', '/salle'));
    await tab.page.click('#pousser');
    await tab.untilWarning('the cover', isCover);
    await untilLamp(tab, '!');
    await tab.close();
  });

  it('sees a chat that appears by itself, seconds later', async () => {
    const tab = await session().open(url('late-render', '/?after=3000&room=1'));
    await tab.untilWarning('the cover', isCover, 20_000);
    await tab.close();
  });

  it('sees and warns of it also where images are named like what documents are made of', async () => {
    const tab = await session().open(url('late-render'));
    await tab.settled();
    await tab.page.evaluate((names) => {
      for (const name of names) document.body.append(Object.assign(new Image(), { name }));
    }, NAMES);
    expect(await tab.page.evaluate('typeof document.querySelectorAll.call')).toBe('undefined');
    await tab.page.evaluate(`Document.prototype.querySelector.call(document, '#pousser').click()`);
    await tab.untilWarning('the cover', isCover);
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    await tab.close();
  });

  it('sees it also where forms, and what stands in them, are named like what a look asks for', async () => {
    const tab = await session().open(url('late-render'));
    await tab.settled();
    await tab.page.evaluate(() => {
      for (const name of ['querySelector', 'querySelectorAll', 'title', 'getAttribute', 'textContent']) {
        const form = document.createElement('form');
        form.setAttribute('name', name);
        form.setAttribute('role', 'textbox');
        form.append(Object.assign(document.createElement('input'), { name }));
        document.body.append(form);
      }
    });
    expect(await tab.page.evaluate('typeof document.querySelectorAll + typeof document.title')).toBe(
      'objectobject',
    );
    await tab.page.evaluate(`Document.prototype.querySelector.call(document, '#pousser').click()`);
    await tab.untilWarning('the cover', isCover);
    await tab.close();
  });

  it('warns at once of a page out of the back-forward cache, and is dark again going forward', async () => {
    const tab = await session().open(url('bfcache'));
    await tab.untilWarning('the cover', isCover);
    await mark(tab);
    await tab.page.goto(url('bfcache', '/meteo.html'), { waitUntil: 'load' });
    await untilLamp(tab, '');
    expect(await isMuted(session(), tab.id)).toBe(false);
    await mark(tab);
    await back(tab);
    expect(await isMarked(tab)).toBe(true);
    await tab.untilWarning('the cover', isCover);
    await untilLamp(tab, '!');
    await tab.until('danger', ({ level, warning }) => level === 'danger' && warning === 'cover');
    await expect.poll(() => isMuted(session(), tab.id)).toBe(true);
    await forward(tab);
    expect(await isMarked(tab)).toBe(true);
    await untilLamp(tab, '');
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    await tab.close();
  });

  it('what a page still says while it is being left says nothing of the next one', async () => {
    const tab = await session().open(url('bfcache'));
    await tab.untilWarning('the cover', isCover);
    await repeatWhileLeaving(session(), tab.id);
    await tab.page.goto(url('checkout'), { waitUntil: 'load' });
    expect(await tab.settled()).toMatchObject({ level: 'calm', warning: 'none' });
    expect((await tabStates(session().control.page))[`tab:${tab.id}`]?.frames).toEqual({});
    await tab.close();
  });

  it('keeps the choice to go in anyway over the back-forward cache, with the lamp in sight', async () => {
    const tab = await session().open(url('bfcache'));
    await tab.untilWarning('the cover', isCover);
    await tab.goInAnyway();
    await tab.page.click('#meteo');
    await tab.page.waitForSelector('#marees');
    await untilLamp(tab, '');
    await back(tab);
    await tab.page.waitForSelector('#entree');
    await untilLamp(tab, '!');
    await tab.until('danger', ({ level }) => level === 'danger');
    await tab.untilWarning('the small banner', ({ kind, visible }) => kind === 'banner' && visible);
    await tab.close();
  });

  it('warns again after a reload', async () => {
    const tab = await session().open(url('random-text'));
    await tab.untilWarning('a warning', ({ kind }) => kind !== 'none');
    await tab.page.reload({ waitUntil: 'load' });
    await tab.untilWarning('a warning', ({ kind, visible }) => kind !== 'none' && visible);
    await tab.close();
  });

  it('after leaving, no way back leads to the page without its warning', async () => {
    const tab = await session().open(url('bfcache'));
    await tab.untilWarning('the cover', isCover);
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    await back(tab);
    const warnedOrEmpty = async () => !(await tab.page.$('#entree')) || isCover(await tab.warning());
    await expect.poll(warnedOrEmpty, { timeout: 10_000 }).toBe(true);
    await tab.page.goto(url('bfcache'), { waitUntil: 'load' });
    await tab.untilWarning('the cover', isCover);
    await tab.pressInWarning('leave');
    await tab.untilMovedAway();
    await untilLamp(tab, '');
    await tab.close();
  });

  it('two tabs on one site choose apart', async () => {
    const one = await session().open(url('coco-type'));
    const other = await session().open(url('coco-type'));
    await other.untilWarning('the cover', isCover);
    await one.page.bringToFront();
    await one.untilWarning('the cover', isCover);
    await one.goInAnyway();
    await one.untilWarning('the small banner', ({ kind }) => kind === 'banner');
    await other.page.bringToFront();
    expect(await other.warning()).toMatchObject({ kind: 'cover' });
    await other.page.reload({ waitUntil: 'load' });
    await other.untilWarning('the cover', isCover);
    await one.close();
    await other.close();
  });

  it('forgets a tab that was closed, also while it was being looked at', async () => {
    const known = await session().open(url('coco-type'));
    await known.untilWarning('the cover', isCover);
    expect(Object.keys(await tabStates(session().control.page))).toContain(`tab:${known.id}`);
    await known.close();
    const hasty = await session().open(url('coco-type'));
    await hasty.close();
    const ids = [known.id, hasty.id].map((id) => `tab:${id}`);
    await expect
      .poll(async () =>
        Object.keys(await tabStates(session().control.page)).filter((key) => ids.includes(key)),
      )
      .toEqual([]);
  });

  it('a page that the browser renders ahead says nothing about the page in front, and is warned of once there', async () => {
    const host = new URL(url('bfcache')).hostname;
    const asked = () =>
      session().sites.requests.filter((one) => one.path === '/?ahead' && one.host === host).length;
    const tab = await session().open(url('bfcache', '/meteo.html'));
    await tab.settled();
    await tab.page.evaluate(() => {
      document.getElementById('retour')?.setAttribute('href', '/?ahead');
      const rules = { prerender: [{ source: 'list', urls: ['/?ahead'], eagerness: 'immediate' }] };
      const script = Object.assign(document.createElement('script'), { type: 'speculationrules' });
      script.textContent = JSON.stringify(rules);
      document.head.append(script);
    });
    if (session().kind === 'chromium') await expect.poll(asked).toBe(1);
    expect(await tab.settled()).toMatchObject({ level: 'calm' });
    expect(await badge(session().control.page, tab.id)).toBe('');
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    await tab.page.click('#retour');
    await tab.page.waitForSelector('#entree');
    await tab.untilWarning('the cover', isCover);
    await untilLamp(tab, '!');
    await tab.close();
  });

  it('warns in a window that a page opens', async () => {
    const opener = await session().open(url('checkout'));
    const page = await openedBy(
      opener,
      `window.open(${JSON.stringify(url('coco-type'))}, '', 'width=500,height=400')`,
    );
    await page.waitForSelector('form#entree');
    const tab = await session().adopt(page, url('coco-type'));
    await tab.untilWarning('the cover', isCover);
    await tab.close();
    await opener.close();
  });

  it('warns in an empty window that a page opens and writes a chat into', async () => {
    const opener = await session().open(url('bfcache'));
    const before = await allTabs(session());
    const page = await openedBy(
      opener,
      `{ const other = window.open('', '', 'width=700,height=600');
         other.document.open();
         other.document.write(document.querySelector('main').outerHTML);
         other.document.close(); }`,
    );
    const added = async () => (await allTabs(session())).filter((id) => !before.includes(id));
    await expect.poll(added, { timeout: 10_000 }).toHaveLength(1);
    const tab = new Tab(session(), page, (await added())[0] ?? -1);
    // A page that rewrites itself may hear input before us: then our own page takes its place.
    await tab.until(
      'the cover, or our own page',
      ({ warning }) => warning === 'cover' || warning === 'blocked',
    );
    await tab.close();
    await opener.close();
  });
});

/** An image's name hides the document's own property of that name from every script. */
const NAMES = [
  'getElementsByTagName',
  'querySelectorAll',
  'documentElement',
  'body',
  'readyState',
  'prerendering',
  'createElement',
  'createTextNode',
  'elementFromPoint',
  'addEventListener',
  'activeElement',
  'defaultView',
  'fullscreenElement',
];

/** A note in the page's memory: it is still there only where the page was kept alive. */
const mark = (tab: Tab) => tab.page.evaluate('globalThis.marked = true');
const isMarked = (tab: Tab) => tab.page.evaluate('globalThis.marked === true');

/** Goes through the history as a page's own buttons do: drivers wait for a load, which a kept page has not. */
const back = (tab: Tab) => go(tab, -1);
const forward = (tab: Tab) => go(tab, 1);
async function go(tab: Tab, step: number): Promise<void> {
  const here = () => tab.page.evaluate('location.href').catch(() => before);
  const before = await tab.page.evaluate('location.href');
  await tab.page.evaluate(`setTimeout(() => history.go(${step}))`);
  await expect.poll(here, { timeout: 10_000 }).not.toBe(before);
}

/** Has our side of a page tell the background once more, at the last moment, what it knows of it: a busy page does so. */
async function repeatWhileLeaving({ control }: Session, tabId: number): Promise<void> {
  const frames = (await tabStates(control.page))[`tab:${tabId}`]?.frames ?? {};
  const request = {
    evidence: Object.values(frames)[0]?.evidence,
    frame: { width: 1000, height: 800, used: false },
  };
  await control.page.evaluate(
    async (id, message) => {
      const { scripting } = ((globalThis as unknown as { browser?: typeof chrome }).browser ??
        chrome) as typeof chrome;
      await scripting.executeScript({
        target: { tabId: id },
        args: [message],
        func: (told) => {
          const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
          addEventListener('pagehide', () => void runtime.sendMessage(told));
        },
      });
    },
    tabId,
    { name: 'guard:evidence', request },
  );
}

function isMuted(session: Session, tabId: number): Promise<boolean> {
  return session.control.page.evaluate(async (id) => {
    const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return (await tabs.get(id)).mutedInfo?.muted === true;
  }, tabId);
}

/** The page that a script of another opens. */
async function openedBy(tab: Tab, script: string) {
  const opened = new Promise<import('puppeteer-core').Page | null>((done) => tab.page.once('popup', done));
  await tab.page.evaluate(script);
  const page = await opened;
  if (!page) throw new Error('nothing was opened');
  return page;
}

function allTabs(session: Session): Promise<number[]> {
  return session.control.page.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return (await tabs.query({})).flatMap(({ id }) => id ?? []);
  });
}
