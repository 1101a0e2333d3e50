import { expect, it } from 'vitest';
import { LIST_NAMES, type ListName } from '#tests/sites/lists/registry.ts';
import { inBothBrowsers, type Session, type Tab } from './harness.ts';
import { card, cardIn, noCard, type SeenCard, untilCard } from './send-eyes.ts';

/** Opens a list of the practice site, once it is known as a place of strangers. */
async function openList(session: Session, list: string): Promise<Tab> {
  const tab = await session.open(session.sites.url('lists', `/?list=${list}`));
  await tab.until('a caution', ({ level }) => level === 'caution');
  await tab.untilWarning('the banner', ({ kind, visible }) => kind === 'banner' && visible);
  await tab.pressInWarning('close');
  await tab.untilWarning('its end', ({ kind }) => kind === 'none');
  return tab;
}

const theySay = (tab: Tab, text: string) =>
  tab.page.evaluate((words) => (window as unknown as { theySay(text: string): void }).theySay(words), text);

const saidIn = ({ session }: Tab) => session.sites.said.filter(({ host }) => host === 'lists.localhost');

/** Types and presses Enter; in a closed root the cursor is put by the mouse. */
async function type(tab: Tab, text: string): Promise<void> {
  const { x, y } = await tab.page.evaluate(() => {
    const box = document.querySelector('#message') ?? document.querySelector('x-box') ?? document.body;
    const { left, bottom } = box.getBoundingClientRect();
    return { x: left + 30, y: bottom - 30 };
  });
  await tab.page.mouse.click(x, y);
  await tab.page.keyboard.type(text);
  await tab.page.keyboard.press('Enter');
}

/** The same for what goes, once it is known that it went. */
async function say(tab: Tab, text: string): Promise<void> {
  const before = saidIn(tab).length;
  await type(tab, text);
  await expect.poll(() => saidIn(tab).length, { timeout: 10_000 }).toBe(before + 1);
  expect((await cardIn(tab))?.kind).not.toBe('card');
}

async function held(tab: Tab, text: string): Promise<SeenCard> {
  await type(tab, text);
  const seen = await card(tab);
  await tab.page.keyboard.press('Escape');
  await noCard(tab);
  for (const _ of text) await tab.page.keyboard.press('Backspace');
  await untilCard(tab, 'an empty box', (one) => one === null);
  return seen;
}

/** Lists of which browsers may see something else: where rows stand, what is drawn in them, what shadow roots let out. */
const BY_BROWSER: readonly ListName[] = [
  'reversed',
  'newest-on-top',
  'table',
  'virtual',
  'components',
  'page',
  'lines',
];

inBothBrowsers('a list of messages', {}, (session, kind) => {
  it.each(kind === 'firefox' ? BY_BROWSER : LIST_NAMES)(
    '%s: is read before and after the child has said something',
    async (list) => {
      const tab = await openList(session(), list);
      await theySay(tab, 'salut ça va');
      await theySay(tab, 'tu habites où ?');
      const answer = await held(tab, 'Roubaix');
      expect(answer.marked).toEqual(['Roubaix']);
      expect(answer.text).toContain('on t’a demandé où tu habites');

      await say(tab, 'bonsoir 😀');
      await say(tab, 'mon num c 06 39');
      expect((await held(tab, '98 12')).text).toContain('Un numéro de téléphone');
      await tab.close();
    },
  );

  it('has no question in it that the child itself has asked, however long ago', async () => {
    const tab = await openList(session(), 'buttons');
    for (const text of [
      'tu habites où ?',
      'ah cool',
      'moi jaime bien',
      'les chevaux',
      'et le foot',
      'oui',
      'mdr',
    ])
      await say(tab, text);
    await say(tab, 'jhabite a roubaix');
    await tab.close();
  });

  it('has no question in it that stands on the child’s side, from before the page was loaded', async () => {
    const tab = await openList(session(), 'bubbles');
    await say(tab, 'Roubaix');
    await theySay(tab, 'et toi, tu habites où ?');
    expect((await held(tab, 'Lille')).text).toContain('on t’a demandé où tu habites');
    await tab.close();
  });

  it('is not the column of conversations beside it', async () => {
    const tab = await openList(session(), 'conversations');
    await theySay(tab, 'salut');
    await say(tab, 'Roubaix');
    await say(tab, 'jhabite a roubaix');
    await tab.close();
  });
});
