import { expect, it } from 'vitest';
import { inBothBrowsers } from './harness.ts';
import { say } from './own-side.ts';
import { cardIn, openBox, saidAt, untilCard, untilSaid } from './send-eyes.ts';

const AGE = 'jai 13 ans et toi';

inBothBrowsers('the note beside a box', {}, (session) => {
  it('comes while one types what teens tell each other, covers nothing, holds nothing, and ends by itself', async () => {
    const tab = await openBox(session(), 'area');
    const before = saidAt(session(), 'area');
    await tab.page.click('#message');
    await tab.page.keyboard.type(AGE);
    const note = await untilCard(tab, 'the note', (seen) => seen?.kind === 'note');
    expect(note?.text).toContain('Un âge');
    // It takes no press: what is met there is the page.
    const met = await tab.page.evaluate(() => {
      const { left, top, width, height } =
        document.querySelector('#message')?.getBoundingClientRect() ?? new DOMRect();
      const points = [0.1, 0.5, 0.9].map((share) =>
        document.elementFromPoint(left + width * share, top + height / 2),
      );
      return points.map((element) => element?.id);
    });
    expect(met).toEqual(['message', 'message', 'message']);
    await tab.page.keyboard.press('Enter');
    await untilSaid(session(), 'area', [...before, AGE]);
    await untilCard(tab, 'its end', (seen) => seen === null);
    await tab.close();
  });

  it('stands right above the box in a page that is drawn larger as a whole', async () => {
    const tab = await openBox(session(), 'area');
    await tab.page.evaluate(() => {
      document.documentElement.style.zoom = '1.5';
      document.querySelector('main')?.style.setProperty('margin-top', '0');
    });
    await tab.page.focus('#message');
    await tab.page.keyboard.type(AGE);
    const box = await tab.page.$eval('#message', (element) => element.getBoundingClientRect().top);
    await untilCard(
      tab,
      'the note above the box',
      (seen) => seen?.kind === 'note' && seen.bottom > box - 24 && seen.bottom <= box,
    );
    await tab.close();
  });

  it('does not cover what sends beside a narrow box that begins lower', async () => {
    const tab = await openBox(session(), 'area');
    const go = await tab.page.evaluate(() => {
      document.querySelector('#message')?.setAttribute('style', 'flex:none;width:120px;margin-top:24px');
      const send = document.querySelector('.bas button:last-child');
      send?.setAttribute('style', 'align-self:start');
      return send?.getBoundingClientRect().top ?? 0;
    });
    await tab.page.click('#message');
    await tab.page.keyboard.type(AGE);
    const note = await untilCard(tab, 'the note', (seen) => seen?.kind === 'note');
    expect(note?.bottom).toBeLessThanOrEqual(go);
    await tab.close();
  });

  it('says what the thing itself can do where that is no small piece', async () => {
    const tab = await openBox(session(), 'area');
    await say(session().control.page, 'family:change', { settings: { ageBand: '15-17' } });
    await tab.page.reload({ waitUntil: 'load' });
    await tab.until('a caution', ({ level }) => level === 'caution');
    await tab.page.click('#message');
    await tab.page.keyboard.type('ecris moi a lea.martin@example.org');
    const note = await untilCard(tab, 'the note', (seen) => seen?.kind === 'note');
    expect(note?.text).toContain('Un compte relie ce pseudo');
    await say(session().control.page, 'family:change', { settings: { ageBand: '11-14' } });
    await tab.close();
  });

  it('goes when the words are taken out', async () => {
    const tab = await openBox(session(), 'rich');
    await tab.page.click('#message');
    await tab.page.keyboard.type(AGE);
    await untilCard(tab, 'the note', (seen) => seen?.kind === 'note');
    for (const _ of AGE) await tab.page.keyboard.press('Backspace');
    await untilCard(tab, 'its end', (seen) => seen === null);
    await tab.close();
  });

  it('says where nothing can be held for certain, while one types', async () => {
    const tab = await openBox(session(), 'written');
    await tab.page.waitForSelector('#message');
    await tab.page.click('#message');
    await tab.page.keyboard.type('appelle moi au 06 39 98 12 34');
    const note = await untilCard(tab, 'the note', (seen) => seen?.kind === 'note');
    expect(note?.text).toContain('je ne peux rien retenir');
    await tab.page.keyboard.type(' ce soir');
    expect((await cardIn(tab))?.kind).toBe('note');
    await tab.close();
  });
});
