import { expect, it } from 'vitest';
import { FRAMED, type FramedWay } from '#tests/sites/framed/registry.ts';
import { inBothBrowsers, type Session, type Tab } from './harness.ts';
import { card, cardIn, noCard, pressOnCard, sendAnyway } from './send-eyes.ts';

const NUMBER = '06 39 98 12 34';
const OTHER = '06 39 98 56 78';
const MESSAGE = `appelle moi au ${NUMBER} ce soir`;
const EDITORS = (Object.keys(FRAMED) as FramedWay[]).filter((way) => way !== 'whole');

/** Opens a way and puts the cursor into the box of its frame; what looks after it is there once it is needed. */
async function openFramed(session: Session, way: FramedWay): Promise<Tab> {
  const tab = await session.open(session.sites.url(`framed/${way}`));
  await enterBox(tab);
  await expect.poll(() => guarded(tab), { timeout: 10_000 }).toEqual([true, true]);
  return tab;
}

async function enterBox({ page }: Tab): Promise<void> {
  const { x, y } = (await (await page.waitForSelector('#bas iframe'))?.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.click(x + 80, y + 40);
}

/** For the page and for its frame, whether what looks after messages is there. */
const guarded = (tab: Tab) =>
  tab.session.control.page.evaluate(async (tabId) => {
    const { scripting } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const func = () => {
      const shared = (globalThis as unknown as Record<symbol, { takers: { sending?: unknown } } | undefined>)[
        Symbol.for('veilleuse.scout')
      ];
      return shared?.takers.sending !== undefined;
    };
    const frames = await scripting.executeScript({ target: { tabId, allFrames: true }, func });
    return frames.map(({ result }) => result);
  }, tab.id);

const saidIn = ({ sites }: Session, way: FramedWay) =>
  sites.said.filter(({ host }) => host === `framed-${way}.localhost`).map(({ text }) => text);
const untilSaid = (session: Session, way: FramedWay, texts: string[]) =>
  expect.poll(() => saidIn(session, way), { timeout: 10_000 }).toEqual(texts);

/** What the page sees of its frame, and where it is. */
const frameOf = ({ page }: Tab) =>
  page.$eval('#bas iframe', (frame) => {
    const { x, y, width, height } = frame.getBoundingClientRect();
    const style = frame.getAttribute('style');
    return { style, popover: frame.hasAttribute('popover'), x, y, width, height };
  });

/** Presses what stands in the page around the frame. */
const press = (tab: Tab, selector: string) => tab.page.click(selector);

inBothBrowsers('a message in a frame that gives a number away', {}, (session) => {
  it.each(EDITORS)(
    '%s: is held where the page around it has what sends, and where Enter does',
    async (way) => {
      const before = saidIn(session(), way);
      const tab = await openFramed(session(), way);
      await tab.page.keyboard.type(MESSAGE);
      await press(tab, '#go');
      expect((await card(tab)).marked).toEqual([NUMBER]);
      await pressOnCard(tab, 'change');
      await noCard(tab);
      await tab.page.keyboard.type('rien');
      await press(tab, '#go');
      await untilSaid(session(), way, [...before, 'appelle moi au rien ce soir']);

      await enterBox(tab);
      await tab.page.keyboard.type(MESSAGE);
      await press(tab, '#go');
      await card(tab);
      expect(saidIn(session(), way)).toHaveLength(before.length + 1);
      await sendAnyway(tab);
      await untilSaid(session(), way, [...before, 'appelle moi au rien ce soir', MESSAGE]);

      // Another one: of what was told already, and is seen in the page around, nothing is said.
      const then = saidIn(session(), way);
      await enterBox(tab);
      await tab.page.keyboard.type(`ou au ${OTHER}`);
      await tab.page.keyboard.press('Enter');
      expect((await card(tab)).marked).toEqual([OTHER]);
      expect(saidIn(session(), way)).toEqual(then);
      await tab.close();
    },
  );

  it.each(['given', 'page'] as const)(
    '%s: a frame of two lines has room for the card while it stands, and is then what it was',
    async (way) => {
      const tab = await openFramed(session(), way);
      await tab.page.$eval('#bas iframe', (frame) =>
        frame.setAttribute('style', 'height: 48px; margin-top: 3px;'),
      );
      const before = await frameOf(tab);
      await tab.page.keyboard.type(MESSAGE);
      await tab.page.keyboard.press('Enter');
      expect((await card(tab)).seenAtOnce).toBeGreaterThan(0.95);
      // Whatever is pressed is where it is seen.
      await pressOnCard(tab, 'change');
      await noCard(tab);
      expect(await frameOf(tab)).toEqual(before);
      await tab.page.keyboard.type('rien');
      await tab.page.keyboard.press('Enter');
      await expect.poll(() => saidIn(session(), way).at(-1)).toBe('appelle moi au rien ce soir');
      await tab.close();
    },
  );

  it('given: what the page does to its frame under the card stays', async () => {
    const tab = await openFramed(session(), 'given');
    await tab.page.$eval('#bas iframe', (frame) => frame.setAttribute('style', 'height: 48px'));
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.keyboard.press('Enter');
    await card(tab);
    await tab.page.$eval('#bas iframe', (frame) =>
      Object.assign((frame as HTMLElement).style, { height: '90px' }),
    );
    await tab.page.keyboard.press('Escape');
    await noCard(tab);
    expect((await frameOf(tab)).style).toBe('height: 90px;');
    await tab.close();
  });

  it('given: the page has its frame back where what stood in it goes under the card', async () => {
    const tab = await openFramed(session(), 'given');
    await tab.page.$eval('#bas iframe', (frame) => frame.setAttribute('style', 'height: 48px;'));
    const before = await frameOf(tab);
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.keyboard.press('Enter');
    await card(tab);
    await tab.page.$eval('#bas iframe', (frame) => frame.setAttribute('srcdoc', '<p>Ailleurs</p>'));
    await expect.poll(() => frameOf(tab), { timeout: 10_000 }).toEqual(before);
    await tab.close();
  });

  it('given: where the page keeps its frame where it is the card is there all the same', async () => {
    const tab = await openFramed(session(), 'given');
    await tab.page.$eval('#bas iframe', (frame) => {
      frame.setAttribute('style', 'height: 48px;');
      frame.addEventListener('beforetoggle', (event) => event.preventDefault());
    });
    const before = await frameOf(tab);
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.keyboard.press('Enter');
    await card(tab);
    expect(await frameOf(tab)).toEqual(before);
    await tab.close();
  });

  it('a frame of a frame set has the room of all for the card while it stands', async () => {
    const { sites } = session();
    const tab = await session().open(sites.url('framed/page', '/frameset.html'));
    const line = await tab.page.waitForFrame((frame) => frame.url().endsWith('/line.html'));
    await (await line.waitForSelector('input'))?.click();
    // The page around, and both frames in which one can write.
    await expect.poll(async () => (await guarded(tab)).filter(Boolean), { timeout: 10_000 }).toHaveLength(3);
    const sizes = () =>
      tab.page.$$eval('frame', (all) =>
        all.map(({ clientWidth, clientHeight }) => [clientWidth, clientHeight]),
      );
    const before = await sizes();
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.keyboard.press('Enter');
    expect((await card(tab)).seenAtOnce).toBeGreaterThan(0.95);
    await pressOnCard(tab, 'change');
    await noCard(tab);
    expect(await sizes()).toEqual(before);
    await tab.close();
  });

  it.each(['given', 'design'] as const)('%s: is held with Tab and a key on what sends', async (way) => {
    const before = saidIn(session(), way);
    const tab = await openFramed(session(), way);
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.$eval('#go', (go) => (go as HTMLElement).focus());
    await tab.page.keyboard.press('Enter');
    expect((await card(tab)).marked).toEqual([NUMBER]);
    expect(saidIn(session(), way)).toEqual(before);
    await tab.close();
  });

  it('given: is held where many lines were filled in before', async () => {
    const tab = await openFramed(session(), 'given');
    await tab.page.evaluate(() => {
      for (let line = 0; line < 6; line++)
        document
          .querySelector('main')
          ?.prepend(Object.assign(document.createElement('input'), { id: `l${line}` }));
    });
    for (let line = 0; line < 6; line++) await tab.page.type(`#l${line}`, 'bonsoir');
    await enterBox(tab);
    await tab.page.keyboard.type(MESSAGE);
    await press(tab, '#go');
    expect((await card(tab)).marked).toEqual([NUMBER]);
    await tab.close();
  });

  it.each(['given', 'whole'] as const)('%s: is nothing that another form sends', async (way) => {
    const tab = await openFramed(session(), way);
    await tab.page.keyboard.type(MESSAGE);
    await press(tab, '#lettre button');
    expect(await tab.page.evaluate(() => (window as unknown as { pressed: number }).pressed)).toBe(1);
    expect((await cardIn(tab))?.kind).not.toBe('card');
    await tab.close();
  });

  it('whole: is nothing that a button around a chat of its own sends', async () => {
    const tab = await openFramed(session(), 'whole');
    await tab.page.evaluate(() => {
      const more = document.createElement('button');
      more.id = 'more';
      more.textContent = 'Envoyer';
      more.addEventListener('click', () => Object.assign(window, { pressed: 1 }));
      document.querySelector('#bas')?.append(more);
    });
    await tab.page.keyboard.type(MESSAGE);
    await press(tab, '#more');
    expect(await tab.page.evaluate(() => (window as unknown as { pressed: number }).pressed)).toBe(1);
    expect((await cardIn(tab))?.kind).not.toBe('card');
    await tab.close();
  });

  it('given: an answer is held for the question that the page around it shows', async () => {
    const tab = await openFramed(session(), 'given');
    const before = saidIn(session(), 'given');
    // Neither what stands beside the box in its frame nor what an editor has around itself is the talk.
    await tab.page.evaluate(() => {
      const log = document.querySelector('#fil');
      log?.removeAttribute('role');
      log?.insertAdjacentHTML('beforeend', '<p><b>mouette</b> c’est quoi ton snap ?</p>');
      log?.insertAdjacentHTML('afterend', '<div><p>Gras, italique</p><p>Couleur, taille</p></div>');
      const head = document.querySelector('iframe')?.contentDocument?.head;
      head?.insertAdjacentHTML('beforeend', '<style>p { margin: 0 }</style><style>b { color: red }</style>');
    });
    await tab.page.keyboard.type('lilou_du_phare');
    await tab.page.keyboard.press('Enter');
    expect((await card(tab)).marked).toEqual(['lilou_du_phare']);
    expect(saidIn(session(), 'given')).toEqual(before);
    await tab.close();
  });

  it('page: an answer is held for the question in a frame beside it', async () => {
    const tab = await openFramed(session(), 'page');
    const before = saidIn(session(), 'page');
    await tab.page.evaluate(() => {
      const list = document.createElement('iframe');
      list.srcdoc = 'mouette: bonsoir<br>capitaine_j: salut<br>mouette: c’est quoi ton snap ?';
      list.style.cssText = 'width: 100%; height: 160px';
      document.querySelector('#fil')?.replaceWith(list);
      return new Promise((done) => list.addEventListener('load', done));
    });
    await enterBox(tab);
    await tab.page.keyboard.type('lilou_du_phare');
    await tab.page.keyboard.press('Enter');
    expect((await card(tab)).marked).toEqual(['lilou_du_phare']);
    expect(saidIn(session(), 'page')).toEqual(before);
    await tab.close();
  });

  it('where a private talk is all that a page shows it is held as on the page before, which shows much more', async () => {
    const { sites } = session();
    const tab = await session().open(sites.url('coco-type'));
    await tab.until('danger', ({ level }) => level === 'danger');
    await tab.page.goto(sites.url('coco-type', '/aparte.html'));
    await tab.page.click('#texte');
    await expect.poll(() => guarded(tab), { timeout: 10_000 }).toEqual([true]);
    await tab.page.keyboard.type(MESSAGE);
    await tab.page.keyboard.press('Enter');
    expect((await card(tab)).marked).toEqual([NUMBER]);
    await tab.close();
  });
});
