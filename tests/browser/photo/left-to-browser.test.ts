/**
 * What a page leaves to the browser when it is pasted arrives all the same: text, though the clipboard holds a picture of
 * it too, as office programmes put it there, and a picture in a rich box.
 */
import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from '../harness.ts';
import { cardIn, openRoom } from '../send-eyes.ts';

const PLAIN = 'Nom\tPoints';
const HTML = '<table><tr><td>Nom</td><td>Points</td></tr></table>';

/** Copies a picture with texts beside it by a press on a button, as web pages do, and pastes it into a box with the keys. */
async function paste(tab: Tab, box: string, texts: Record<string, string>): Promise<void> {
  const context = tab.page.browserContext();
  const rights = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
  if (tab.session.kind === 'chromium')
    await context.overridePermissions(new URL(tab.page.url()).origin, [...rights]);
  await tab.page.evaluate((given) => {
    const copier = Object.assign(document.createElement('button'), { type: 'button', id: 'copie' });
    copier.textContent = '2';
    copier.onclick = () => {
      const picture = new Promise<Blob>((done) =>
        document.createElement('canvas').toBlob((blob) => done(blob ?? new Blob())),
      );
      const parts = Object.entries(given).map(([type, text]) => [type, new Blob([text], { type })]);
      const item = new ClipboardItem({ 'image/png': picture, ...Object.fromEntries(parts) });
      void navigator.clipboard.write([item]).then(() => copier.remove());
    };
    document.querySelector('#zone')?.prepend(copier);
  }, texts);
  await tab.page.click('#copie');
  await tab.page.waitForSelector('#copie', { hidden: true });
  await tab.page.click(box);
  await tab.page.keyboard.down('Control');
  await tab.page.keyboard.press('v', tab.session.kind === 'chromium' ? { commands: ['paste'] } : {});
  await tab.page.keyboard.up('Control');
}

inBothBrowsers('what is pasted and left to the browser', {}, (session, kind) => {
  const boxes = (tab: Tab) =>
    tab.page.evaluate(() => {
      const area = Object.assign(document.createElement('textarea'), { id: 'area', placeholder: 'Message' });
      const rich = Object.assign(document.createElement('div'), { id: 'rich', contentEditable: 'true' });
      rich.style.minHeight = '40px';
      document.querySelector('#zone')?.append(area, rich);
    });
  const held = (tab: Tab, box: string) =>
    tab.page.$eval(box, (one) => (one as HTMLTextAreaElement).value ?? one.textContent);

  it.each([
    ['formatted, into a plain box', '#area', { 'text/plain': PLAIN, 'text/html': HTML }],
    ['formatted, into a rich one', '#rich', { 'text/plain': PLAIN, 'text/html': HTML }],
    ['plain', '#area', { 'text/plain': PLAIN }],
  ])('%s, arrives', async (_name, box, texts) => {
    const tab = await openRoom(session(), 'photos');
    await boxes(tab);
    await paste(tab, box, texts);
    await expect.poll(() => held(tab, box), { timeout: 10_000 }).toMatch(/Nom\s*Points/);
    if (box === '#rich') expect(await tab.page.$(`${box} table`)).not.toBeNull();
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });

  // Firefox without a window has no pictures in its clipboard.
  it.runIf(kind === 'chromium')('a picture alone goes into a rich box, as without us', async () => {
    const tab = await openRoom(session(), 'photos');
    await boxes(tab);
    await paste(tab, '#rich', {});
    await tab.page.waitForSelector('#rich img[src^="data:image/png"]');
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });
});
