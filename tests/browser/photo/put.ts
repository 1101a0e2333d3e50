/** Puts files into a page as a person would: by choosing, by dropping, by pasting. All events are the browser's own. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { inFirefoxWindow } from '#scripts/driver/firefox-pages.ts';
import type { Session, Tab } from '../harness.ts';

/** Chooses files in an input; a function finds one that no selector reaches. */
export async function choose(
  { page }: Tab,
  at: string | (() => Element | null),
  paths: string[],
): Promise<void> {
  const handle = await page.evaluateHandle(typeof at === 'string' ? `document.querySelector('${at}')` : at);
  await (handle as ElementHandle<HTMLInputElement>).uploadFile(...paths);
}

const middleOf = (page: Page, at: string) =>
  page.$eval(at, (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });

export async function drop(session: Session, tab: Tab, at: string, paths: string[]): Promise<void> {
  if (session.kind === 'firefox')
    return inFirefox(session, tab, 'DragEvent', 'dataTransfer', 'drop', at, paths);
  const { x, y } = await middleOf(tab.page, at);
  const client = await tab.page.createCDPSession();
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await client.send('Input.dispatchDragEvent', { type, x, y, data });
  await client.detach();
}

/** Only in Firefox: in Chromium files come from the system's clipboard alone. `html` lies in the clipboard beside them. */
export function pasteInFirefox(
  session: Session,
  tab: Tab,
  at: string,
  paths: string[],
  html = '',
): Promise<void> {
  return inFirefox(session, tab, 'ClipboardEvent', 'clipboardData', 'paste', at, paths, html);
}

/** Only in Chromium: copies a drawn picture, and pastes it with the keys. */
export async function pastePictureInChromium({ page }: Tab, at: string): Promise<void> {
  await page
    .browserContext()
    .overridePermissions(new URL(page.url()).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);
  await page.evaluate(async () => {
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done));
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': blob ?? new Blob() })]);
  });
  await page.click(at);
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['paste'] });
  await page.keyboard.up('Control');
}

/** Has the browser itself send events with files in them to an element of the tab in front. */
async function inFirefox(
  session: Session,
  tab: Tab,
  maker: string,
  carrier: string,
  type: string,
  at: string,
  paths: string[],
  html = '',
): Promise<void> {
  const files = await Promise.all(
    paths.map(async (path) => ({ name: basename(path), data: (await readFile(path)).toString('base64') })),
  );
  // The browser shows a page only files that the page's own side has put into a transfer.
  await tab.page.evaluate(
    (given, formatted) => {
      Object.assign(window, {
        fill(transfer: DataTransfer) {
          if (formatted) transfer.setData('text/html', formatted);
          for (const { name, data } of given) {
            const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
            transfer.items.add(new File([bytes], name, { type: `image/${name.split('.').pop()}` }));
          }
        },
      });
    },
    files,
    html,
  );
  const script = `(() => {
    const init = { bubbles: true, cancelable: true, composed: true, dataTransfer: new content.DataTransfer() };
    const event = new content.${maker}('${type}', init);
    content.wrappedJSObject.fill(event.${carrier});
    // An event that is made here counts as the browser's own.
    content.document.querySelector('${at}').dispatchEvent(event);
    sendAsyncMessage('veilleuse:put', {});
  })()`;
  await tab.page.bringToFront();
  await inFirefoxWindow(
    session.driven.browser,
    `new Promise((done) => {
      const { messageManager } = gBrowser.selectedBrowser;
      messageManager.addMessageListener('veilleuse:put', done);
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    }).then(() => true)`,
  );
}
