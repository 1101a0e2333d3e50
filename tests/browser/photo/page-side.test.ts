/** Files that a page takes in ways in which no listener of ours can hear of them: its own side is asked to tell. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { jpeg } from '#tests/unit/photo/make.ts';
import { inBothBrowsers, type Tab } from '../harness.ts';
import { card, cardIn, noCard, openRoom, pressOnCard } from '../send-eyes.ts';
import { goesCleanFirst, got } from './got.ts';
import { drop } from './put.ts';

const folder = await mkdtemp(join(tmpdir(), 'veilleuse-page-side-'));
afterAll(() => rm(folder, { recursive: true }));
const told = join(folder, 'plage.jpeg');
const plain = join(folder, 'dessin.jpeg');
await writeFile(told, jpeg({ location: true }));
await writeFile(plain, jpeg({}));

/** How pages ask for a file without putting the input into the document, `input` being one. */
const ASKING = {
  click: 'input.click()',
  'a made-up click': "input.dispatchEvent(new MouseEvent('click', { bubbles: true }))",
  'a click in a part that stands nowhere': "(document.createElement('div').append(input), input.click())",
  showPicker: 'input.showPicker()',
};

inBothBrowsers('files that a page takes unheard', {}, (session) => {
  const choose = async (tab: Tab, path: string): Promise<void> => {
    const [chooser] = await Promise.all([tab.page.waitForFileChooser(), tab.page.click('#joindre')]);
    await chooser.accept([path]);
  };
  const room = async (code: string): Promise<Tab> => {
    const tab = await openRoom(session(), 'photos');
    await tab.settled();
    await tab.page.evaluate(`(() => {
      window.got = [];
      const zone = document.querySelector('#zone');
      const button = Object.assign(document.createElement('button'), { type: 'button', id: 'joindre' });
      zone.before(button);
      ${code}
    })()`);
    return tab;
  };

  it.each(Object.entries(ASKING))('chosen in an input outside of the document, by %s', async (_name, ask) => {
    const tab = await room(`button.onclick = () => {
      const input = Object.assign(document.createElement('input'), { type: 'file' });
      input.onchange = () => window.got.push([input.files[0].name, input.files[0].size]);
      ${ask};
    };`);
    await choose(tab, told);
    await goesCleanFirst(tab);
    await choose(tab, plain);
    await expect.poll(() => got(tab)).toHaveLength(2);
    expect((await got(tab))[1]).toEqual(['dessin.jpeg', jpeg({}).length]);
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });

  it('other inputs do as before', async () => {
    const tab = await room(`button.onclick = () => {
      const input = Object.assign(document.createElement('input'), { type: 'checkbox' });
      input.onclick = () => window.got.push('click');
      input.click();
      window.got.push(input.checked, input.dispatchEvent(new Event('x')), HTMLInputElement.prototype.click.name);
    };`);
    await tab.page.click('#joindre');
    expect(await got(tab)).toEqual(['click', true, true, 'click']);
    await tab.close();
  });

  it.each([
    ['with a place', told],
    ['without one', plain],
  ])('dropped, %s, where the page looks for entries', async (_name, path) => {
    // As widespread scripts for uploads do, which leave out what has no entry.
    const tab = await room(`zone.addEventListener('drop', (event) => {
      for (const { isFile, isDirectory, name } of [...event.dataTransfer.items].map((item) => item.webkitGetAsEntry() ?? {}))
        window.got.push([isFile, isDirectory, name]);
      event.dataTransfer.items[0].webkitGetAsEntry().file((file) => window.got.push([file.name, file.size > 0]));
    });`);
    await drop(session(), tab, '#zone', [path]);
    const name = path === told ? 'plage.jpeg' : 'dessin.jpeg';
    if (path === told) {
      await card(tab);
      expect(await got(tab)).toEqual([]);
      await pressOnCard(tab, 'clean');
      await noCard(tab);
    }
    await expect
      .poll(() => got(tab))
      .toEqual([
        [true, false, name],
        [name, true],
      ]);
    await tab.close();
  });
});
