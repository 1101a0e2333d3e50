import { expect, it } from 'vitest';
import { inBothBrowsers, type Judged, type Tab } from './harness.ts';
import { everythingStored } from './own-side.ts';
import type { SeenWarning } from './see-warning.ts';

const isCover = ({ kind, visible }: SeenWarning) => kind === 'cover' && visible;
const isRetry = ({ reasons }: Judged) => reasons.some(({ signal }) => signal === 'under-age-retry');

inBothBrowsers('an age that is refused, then a higher one', {}, (session) => {
  /** The door of the adults' room, once the child has gone past the cover. */
  const atTheDoor = async () => {
    const tab = await session().open(session().sites.url('coco-type', '/salon-adultes.html'));
    await tab.untilWarning('the cover', isCover);
    await tab.goInAnyway();
    await tab.untilWarning('the small banner', ({ kind }) => kind === 'banner');
    return tab;
  };
  const write = async (tab: Tab, age: string) => {
    await tab.page.click('#age', { count: 3 });
    await tab.page.keyboard.type(age);
  };

  it('is seen, outlives the form that it opens, and leaves no number behind', async () => {
    const tab = await atTheDoor();
    await tab.page.type('#pseudo', 'lola_15');
    await write(tab, '12');
    await tab.page.click('#entrer');
    await tab.page.waitForFunction(() => document.getElementById('refus')?.textContent !== '');
    expect(isRetry(await tab.until('a look', () => true))).toBe(false);
    await write(tab, '67');
    await tab.page.keyboard.press('Tab');
    await tab.until('the retry', isRetry);
    await tab.page.click('#entrer');
    await tab.page.waitForSelector('#membres li');
    await tab.until('the retry, in the rooms', isRetry);
    const raw = JSON.stringify((await everythingStored(session().control.page)).session);
    expect(raw).toContain('under-age-retry');
    expect(raw).not.toMatch(/lola|\b67\b/);
    await tab.close();
  });

  it('is seen in a page that was written anew after it was looked at', async () => {
    const tab = await atTheDoor();
    await tab.page.evaluate(() => {
      const { outerHTML } = document.documentElement;
      document.open();
      document.write(outerHTML);
      document.close();
    });
    await tab.page.waitForSelector('#age');
    await write(tab, '12');
    await tab.page.keyboard.press('Tab');
    await tab.page.$eval('#refus', (refusal) => {
      refusal.textContent = 'Tu es trop jeune pour ce salon.';
    });
    await write(tab, '67');
    await tab.page.keyboard.press('Tab');
    await tab.until('the retry', isRetry);
    await tab.close();
  });

  it('is seen in a list of years too, where only the year on which one stays is a try', async () => {
    const tab = await atTheDoor();
    await tab.page.evaluate(() => {
      const years = document.createElement('select');
      for (let year = 2022; year > 1940; year--) years.add(new Option(String(year)));
      document.getElementById('age')?.replaceWith(Object.assign(years, { id: 'annee', name: 'annee' }));
      const refusal = document.getElementById('refus');
      if (refusal) refusal.textContent = 'Tu es trop jeune pour ce salon.';
    });
    await tab.page.focus('#annee');
    for (let key = 0; key < 40; key++) await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Tab');
    const view = await tab.settled();
    expect(view?.state === 'judged' && isRetry(view)).toBe(false);
    await tab.page.focus('#annee');
    for (let key = 0; key < 28; key++) await tab.page.keyboard.press('ArrowUp');
    await tab.page.keyboard.press('Tab');
    await tab.page.focus('#annee');
    for (let key = 0; key < 30; key++) await tab.page.keyboard.press('ArrowDown');
    await tab.page.keyboard.press('Tab');
    await tab.until('the retry', isRetry);
    await tab.close();
  });

  it('is seen when the form was loaded anew in between, of which nothing but the refusal is kept', async () => {
    const tab = await atTheDoor();
    await tab.page.type('#pseudo', 'lola_15');
    await write(tab, '12');
    await tab.page.click('#entrer');
    await tab.page.waitForFunction(() => document.getElementById('refus')?.textContent !== '');
    const state = async () => JSON.stringify((await everythingStored(session().control.page)).session);
    await expect.poll(state, { timeout: 10_000 }).toContain('"refused":true');
    expect(await state()).not.toMatch(/lola|\b12\b/);
    await tab.page.reload({ waitUntil: 'load' });
    await tab.settled();
    await write(tab, '67');
    await tab.page.keyboard.press('Tab');
    await tab.until('the retry', isRetry);
    await tab.close();
  });

  it('is not seen after a reload where the true age is given again, nor where none was refused', async () => {
    const tab = await atTheDoor();
    await write(tab, '67');
    await tab.page.keyboard.press('Tab');
    await tab.page.reload({ waitUntil: 'load' });
    await tab.settled();
    await tab.page.type('#pseudo', 'etoile');
    await write(tab, '12');
    await tab.page.click('#entrer');
    await tab.page.waitForFunction(() => document.getElementById('refus')?.textContent !== '');
    await tab.settled();
    await tab.page.reload({ waitUntil: 'load' });
    await tab.settled();
    await write(tab, '12');
    await tab.page.keyboard.press('Tab');
    const view = await tab.settled();
    expect(view?.state === 'judged' && isRetry(view)).toBe(false);
    await tab.close();
  });

  it('is seen where the answer takes the place of the form, and is gone before the next try', async () => {
    const tab = await atTheDoor();
    await tab.page.evaluate(() => {
      const form = document.getElementById('entree') as HTMLFormElement;
      const { innerHTML } = form;
      form.addEventListener(
        'submit',
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          form.innerHTML =
            '<p id="refus">Tu es trop jeune.</p><button type="button" id="retour">Retour</button>';
          document.getElementById('retour')?.addEventListener('click', () => {
            form.innerHTML = innerHTML;
          });
        },
        true,
      );
    });
    await tab.page.type('#pseudo', 'etoile');
    await write(tab, '12');
    await tab.page.click('#entrer');
    await tab.page.waitForSelector('#retour');
    await tab.settled();
    await tab.page.click('#retour');
    await write(tab, '67');
    await tab.page.keyboard.press('Tab');
    await tab.until('the retry', isRetry);
    await tab.close();
  });

  it.each([
    [
      'by a button that wakes for the higher one',
      (button: string) => `${button}.disabled = !(age.value >= 18)`,
      'input',
      true,
    ],
    // So does a page behind a window of the browser's that says no.
    [
      'by a page that stands still',
      () => 'const end = Date.now() + 700; while (age.value < 18 && Date.now() < end);',
      'submit',
      true,
    ],
    ['not at all', () => '', 'submit', false],
  ])('is seen when the age is refused in no words: %s', async (_, script, type, refused) => {
    const tab = await atTheDoor();
    await tab.page.evaluate(
      (code, at) => {
        const form = document.getElementById('entree') as HTMLFormElement;
        const silent = new Function('age', code) as (age: Element | null) => void;
        form.addEventListener(
          at,
          (event) => {
            if (at === 'submit') event.preventDefault();
            event.stopImmediatePropagation();
            silent(document.getElementById('age'));
          },
          true,
        );
        if (at === 'input') (document.getElementById('entrer') as HTMLButtonElement).disabled = true;
      },
      script('document.getElementById("entrer")'),
      type,
    );
    await tab.page.type('#pseudo', 'etoile');
    await write(tab, '12');
    await tab.page.keyboard.press(type === 'submit' ? 'Enter' : 'Tab');
    expect(isRetry(await tab.until('a look', () => true))).toBe(false);
    await write(tab, '67');
    await tab.page.keyboard.press('Tab');
    if (refused) await tab.until('the retry', isRetry);
    else {
      const view = await tab.settled();
      expect(view?.state === 'judged' && isRetry(view)).toBe(false);
    }
    await tab.close();
  });

  it('is not what a correction of a grown-up’s age is', async () => {
    const tab = await atTheDoor();
    await write(tab, '34');
    await tab.page.keyboard.press('Tab');
    await write(tab, '43');
    await tab.page.keyboard.press('Tab');
    const view = await tab.settled();
    expect(view?.state === 'judged' && isRetry(view)).toBe(false);
    await tab.close();
  });
});
