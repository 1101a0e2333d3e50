import { resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { serveFiles } from '#scripts/assess/serve-files.ts';
import { FRAMES } from '#tests/sites/frames/registry.ts';
import { inBothBrowsers, type Session, type Tab } from './harness.ts';
import { badge, events } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;

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

  it('a corner of the page’s own site is worth a banner and no cover', async () => {
    const tab = await session().open(session().sites.url('frames/tiny'));
    await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
    expect(await tab.settled()).toMatchObject({ level: 'caution', warning: 'banner' });
    await tab.close();
  });
});

inBothBrowsers('an advertisement with a chat in it', {}, (session) => {
  const withAdvert = async (hash = '') => {
    const tab = await session().open(session().sites.url('frames/none'));
    const chat = `http://chat-in-frame.localhost:${session().sites.port}/chat.html${hash}`;
    await put(tab, chat, 'width: 300px; height: 250px');
    await tab.page.waitForFrame((frame) => frame.url() === chat);
    return tab;
  };
  const isLeftAlone = async (tab: Tab) => {
    expect(await tab.settled()).toMatchObject({ state: 'judged', level: 'calm', reasons: [] });
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    expect(await badge(session().control.page, tab.id)).toBe('');
    // Asked last: where Chromium's driver runs a script, it says that a person touched the frame.
    expect((await session().control.times(tab.id)).guard).toBe(true);
  };

  it('says nothing of the page around it, until the child puts the cursor into it', async () => {
    const tab = await withAdvert();
    await isLeftAlone(tab);
    await frameAt(tab, 'chat-in-frame.localhost').click('input[name=pseudo]');
    await tab.untilWarning('the cover', isCover);
    await tab.close();
  });

  it('that focuses its own box is used by nobody', async () => {
    const tab = await withAdvert('#focus');
    await isLeftAlone(tab);
    await tab.close();
  });

  it('is none once it grows to be the place itself', async () => {
    const tab = await withAdvert();
    await isLeftAlone(tab);
    await tab.page.evaluate(() => document.querySelector('iframe')?.removeAttribute('style'));
    await tab.untilWarning('the cover', isCover);
    await tab.page.evaluate(() => document.querySelector('iframe')?.setAttribute('style', 'width: 90px'));
    await tab.until('danger', ({ level }) => level === 'danger');
    await tab.close();
  });
});

const HELPLINE = 'www.allo119.gouv.fr';
const MESSENGER = 'web.whatsapp.com';
const LISTED = 'bounty.chat';
const NOBODY = 'cadres.example';

const files = await serveFiles();
afterAll(() => files.close());
const hosts = new Map([HELPLINE, MESSENGER, LISTED, NOBODY].map((host) => [host, files.tlsPort]));
const at = (host: string, page: string) =>
  files.add(resolve(import.meta.dirname, `../sites/frames/${page}`), host);

inBothBrowsers('a site that the list knows, in a frame', { hosts }, (session) => {
  const withFrame = async (host: string, page: string, style = '') => {
    const tab = await session().open(session().sites.url('frames/none'));
    await put(tab, at(host, page), style);
    return tab;
  };
  const guards = async (tab: Tab) => (await session().control.times(tab.id)).guard;

  it('a listed site is warned of, whatever it shows', async () => {
    const tab = await withFrame(LISTED, 'calm.html');
    await tab.untilWarning('the cover', isCover);
    const view = await tab.until('danger', ({ level }) => level === 'danger');
    expect(view.entry).toMatchObject({ domain: LISTED });
    await tab.close();
  });

  it('a widget of a listed site says nothing', async () => {
    const tab = await withFrame(LISTED, 'calm.html', 'width: 200px; height: 60px');
    await guardIn(session(), tab, LISTED);
    expect(await tab.settled()).toMatchObject({ state: 'judged', level: 'calm', entry: null });
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    await tab.close();
  });

  it('an everyday messenger is no place to meet strangers', async () => {
    const tab = await withFrame(MESSENGER, 'chat.html');
    await guardIn(session(), tab, MESSENGER);
    expect(await tab.settled()).toMatchObject({ state: 'judged', level: 'calm', known: null });
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    await tab.close();
  });

  it('a helpline is left alone, with all that it holds in frames without an address', async () => {
    const before = await events(session().control.page);
    const tab = await withFrame(HELPLINE, 'hostless.html', 'width: 900px; height: 3000px');
    await tab.page.waitForFrame((frame) => frame.url().includes(HELPLINE));
    await frameAt(tab, HELPLINE).waitForSelector('[data-done]');
    expect(await tab.settled()).toMatchObject({ state: 'judged', level: 'calm', reasons: [] });
    expect(await guards(tab)).toBe(false);
    expect(await tab.warning()).toMatchObject({ kind: 'none' });
    expect(await events(session().control.page)).toEqual(before);
    await tab.close();
  });

  it('the same frames are looked at where no helpline holds them', async () => {
    const tab = await withFrame(NOBODY, 'hostless.html', 'width: 900px; height: 3000px');
    await tab.untilWarning('the cover', isCover);
    await tab.close();
  });
});

/** Adds a frame to the page; without a style it is 700 × 500. */
function put(tab: Tab, src: string, style: string): Promise<void> {
  return tab.page.evaluate(
    (address, css) => {
      const frame = Object.assign(document.createElement('iframe'), { src: address });
      if (css) frame.setAttribute('style', css);
      document.body.append(frame);
    },
    src,
    style,
  );
}

function frameAt(tab: Tab, host: string) {
  const frame = tab.page.frames().find((one) => one.url().includes(`//${host}`));
  if (!frame) throw new Error(`no frame at ${host}`);
  return frame;
}

/** Waits until the guard has looked at the frame of a host. */
async function guardIn(session: Session, tab: Tab, host: string): Promise<void> {
  await tab.page.waitForFrame((frame) => frame.url().includes(`//${host}`));
  const ran = async () => (await session.control.times(tab.id)).guard;
  await expect.poll(ran, { timeout: 10_000 }).toBe(true);
}
