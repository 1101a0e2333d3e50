/** A frame in which nobody talks, but from which a place of strangers takes its pictures, as older chats have it. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { jpeg } from '#tests/unit/photo/make.ts';
import { inBothBrowsers, type Tab } from '../harness.ts';
import { cardIn, openRoom } from '../send-eyes.ts';
import { goesCleanFirst, got } from './got.ts';

const folder = await mkdtemp(join(tmpdir(), 'veilleuse-frame-files-'));
afterAll(() => rm(folder, { recursive: true }));
const photo = join(folder, 'plage.jpeg');
await writeFile(photo, jpeg({ location: true }));

inBothBrowsers('files chosen in a frame without talk', {}, (session) => {
  /** Which of our scripts look at the frame. */
  const running = (tab: Tab) =>
    tab.session.control.page.evaluate(async (tabId) => {
      const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      const func = () => {
        const scope = globalThis as unknown as Record<symbol, { running: Record<string, true> } | undefined>;
        const ran = scope[Symbol.for('veilleuse.scout')]?.running ?? {};
        return window.parent === window ? [] : ['guard', 'sending'].filter((name) => ran[name]);
      };
      const frames = await scripting.executeScript({ target: { tabId, allFrames: true }, func });
      return frames.flatMap(({ result }) => result ?? []);
    }, tab.id);
  /** Puts the frame into a page, goes to it as one does who wants to choose a file, and gives its input. */
  const frameIn = async (tab: Tab, scripts: string[]): Promise<ElementHandle<HTMLInputElement>> => {
    await tab.page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.id = 'joindre';
      frame.height = '420';
      frame.srcdoc =
        '<form><p>Ton image</p><input type="file" id="piece" onchange="parent.got.push([this.files[0].name, this.files[0].size])"> <button type="button">Joindre</button></form>';
      document.body.prepend(frame);
      Object.assign(window, { got: [] });
    });
    const frame = await (await tab.page.waitForSelector('#joindre'))?.contentFrame();
    await frame?.waitForSelector('button');
    await frame?.focus('button');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.down('Shift');
    await tab.page.keyboard.press('Tab');
    await tab.page.keyboard.up('Shift');
    await expect.poll(() => running(tab), { timeout: 10_000 }).toEqual(scripts);
    await tab.settled(); // where this is was answered by then
    return (await frame?.$('#piece')) as ElementHandle<HTMLInputElement>;
  };

  it('are held where strangers are around it', async () => {
    const tab = await openRoom(session(), 'photos');
    const input = await frameIn(tab, ['guard', 'sending']);
    await input.uploadFile(photo);
    await goesCleanFirst(tab);
    await tab.close();
  });

  it('go without a word in any other page', async () => {
    const tab = await session().open(session().sites.url('checkout'));
    const input = await frameIn(tab, ['guard']);
    await input.uploadFile(photo);
    await expect.poll(() => got(tab)).toEqual([['plage.jpeg', jpeg({ location: true }).length]]);
    await tab.settled();
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });
});
