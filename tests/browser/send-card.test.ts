import { expect, it } from 'vitest';
import { inFirefoxWindow } from '#scripts/driver/firefox-pages.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { say } from './own-side.ts';
import {
  card,
  cardIn,
  noCard,
  openBox,
  pressOnCard,
  type SeenCard,
  saidAt,
  untilCard,
  untilSaid,
} from './send-eyes.ts';
import { reachIn } from './warning-eyes.ts';

const MESSAGE = 'appelle moi au 06 39 98 12 34';

/** Writes a message that is held, and waits for the card. */
async function held(tab: Tab, text = MESSAGE): Promise<SeenCard> {
  await tab.page.click('#message');
  await tab.page.keyboard.type(text);
  await tab.page.keyboard.press('Enter');
  return card(tab);
}
const boxText = (tab: Tab) =>
  tab.page.$eval('#message', (box) =>
    ((box as HTMLInputElement).value ?? (box as HTMLElement).innerText).trim(),
  );
const focusedInPage = (tab: Tab) => tab.page.evaluate(() => document.activeElement?.id);

inBothBrowsers('the card at a send', {}, (session) => {
  it('says who would see it by where one writes: everybody in a room, one person in a talk beside it', async () => {
    const tab = await session().open(session().sites.url('coco-type', '/salons.html#prive=marc47'));
    await tab.untilWarning('the cover', ({ kind, visible }) => kind === 'cover' && visible);
    await tab.goInAnyway();
    const seenBy = async (box: string) => {
      await tab.page.focus(box);
      await tab.page.keyboard.type(MESSAGE);
      await tab.page.keyboard.press('Enter');
      const { text } = await card(tab);
      await tab.page.keyboard.press('Escape');
      await noCard(tab);
      return text;
    };
    const alone = await seenBy('#prive-texte');
    expect(alone).toContain('Une personne que tu ne connais pas');
    expect(alone).not.toContain('dans ce salon');
    expect(await seenBy('#texte')).toContain('Tout le monde dans ce salon');
    await tab.close();
  });

  it('names the gravest first, and says what that can do, whatever else was asked for', async () => {
    const tab = await openBox(session(), 'area');
    await tab.page.evaluate(() => {
      const row = Object.assign(document.createElement('p'), { textContent: 'tu habites où ?' });
      document.querySelector('#fil')?.append(row);
    });
    const { text, marked } = await held(tab, 'a roubaix, appelle moi au 06 39 98 12 34');
    expect(marked).toEqual(['roubaix', '06 39 98 12 34']);
    expect(text).toMatch(
      /Un numéro de téléphone.*Une ville.*Juste avant, on t’a demandé où tu habites.*te joindre ou te trouver/,
    );
    expect(text).not.toContain('Seul, c’est peu');
    await tab.close();
  });

  it('names three of many kinds and says that there are more, which nobody waves through for good', async () => {
    const tab = await openBox(session(), 'area');
    const { text, controls, marked } = await held(
      tab,
      "je m'appelle Léa Martin, jhabite 12 rue des lilas, mon num 06 39 98 12 34, mail lea.martin@example.org, mon mdp c'est chaton2011!, collège Jules Ferry, on se voit samedi 15h devant la gare",
    );
    expect(marked.length).toBeGreaterThan(4);
    expect(text).toContain('Et d’autres choses, marquées en haut');
    expect(Object.keys(controls)).not.toContain('unasked');
    // What is marked needs scrolling, with keys too.
    await tab.page.keyboard.press('Tab');
    expect((await card(tab)).focused).toBe('words');
    await tab.close();
  });

  it('keeps its size in a page that is drawn smaller, and gives back the popover that it closes', async () => {
    const tab = await openBox(session(), 'area');
    await tab.page.evaluate(() => {
      document.documentElement.style.zoom = '0.5';
      const panel = Object.assign(document.createElement('div'), { popover: 'auto', id: 'panneau' });
      panel.append(...document.querySelectorAll('.bas'));
      document.body.append(panel);
      panel.showPopover();
    });
    expect(Math.round((await held(tab)).width)).toBe(460);
    await pressOnCard(tab, 'change');
    await noCard(tab);
    await tab.page.keyboard.type('x');
    expect(await boxText(tab)).toBe('appelle moi au x');
    expect(await tab.page.$eval('#panneau', (panel) => panel.matches(':popover-open'))).toBe(true);
    await tab.close();
  });

  it('comes back over what a page puts on top of it, though that can’t be pressed there', async () => {
    const tab = await openBox(session(), 'area');
    const chat = await tab.page.evaluateHandle(() => {
      const panel = document.querySelector('section') as HTMLElement;
      panel.popover = 'auto';
      panel.showPopover();
      return panel;
    });
    await held(tab);
    // What the card has closed, the page opens again: the card closes it once more.
    await chat.evaluate((panel) => panel.showPopover());
    await tab.page.waitForFunction((panel) => !panel.matches(':popover-open'), {}, chat);
    await tab.page.evaluate(() => {
      const over = Object.assign(document.createElement('div'), { popover: 'manual' });
      over.style.cssText = 'inset: 0; width: 100vw; height: 100vh';
      document.documentElement.append(over);
      over.showPopover();
    });
    await tab.page.waitForFunction(() => {
      const hosts = [...document.documentElement.children];
      return hosts.at(-1)?.localName.includes('-'); // a new one, after it
    });
    expect((await card(tab)).focused).toBe('sentence');
    await tab.close();
  });

  it('is used with the keyboard alone, all round; Escape sends nothing and puts the cursor back', async () => {
    const tab = await openBox(session(), 'area');
    const before = saidAt(session(), 'area').length;
    // What the page has opened like this, the browser closes when the card comes.
    await tab.page.evaluate(() => {
      const chat = document.querySelector('section') as HTMLElement;
      chat.popover = 'auto';
      chat.showPopover();
    });
    await held(tab);
    const stops: string[] = [];
    for (let step = 0; step < 6; step++) {
      await tab.page.keyboard.press('Tab');
      stops.push((await card(tab)).focused);
    }
    expect(stops).toEqual(['change', 'stay', 'hold', 'plain', 'unasked', 'change']);
    await tab.page.keyboard.press('Escape');
    await noCard(tab);
    expect(await focusedInPage(tab)).toBe('message');
    expect(await boxText(tab)).toBe(MESSAGE);
    await tab.page.keyboard.type(' x');
    expect(await boxText(tab)).toBe(`${MESSAGE} x`);
    expect(saidAt(session(), 'area')).toHaveLength(before);
    await tab.close();
  });

  it('takes no key that was meant for the page, and sends by two presses for those who can’t hold', async () => {
    const tab = await openBox(session(), 'line');
    const before = saidAt(session(), 'line').length;
    await held(tab);
    for (let times = 0; times < 3; times++) await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.type('abc');
    expect(await boxText(tab)).toBe(MESSAGE);
    await pressOnCard(tab, 'hold'); // a press is not enough
    await pressOnCard(tab, 'plain');
    expect(saidAt(session(), 'line')).toHaveLength(before);
    await pressOnCard(tab, 'confirm');
    await noCard(tab);
    await untilSaid(session(), 'line', [...saidAt(session(), 'line').slice(0, before), MESSAGE]);
    await tab.close();
  });

  it.each(['area', 'rich', 'line'] as const)(
    '%s: a double press is one, and undo brings back what was changed',
    async (way) => {
      const tab = await openBox(session(), way);
      await held(tab);
      await pressOnCard(tab, 'change', 2);
      await noCard(tab);
      await tab.page.keyboard.type('x');
      expect(await boxText(tab)).toBe('appelle moi au x');
      await tab.page.keyboard.down('Control');
      for (let times = 0; times < 3 && (await boxText(tab)) !== MESSAGE; times++)
        await tab.page.keyboard.press('z');
      await tab.page.keyboard.up('Control');
      expect(await boxText(tab)).toBe(MESSAGE);
      await tab.close();
    },
  );

  it('says that it was asked for, and how many messages ago', async () => {
    const tab = await openBox(session(), 'area');
    const they = (text: string) =>
      tab.page.evaluate(
        (words) => (window as unknown as { theySay(text: string): void }).theySay(words),
        text,
      );
    await they('c quoi ton numero de tel ?');
    await tab.page.click('#message');
    await tab.page.keyboard.type('pourquoi');
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForFunction(() => document.querySelector('#fil')?.textContent?.includes('pourquoi'));
    await they('comme ça');
    await they('allez');
    const { text } = await held(tab);
    expect(text).toContain('On t’a demandé ton numéro il y a 3\u00a0messages.');
    expect(text).toContain('Tout le monde dans ce salon');
    await tab.close();
  });

  it('does not come for what a script of the page makes up', async () => {
    const tab = await openBox(session(), 'area');
    const before = saidAt(session(), 'area').length;
    await tab.page.evaluate((text) => {
      const box = document.querySelector<HTMLTextAreaElement>('#message');
      if (!box) return;
      box.focus();
      box.value = text;
      box.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
    }, MESSAGE);
    await expect.poll(() => saidAt(session(), 'area').length, { timeout: 10_000 }).toBe(before + 1);
    expect(await cardIn(tab)).toBeNull();
    await tab.close();
  });

  it('that a page takes away again and again stays away, and the message unsent', async () => {
    const tab = await openBox(session(), 'area');
    const before = saidAt(session(), 'area').length;
    await tab.page.evaluate(() => {
      new MutationObserver((records) => {
        for (const { addedNodes } of records)
          for (const node of addedNodes) if (node.nodeName.includes('-')) (node as Element).remove();
      }).observe(document.documentElement, { childList: true });
    });
    await tab.page.click('#message');
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => focusedInPage(tab), { timeout: 10_000 }).toBe('message');
    await untilCard(tab, 'its end', (seen) => seen === null);
    expect(await boxText(tab)).toBe(MESSAGE);
    expect(saidAt(session(), 'area')).toHaveLength(before);
    await tab.close();
  });

  it('is not answered by a press on what a page lays over it', async () => {
    const tab = await openBox(session(), 'area');
    const before = saidAt(session(), 'area').length;
    await held(tab);
    const middle = await tab.page.evaluate(() => {
      const over = document.createElement('dialog');
      const button = document.createElement('button');
      button.dataset.does = 'confirm';
      button.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;opacity:0';
      over.append(button);
      document.body.append(over);
      over.showModal();
      return { x: innerWidth / 2, y: innerHeight / 2 };
    });
    await tab.page.mouse.click(middle.x, middle.y);
    await tab.settled();
    await card(tab);
    await tab.page.keyboard.press('Escape');
    await noCard(tab);
    expect(await boxText(tab)).toBe(MESSAGE);
    expect(saidAt(session(), 'area')).toHaveLength(before);
    await tab.close();
  });

  it('sends nothing though the page gets hold of what was drawn, and makes every button the one that sends', async () => {
    const tab = await openBox(session(), 'area');
    const before = saidAt(session(), 'area').length;
    const { controls } = await held(tab);
    await reachIn(tab, 'opens');
    const { x, y } = controls.change ?? { x: 0, y: 0 };
    await tab.page.mouse.move(x, y);
    await tab.page.keyboard.press('Enter'); // on the yes to a question that nobody has opened
    await tab.settled();
    await reachIn(tab);
    await pressOnCard(tab, 'change');
    await noCard(tab);
    expect(await boxText(tab)).toBe(MESSAGE);
    expect(saidAt(session(), 'area')).toHaveLength(before);
    await tab.close();
  });

  it('tells the page none of its words: nothing in it can be selected', async () => {
    const tab = await openBox(session(), 'area');
    const { controls } = await held(tab);
    const { x, y } = controls.change ?? { x: 0, y: 0 };
    await tab.page.mouse.move(x - 100, y - 150);
    await tab.page.mouse.down();
    await tab.page.mouse.move(x + 100, y - 60);
    await tab.page.mouse.up();
    const read = () => {
      const selection = getSelection();
      const dragged = `${selection}`;
      selection?.collapse(document.body.lastChild);
      for (let step = 0; step < 20; step++) selection?.modify('extend', 'forward', 'documentboundary');
      return [dragged, `${selection}`];
    };
    expect((await tab.page.evaluate(read)).map((text) => text.trim())).toEqual(['', '']);
    await card(tab);
    await tab.close();
  });

  it('comes back when a page hides it while a banner stands, and sends nothing meanwhile', async () => {
    const tab = await session().open(session().sites.url('boxes/area'));
    const before = saidAt(session(), 'area').length;
    await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
    await tab.page.focus('#message');
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.keyboard.press('Enter');
    await card(tab);
    await tab.page.evaluate(() => {
      const hosts = [...document.documentElement.children].filter(({ localName }) => localName.includes('-'));
      (hosts.at(-1) as HTMLElement).style.setProperty('display', 'none', 'important');
    });
    await untilCard(tab, 'the card again', (seen) => seen?.kind === 'card' && 'stay' in seen.controls);
    await pressOnCard(tab, 'stay');
    await noCard(tab);
    expect(await boxText(tab)).toBe(MESSAGE);
    expect(saidAt(session(), 'area')).toHaveLength(before);
    await tab.close();
  });

  it('that can’t be put back because a page has no root for a moment ends, and the next send is held', async () => {
    const tab = await openBox(session(), 'area');
    const before = saidAt(session(), 'area').length;
    await tab.page.click('#message');
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.evaluate(() => {
      const root = document.documentElement;
      const observer = new MutationObserver((records) => {
        for (const host of records.flatMap(({ addedNodes }) => [...addedNodes])) {
          if (!host.nodeName.includes('-')) continue;
          observer.disconnect();
          // First: a root that goes with the card in it leaves Firefox without a focus for good.
          (host as Element).remove();
          root.remove();
          setTimeout(() => {
            document.append(root);
            root.setAttribute('data-back', '');
          }, 500);
        }
      });
      observer.observe(root, { childList: true });
    });
    await tab.page.keyboard.press('Enter');
    await tab.page.waitForSelector('[data-back]');
    await untilCard(tab, 'its end', (seen) => seen === null);
    await tab.page.focus('#message');
    await tab.page.keyboard.press('Enter');
    await card(tab);
    expect(await boxText(tab)).toBe(MESSAGE);
    expect(saidAt(session(), 'area')).toHaveLength(before);
    await tab.close();
  });

  it('a new line is not taken for a send, once the page has shown what Enter does', async () => {
    const tab = await openBox(session(), 'area-lines');
    await tab.page.click('#message');
    await tab.page.keyboard.type('salut');
    await tab.page.keyboard.press('Enter');
    await tab.page.keyboard.type(MESSAGE, { delay: 30 }); // as fast as somebody types
    await tab.page.keyboard.press('Enter');
    expect(await boxText(tab)).toBe(`salut\n${MESSAGE}`);
    expect((await cardIn(tab))?.kind).not.toBe('card');
    await tab.page.click('.bas button:last-child');
    await card(tab);
    await tab.close();
  });
});

inBothBrowsers('what comes while a message is held', {}, (session, kind) => {
  it('leaves the card where it is, as a warning', async () => {
    const tab = await openBox(session(), 'area');
    await held(tab);
    await tab.page.keyboard.press('Tab');
    await session().control.page.evaluate(async (tabId) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      for (const on of [true, false, true])
        await runtime.sendMessage({ name: 'popup:watch', request: { tabId, on } });
      const { tabs } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      await tabs.sendMessage(tabId, { name: 'background:warning-changed' }, { frameId: 0 });
    }, tab.id);
    await tab.settled();
    expect(await card(tab)).toMatchObject({ focused: 'change' });
    // A banner that comes anew would lie over it, and could not be pressed there.
    await say(session().control.page, 'family:change', { settings: { language: 'en' } });
    await tab.settled();
    expect(
      await tab.page.evaluate(() => document.documentElement.lastElementChild === document.activeElement),
    ).toBe(true);
    await pressOnCard(tab, 'stay');
    await noCard(tab);
    await tab.untilWarning('the banner', ({ kind, text }) => kind === 'banner' && / you/i.test(text));
    await tab.close();
  });

  it('blocks nothing for ever, as the extension’s end', async () => {
    const tab = await openBox(session(), 'area');
    const { controls } = await held(tab);
    const { browser } = session().driven;
    if (kind === 'firefox') await inFirefoxWindow(browser, SWITCHED_OFF);
    else await browser.uninstallExtension(new URL(session().control.page.url()).host);
    const { x, y } = controls.change ?? { x: 0, y: 0 };
    await expect
      .poll(async () => {
        await tab.page.mouse.click(x, y);
        return tab.page.evaluate(() => document.elementFromPoint(innerWidth / 2, 200)?.localName);
      })
      .not.toContain('-');
    await tab.page.click('#message');
    await tab.page.keyboard.press('Enter');
    await expect.poll(() => saidAt(session(), 'area')).toEqual([MESSAGE]);
    await tab.close();
  });
});

const SWITCHED_OFF = `AddonManager.getAddonByID('veilleuse@veilleuse.example').then((addon) => addon.disable())`;
