import { expect, it } from 'vitest';
import { BOXES, type BoxWay } from '#tests/sites/boxes/registry.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { card, noCard, openBox, pressOnCard, saidAt, sendAnyway, untilSaid } from './send-eyes.ts';

const NUMBER = '06 39 98 12 34';
const MESSAGE = `appelle moi au ${NUMBER} ce soir`;

type Press = (tab: Tab) => Promise<void>;
const key =
  (name: 'Enter', ...with_: ('Control' | 'Alt')[]): Press =>
  async ({ page }) => {
    for (const one of with_) await page.keyboard.down(one);
    await page.keyboard.press(name);
    for (const one of with_) await page.keyboard.up(one);
  };
const click =
  (selector: string): Press =>
  async ({ page }) =>
    page.click(selector);

/** How somebody sends in each way, and how its server spells what arrived. */
const WAYS: Record<BoxWay, { send: Press; also?: Press; arrives?: (text: string) => string }> = {
  line: { send: key('Enter'), also: click('.bas button:last-child') },
  'line-native': {
    send: key('Enter'),
    also: click('.bas button'),
    arrives: (text) => `message=${text}\r\n`,
  },
  'line-apart': { send: key('Enter'), also: click('button[form]') },
  area: { send: key('Enter') },
  'area-lines': { send: click('.bas button:last-child') },
  'area-ctrl': { send: key('Enter', 'Control') },
  'area-alt': { send: key('Enter', 'Alt') },
  'area-keyup': { send: key('Enter') },
  'area-pointer': { send: click('.bouton') },
  rich: { send: key('Enter') },
  'rich-lines': { send: click('.bouton') },
  textbox: { send: click('.bouton') },
  shadow: { send: key('Enter') },
  frame: { send: key('Enter') },
  written: { send: key('Enter') },
};

const frameOf = (tab: Tab) => tab.page.frames().find((one) => one.url().endsWith('/frame.html'));

/** Puts the cursor into the box with the mouse, wherever it stands. */
async function enterBox(tab: Tab, way: string): Promise<void> {
  const placeOf = (selector: string) => {
    const it = document.querySelector(selector) ?? document.querySelector('#bas');
    const { x, y, width, height } = it?.getBoundingClientRect() ?? new DOMRect();
    return { x, y, width, height };
  };
  const around = way === 'frame' ? await tab.page.evaluate(placeOf, '#bas iframe') : { x: 0, y: 0 };
  const box = await (frameOf(tab) ?? tab.page).evaluate(placeOf, '#message');
  await tab.page.mouse.click(
    around.x + box.x + Math.min(box.width / 2, 80),
    around.y + box.y + Math.min(box.height / 2, 24),
  );
}

/** What stands in the box of the way; a closed root is closed to the test too. */
async function boxText(tab: Tab, way: string): Promise<string> {
  if (way === 'shadow') return MESSAGE;
  return (frameOf(tab) ?? tab.page).evaluate(() => {
    const box = document.querySelector('#message') as HTMLInputElement;
    return (box.value ?? box.innerText).trim();
  });
}

inBothBrowsers('a message that gives a number away', {}, (session) => {
  it.each(Object.keys(BOXES) as BoxWay[])('%s: is held until the child decides', async (way) => {
    const { send, arrives = (text: string) => text } = WAYS[way];
    const tab = await openBox(session(), way);
    await enterBox(tab, way);
    await tab.page.keyboard.type('bonsoir');
    await send(tab);
    await untilSaid(session(), way, [arrives('bonsoir')]);

    await enterBox(tab, way);
    await tab.page.keyboard.type(MESSAGE);
    await send(tab);
    const seen = await card(tab);
    expect(seen.marked).toEqual([NUMBER]);
    expect(seen.focused).toBe('sentence');
    expect(seen.text).toContain('Un numéro de téléphone');
    expect(await boxText(tab, way)).toBe(MESSAGE);

    await pressOnCard(tab, 'stay');
    await noCard(tab);
    await send(tab);
    await card(tab);
    expect(saidAt(session(), way)).toEqual([arrives('bonsoir')]);

    await pressOnCard(tab, 'change');
    await noCard(tab);
    await tab.page.keyboard.type('rien');
    await send(tab);
    await untilSaid(session(), way, [arrives('bonsoir'), arrives('appelle moi au rien ce soir')]);
    await tab.close();
  });

  it.each(['Enter', ' '] as const)(
    'area-lines: is held with the keyboard alone, in a box that has the focus by itself: Tab, Tab, “%s”',
    async (press) => {
      const before = saidAt(session(), 'area-lines').length;
      const tab = await openBox(session(), 'area-lines');
      await tab.page.$eval('#message', (box) => (box as HTMLElement).focus());
      await tab.page.keyboard.type(MESSAGE);
      for (const one of ['Tab', 'Tab', press] as const) await tab.page.keyboard.press(one);
      expect((await card(tab)).marked).toEqual([NUMBER]);
      expect(saidAt(session(), 'area-lines')).toHaveLength(before);
      await tab.close();
    },
  );

  it('keeps the number on one line, however narrow the window is', async () => {
    const tab = await openBox(session(), 'area');
    await enterBox(tab, 'area');
    await tab.page.keyboard.type(MESSAGE);
    await WAYS.area.send(tab);
    for (const width of [320, 360, 400, 440, 480]) {
      await tab.page.setViewport({ width, height: 720 });
      expect({ width, lines: (await card(tab)).lines }).toEqual({ width, lines: [1] });
    }
    await tab.close();
  });

  it.each(Object.keys(BOXES) as BoxWay[])(
    '%s: goes, once, when the child sends it all the same',
    async (way) => {
      const { send, also = send, arrives = (text: string) => text } = WAYS[way];
      const before = saidAt(session(), way).length;
      const tab = await openBox(session(), way);
      await enterBox(tab, way);
      await tab.page.keyboard.type(MESSAGE);
      await also(tab);
      await card(tab);
      expect(saidAt(session(), way)).toHaveLength(before);
      await sendAnyway(tab);
      // Where nothing could be pressed for the child, it presses once more, and nothing holds it.
      const gone = () => saidAt(session(), way).length > before;
      for (let looks = 0; looks < 20 && !gone(); looks++) await new Promise((done) => setTimeout(done, 50));
      if (!gone()) {
        await also(tab);
        await noCard(tab);
      }
      await expect
        .poll(() => saidAt(session(), way).slice(before), { timeout: 10_000 })
        .toEqual([arrives(MESSAGE)]);
      await tab.close();
    },
  );
});
