import { expect, it } from 'vitest';
import { inBothBrowsers, Tab } from './harness.ts';
import { openWatched } from './warning-eyes.ts';

const moved = (tab: Tab, timeout: number) =>
  tab.page.waitForFunction(() => location.pathname === '/blocked.html', { timeout });

inBothBrowsers('the life of a warning', {}, (session) => {
  it('comes though the page stops every timer of its window and shows its chat late', async () => {
    const { sites, driven, control } = session();
    const page = await driven.browser.newPage();
    await page.evaluateOnNewDocument(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const chat = [...document.body.childNodes];
        const start = performance.now();
        const { port1, port2 } = new MessageChannel();
        document.body.replaceChildren();
        port1.onmessage = () => {
          for (let timer = 1; timer < 3000; timer += 1) clearTimeout(timer);
          if (performance.now() - start > 1500) document.body.append(...chat.splice(0));
          port2.postMessage('again');
        };
        port2.postMessage('start');
      });
    });
    await page.goto(sites.url('coco-type'));
    const [tabId = -1] = (await control.tabsAt(new URL(sites.url('coco-type')).origin)).slice(-1);
    const tab = new Tab(session(), page, tabId);
    await tab.untilWarning('a cover', ({ kind, visible }) => kind === 'cover' && visible, 20_000);
    await tab.close();
  });

  it('leaves a page that may be filming when nobody chooses', async () => {
    const { sites } = session();
    const tab = await session().open(sites.url('random-video', '/video.html'));
    const { text } = await tab.untilWarning('a cover', ({ kind, visible }) => kind === 'cover' && visible);
    expect(text.toLowerCase()).toContain('caméra');
    await moved(tab, 20_000);
    await tab.close();
  });

  it('says so when a camera starts behind a cover that stands already', async () => {
    const { sites } = session();
    const tab = await session().open(sites.url('coco-type'));
    await tab.untilWarning('a cover', ({ kind, visible }) => kind === 'cover' && visible);
    await tab.page.evaluate(() => {
      const preview = document.createElement('video');
      Object.assign(preview, { muted: true, autoplay: true, srcObject: new MediaStream() });
      preview.playsInline = true;
      document.body.append(preview);
    });
    await tab.untilWarning('the word about the camera', ({ text }) => text.toLowerCase().includes('caméra'));
    await tab.close();
  });

  it('gives up a banner that the page removes; lamp and popup still say it', async () => {
    const tab = await openWatched(session());
    const hosts = () => document.querySelectorAll('html > :not(head, body)').length;
    await tab.page.evaluate(() => document.querySelector('html > :not(head, body)')?.remove());
    const view = await tab.until('no warning', ({ warning }) => warning === 'none');
    expect(view.level).toBe('caution');
    expect(await tab.page.evaluate(hosts)).toBe(0);
    await tab.close();
  });

  it('shows nothing of itself to the page but one empty element', async () => {
    const { sites } = session();
    const tab = await session().open(sites.url('coco-type'));
    await tab.untilWarning('a cover', ({ kind, visible }) => kind === 'cover' && visible);
    const seen = await tab.page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      const upgraded: unknown[] = [];
      customElements.define(
        host.localName,
        class extends HTMLElement {
          constructor() {
            super();
            upgraded.push(this.attachInternals().shadowRoot);
          }
        },
      );
      return {
        html: host.innerHTML + host.textContent,
        attributes: host.attributes.length,
        root: host.shadowRoot,
        upgraded,
        animations: document.getAnimations().length,
        focused: document.activeElement === host,
      };
    });
    expect(seen).toEqual({
      html: '',
      attributes: 0,
      root: null,
      upgraded: [null],
      animations: 0,
      focused: true,
    });
    await tab.close();
  });
});
