import { expect, it } from 'vitest';
import { eventSchema } from '#lib/journal/event.ts';
import { inBothBrowsers, type Tab } from './harness.ts';
import { events, everythingStored } from './own-side.ts';
import {
  card,
  cardIn,
  noCard,
  openBox,
  pressOnCard,
  saidAt,
  sendAnyway,
  untilCard,
  untilSaid,
} from './send-eyes.ts';

const MESSAGE = 'appelle moi au 06 39 98 12 34';
const OTHER = 'ou au 06 39 98 55 66';

async function write(tab: Tab, text: string): Promise<void> {
  await tab.page.click('#message');
  await tab.page.keyboard.type(text);
  await tab.page.keyboard.press('Enter');
}

/** Sends a message all the same, and says not to be asked again. */
async function sendUnasked(tab: Tab): Promise<void> {
  await write(tab, MESSAGE);
  await card(tab);
  await pressOnCard(tab, 'unasked');
  await sendAnyway(tab);
  await untilCard(tab, 'the word to press again', (seen) => seen?.kind === 'note');
  await tab.page.keyboard.press('Enter');
}

inBothBrowsers(
  'what is held is kept by kind, and is not asked again where the child says so',
  {},
  (session) => {
    // What was done with the banner may be written down later than a card is shown: only what was held is counted.
    const journal = async () =>
      (await events(session().control.page)).filter((event) => eventSchema.parse(event).kind === 'held');
    const added = async (before: number, count: number) => {
      await expect.poll(async () => (await journal()).length - before, { timeout: 10_000 }).toBe(count);
      return (await journal()).slice(before).map((event) => eventSchema.parse(event));
    };

    it('each choice is an event: what kind, where, what was chosen, no words', async () => {
      const tab = await openBox(session(), 'area');
      const before = (await journal()).length;
      for (const choice of ['change', 'stay'] as const) {
        await tab.page.click('#message', { count: 3 });
        await write(tab, MESSAGE);
        await card(tab);
        await pressOnCard(tab, choice);
        await noCard(tab);
      }
      await tab.page.keyboard.press('Enter');
      await card(tab);
      await sendAnyway(tab);
      const site = new URL(session().sites.url('boxes/area')).hostname;
      const held = await added(before, 3);
      expect(held).toMatchObject(
        ['change', 'stay', 'send'].map((choice) => ({
          kind: 'held',
          ids: ['phone'],
          site,
          level: 'caution',
          choice,
        })),
      );
      // Both moments are numbers by their schema, and any digits may stand in them.
      expect(JSON.stringify(held.map((event) => ({ ...event, at: 0, last: 0 })))).not.toMatch(/appelle|98/);
      await tab.close();
    });

    it('holds again once it is taken back in the popup', async () => {
      const before = saidAt(session(), 'rich').length;
      const tab = await openBox(session(), 'rich');
      await sendUnasked(tab);
      await write(tab, OTHER);
      await untilSaid(session(), 'rich', [...saidAt(session(), 'rich').slice(0, before), MESSAGE, OTHER]);
      expect(await cardIn(tab)).toBeNull();
      // Another kind is asked about as ever, and it outlasts the page.
      await tab.page.reload({ waitUntil: 'load' });
      await tab.until('the kind', ({ unasked }) => unasked.includes('phone'));
      await write(tab, 'jhabite 12 rue des lilas');
      await card(tab);
      await tab.page.keyboard.press('Escape');
      await noCard(tab);
      await tab.page.reload({ waitUntil: 'load' });
      await tab.until('a caution', ({ level }) => level === 'caution');

      await session().control.page.evaluate(async (tabId) => {
        const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
        await runtime.sendMessage({ name: 'popup:ask-again', request: { tabId, kind: 'phone' } });
      }, tab.id);
      await tab.until('no kind', ({ unasked }) => unasked.length === 0);
      await tab.page.reload({ waitUntil: 'load' });
      await tab.until('a caution', ({ level }) => level === 'caution');
      await write(tab, OTHER);
      await card(tab);
      await tab.close();
    });
  },
);

inBothBrowsers('a card in a private window', { private: true }, (session) => {
  it('is no event, and what is not asked there is written nowhere', async () => {
    const beside = await session().open(session().sites.url('boxes/rich'));
    await beside.until('a caution', ({ level }) => level === 'caution');
    const tab = await session().openPrivate(session().sites.url('boxes/rich'));
    await tab.until('a caution', ({ level }) => level === 'caution');
    await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
    await tab.pressInWarning('close');
    await tab.untilWarning('its end', ({ kind }) => kind === 'none');
    await sendUnasked(tab);
    await tab.until('the kind', ({ unasked }) => unasked.includes('phone'));
    expect(await beside.settled()).toMatchObject({ state: 'judged', unasked: [] });
    const after = (await everythingStored(session().control.page)).databases;
    expect(after.veilleuse?.['unasked-kinds']).toEqual([]);
    const held = (stores: typeof after) =>
      (stores.veilleuse?.events ?? []).filter((event) => (event as { kind: string }).kind === 'held');
    expect(held(after)).toEqual([]);
    expect(held((await everythingStored(tab.session.control.page)).databases)).toEqual([]);
    await beside.close();
    await tab.close();
    const left = async () =>
      Object.keys((await everythingStored(session().control.page)).session).filter((key) =>
        /unasked/.test(key),
      );
    await expect.poll(left, { timeout: 10_000 }).toEqual([]);
  });
});
