import { expect, it } from 'vitest';
import { inBothBrowsers, type Tab } from './harness.ts';
import {
  card,
  cardIn,
  noCard,
  openBox,
  pressOnCard,
  type SeenCard,
  saidAt,
  sendAnyway,
  untilCard,
  untilSaid,
} from './send-eyes.ts';

const WAY = 'area-lines';
const ADDRESS = 'j’habite 12 rue des lilas à Roubaix';
const MESSAGE = 'appelle moi au 06 39 98 12 34';
/** Longer, so that the box is seen to have been emptied however fast the next message is typed. */
const HARMLESS = 'bonsoir tout le monde, il fait bon chez vous aussi ?';
const ICON = '<svg viewBox="0 0 24 24" width="24" height="24"><path d="M2 21 23 12 2 3v18z"/></svg>';

/** What sends in this chat, without a role, a form or an English or French name. */
const SENDS = {
  'a button called so in German': '<button id="it">Verschicken</button>',
  'a button with another word': '<button id="it">Dire</button>',
  'a plain element with a cursor': `<div id="it" style="cursor:pointer">${ICON}</div>`,
  'a drawing alone': ICON.replace('<svg', '<svg id="it" style="cursor:pointer"'),
  'a picture that is called so': '<img id="it" alt="Envoyer" width="30" height="30">',
  'a label': '<label id="it" style="cursor:pointer">Envoyer</label>',
  'a plain element that its maker calls so': `<div id="it" class="send-btn">${ICON}</div>`,
  'one that is told by the page around it': `<div class="it" style="cursor:pointer"><div>${ICON}</div></div>`,
  'one in a composer that can be pressed as well': `<span id="it" style="cursor:pointer">${ICON}</span>`,
  'a custom element': '<x-button id="it">Envoyer</x-button>',
  'an arrow alone, without a cursor': '<span id="it">➔</span>',
  'a link that acts as a button':
    '<a id="it" role="button" href="/envoyer" onclick="return false">Envoyer</a>',
  'a link to the page that is open': '<a id="it" href="/#">Envoyer</a>',
};

/** What does not, beside a button that does. */
const ELSE = {
  'an icon without a name': `<button id="it">${ICON}</button>`,
  'one that is a plain element': `<div id="it" style="cursor:pointer">${ICON}</div>`,
  'a plus': '<button id="it">+</button>',
  'a picture of somebody that leads to a page': `<a id="it" href="#mouette">${ICON}</a>`,
  'a report': '<button id="it">Envoyer un signalement</button>',
  'a custom element': '<x-button id="it">Signaler</x-button>',
  'a way to another room': '<button id="it">Go to room</button>',
  'a link to another page': '<a id="it" href="/#autre">Salons →</a>',
};

/** Puts a control in front of the button that sends; it presses that where it is to send. */
const put = (tab: Tab, html: string, sends: boolean) =>
  tab.page.evaluate(
    (inside, does) => {
      if (!customElements.get('x-button'))
        customElements.define(
          'x-button',
          class extends HTMLElement {
            connectedCallback() {
              if (!this.shadowRoot)
                this.attachShadow({ mode: 'open' }).innerHTML =
                  '<button type="button"><slot></slot></button>';
            }
          },
        );
      const bar = document.querySelector('.bas') as HTMLElement;
      bar.tabIndex = 0;
      const button = bar.querySelector<HTMLElement>(':scope > button:last-of-type:not(#it)');
      const sender = (document.querySelector('#sender') ?? button) as HTMLElement;
      sender.id = 'sender';
      sender.hidden = does;
      sender.style.display = does ? 'none' : '';
      document.querySelector('#here')?.remove();
      const here = document.createElement('span');
      here.id = 'here';
      here.innerHTML = inside;
      sender.before(here);
      Object.assign(window, { pressed: 0 });
      const told = inside.includes('class="it"') ? document : here.querySelector('#it');
      told?.addEventListener('click', (event) => {
        if (told === document && !(event.target as Element).closest('.it')) return;
        (window as unknown as { pressed: number }).pressed++;
        if (does) sender.click();
      });
    },
    html,
    sends,
  );
const press = (tab: Tab) => tab.page.click('#here > *');
const pressed = (tab: Tab) => tab.page.evaluate(() => (window as unknown as { pressed: number }).pressed);
async function write(tab: Tab, text: string): Promise<void> {
  await tab.page.click('#message', { count: 3 });
  await tab.page.keyboard.type(text);
}

inBothBrowsers('what can be pressed beside a message that gives a number away', {}, (session) => {
  it.each(Object.entries(SENDS))('is held, and sends once: %s', async (_, html) => {
    const before = saidAt(session(), WAY);
    const tab = await openBox(session(), WAY);
    await put(tab, html, true);
    await write(tab, MESSAGE);
    await press(tab);
    await card(tab);
    await pressOnCard(tab, 'stay');
    await noCard(tab);
    expect(await tab.page.$eval('#message', (box) => (box as HTMLTextAreaElement).value)).toBe(MESSAGE);
    await press(tab);
    await card(tab);
    expect(saidAt(session(), WAY)).toEqual(before);
    await sendAnyway(tab);
    await untilSaid(session(), WAY, [...before, MESSAGE]);
    expect(await pressed(tab)).toBe(1);
    await tab.close();
  });

  it('is not held where it is something else', async () => {
    const tab = await openBox(session(), WAY);
    for (const [what, html] of Object.entries(ELSE)) {
      await put(tab, html, false);
      await write(tab, MESSAGE);
      await press(tab);
      expect({ what, pressed: await pressed(tab), seen: await cardIn(tab) }).toEqual({
        what,
        pressed: 1,
        seen: null,
      });
    }
    await tab.close();
  });

  it('is held where the cursor stands in another box, which is empty', async () => {
    const before = saidAt(session(), WAY);
    const tab = await openBox(session(), WAY);
    await tab.page.evaluate(() => {
      document.querySelector('#bas')?.append(document.createElement('textarea'));
    });
    await write(tab, MESSAGE);
    await tab.page.click('#bas > textarea');
    await tab.page.click('.bas button:last-child');
    await card(tab);
    expect(saidAt(session(), WAY)).toEqual(before);
    await tab.close();
  });

  it('is asked about box by box where it sends what stands in two of them', async () => {
    const before = saidAt(session(), WAY);
    const tab = await openBox(session(), WAY);
    await tab.page.evaluate(() => {
      const small = document.createElement('textarea');
      small.style.flex = '0 0 120px';
      document.querySelector('#message')?.after(small);
    });
    await write(tab, MESSAGE);
    await tab.page.click('.bas > textarea:not(#message)');
    await tab.page.keyboard.type(ADDRESS);
    await tab.page.click('.bas button:last-child');
    const first = await card(tab);
    const another = (seen: SeenCard | null) => seen?.kind === 'card' && seen.text !== first.text;
    await sendAnyway(tab, () => untilCard(tab, 'another card', another));
    expect([first.text, (await card(tab)).text].join()).toContain('rue des lilas');
    expect(saidAt(session(), WAY)).toEqual(before);
    await sendAnyway(tab);
    await untilSaid(session(), WAY, [...before, MESSAGE]);
    await tab.close();
  });

  it('is held from the second message on where nothing but the first one tells that it sends', async () => {
    const before = saidAt(session(), WAY);
    const tab = await openBox(session(), WAY);
    await put(tab, '<span id="it">Hop</span>', true);
    await write(tab, HARMLESS);
    await press(tab);
    await untilSaid(session(), WAY, [...before, HARMLESS]);
    await write(tab, MESSAGE);
    await press(tab);
    await card(tab);
    expect(saidAt(session(), WAY)).toEqual([...before, HARMLESS]);
    await tab.close();
  });

  it('is held where all of the page is one form, and nothing calls the line a message', async () => {
    const before = saidAt(session(), 'line');
    const tab = await openBox(session(), 'line');
    await tab.page.evaluate(() => {
      const box = document.querySelector('#message') as HTMLInputElement;
      const { form } = box;
      for (const name of ['name', 'placeholder']) box.removeAttribute(name);
      box.id = 'texte';
      const row = document.createElement('div');
      row.append(...(form?.children ?? []));
      form?.append(row);
      for (const name of ['q', 'who', 'key', 'mail', 'more'])
        form?.append(Object.assign(document.createElement('input'), { name }));
    });
    await tab.page.click('#texte');
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.click('.bas > div > button:last-child');
    await card(tab);
    await pressOnCard(tab, 'stay');
    await noCard(tab);
    await tab.page.keyboard.press('Enter');
    await card(tab);
    expect(saidAt(session(), 'line')).toEqual(before);
    await tab.close();
  });
});
