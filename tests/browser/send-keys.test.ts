import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import { card, cardIn, openBox, saidAt, sendAnyway } from './send-eyes.ts';

const MESSAGE = 'appelle moi au 06 39 98 12 34 ce soir';
const HARMLESS = 'bonsoir tout le monde, il fait bon ?';

/** Slower than the page, so that it has been seen what the key before did. */
const write = ({ page }: Tab, text: string) => page.keyboard.type(text, { delay: 20 });

async function enterWith({ page }: Tab, held?: 'Control' | 'Shift'): Promise<void> {
  if (held) await page.keyboard.down(held);
  await page.keyboard.press('Enter');
  if (held) await page.keyboard.up(held);
}

/** Has Enter, with one of these held, do something in the page. */
const onEnter = (tab: Tab, held: 'ctrlKey' | 'shiftKey', does: 'line' | 'send') =>
  tab.page.evaluate(
    (key, what) => {
      const box = document.querySelector('#message') as HTMLTextAreaElement;
      const button = document.querySelector<HTMLElement>('.bas button:last-child');
      if (what === 'send' && button) button.style.display = 'none';
      box.addEventListener('keydown', (event) => {
        if (event.key !== 'Enter' || !event[key]) return;
        event.preventDefault();
        if (what === 'send') button?.click();
        else box.setRangeText('\n', box.value.length, box.value.length, 'end');
      });
    },
    held,
    does,
  );

inBothBrowsers('what Enter does with a key beside it', {}, (session) => {
  it('says nothing of Enter alone: it goes on making lines where Ctrl+Enter sends', async () => {
    const tab = await openBox(session(), 'area-ctrl');
    await tab.page.click('#message');
    await write(tab, HARMLESS);
    await enterWith(tab);
    await write(tab, HARMLESS);
    await enterWith(tab, 'Control');
    await expect.poll(() => saidAt(session(), 'area-ctrl')).toEqual([`${HARMLESS}\n${HARMLESS}`]);
    await write(tab, MESSAGE);
    await enterWith(tab);
    await write(tab, 'voila');
    const value = () => tab.page.$eval('#message', (box) => (box as HTMLTextAreaElement).value);
    expect(await value()).toBe(`${MESSAGE}\nvoila`);
    expect((await cardIn(tab))?.kind).not.toBe('card');
    await enterWith(tab, 'Control');
    await card(tab);
    expect(saidAt(session(), 'area-ctrl')).toHaveLength(1);
    await tab.close();
  });

  it('says nothing of Enter alone: that sends, and is held, where Ctrl+Enter makes a line', async () => {
    const tab = await openBox(session(), 'area');
    await onEnter(tab, 'ctrlKey', 'line');
    await tab.page.click('#message');
    await write(tab, HARMLESS);
    await enterWith(tab, 'Control');
    await write(tab, MESSAGE);
    await enterWith(tab);
    await card(tab);
    expect(saidAt(session(), 'area')).toEqual([]);
    await tab.close();
  });

  it('is held with Shift where Enter alone was seen to make a line and nothing else sends', async () => {
    const tab = await openBox(session(), 'area-lines');
    await onEnter(tab, 'shiftKey', 'send');
    await tab.page.click('#message');
    await write(tab, HARMLESS);
    await enterWith(tab);
    await write(tab, MESSAGE);
    await enterWith(tab, 'Shift');
    await card(tab);
    expect(saidAt(session(), 'area-lines')).toEqual([]);
    await tab.close();
  });

  it('makes a line with Shift, unheld, where a button sends', async () => {
    const tab = await openBox(session(), 'area-lines');
    await tab.page.click('#message');
    await write(tab, HARMLESS);
    await enterWith(tab);
    await write(tab, MESSAGE);
    await enterWith(tab, 'Shift');
    await write(tab, 'voila');
    expect((await cardIn(tab))?.kind).not.toBe('card');
    expect(await tab.page.$eval('#message', (box) => (box as HTMLTextAreaElement).value)).toBe(
      `${HARMLESS}\n${MESSAGE}\nvoila`,
    );
    await tab.close();
  });

  it('is pressed again by us, once, for what is sent anyway where it was seen to send', async () => {
    const before = saidAt(session(), 'area').length;
    const tab = await openBox(session(), 'area');
    await tab.page.$eval('.bas button:last-child', (button) => button.remove());
    await tab.page.click('#message');
    await write(tab, HARMLESS);
    await enterWith(tab);
    await expect.poll(() => saidAt(session(), 'area').slice(before)).toEqual([HARMLESS]);
    await write(tab, MESSAGE);
    await enterWith(tab);
    await sendAnyway(tab);
    await expect.poll(() => saidAt(session(), 'area').slice(before)).toEqual([HARMLESS, MESSAGE]);
    await write(tab, HARMLESS);
    await enterWith(tab);
    await expect.poll(() => saidAt(session(), 'area').slice(before)).toEqual([HARMLESS, MESSAGE, HARMLESS]);
    await tab.close();
  });
});
