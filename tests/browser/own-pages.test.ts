import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '#lib/family/settings.ts';
import { JOURNAL_STATES } from '#lib/messaging/mock-journal.ts';
import { SETTINGS_STATES } from '#lib/messaging/mock-settings.ts';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { serveStates } from '#tests/pages/serve-states.ts';
import { violationsIn } from './axe.ts';
import { redraw, smallTargets, sticksOut, untilStill } from './drawn.ts';
import { createLook, inBothThemes, type Look } from './looks.ts';
import { READERS } from './readers.ts';

const PIN = '4719';
/** What can be pressed on these pages. */
const PRESSED = 'button, summary, a, select, .option, .field input';

let server: Awaited<ReturnType<typeof serveStates>>;
beforeAll(async () => {
  server = await serveStates();
});
afterAll(() => server?.close());

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  let driven: Driven;
  let page: Page;
  let show: (look: Look) => Promise<void>;
  beforeAll(async () => {
    driven = await launch({ kind, headless: true, extension: null });
    page = await driven.browser.newPage();
    show = await createLook(driven, page);
    await show({ theme: 'light' });
  });
  afterAll(() => driven?.close());

  /** Opens a page, in the theme that is shown. */
  const open = async (path: string, width = 700) => {
    if (page.viewport()?.width !== width) await page.setViewport({ width, height: 700 });
    await page.goto(`${server.url}/${path}`);
    await page.waitForSelector('h1');
  };
  const violations = () => violationsIn(page);
  const findNothing = async (what: string) => {
    await untilStill(page);
    expect(await violations(), what).toEqual([]);
  };
  /** Has the page that stands there drawn for a reader, in their theme. */
  const findNothingFor = async (
    { theme, language, band }: (typeof READERS)[number],
    query: string,
    drawn?: string,
  ) => {
    await show({ theme });
    await redraw(page, `${query}&language=${language}&band=${band}`);
    if (drawn) await page.waitForSelector(drawn);
    await findNothing(`${language}, ${band}, ${theme}`);
    expect(await smallTargets(page, PRESSED)).toEqual([]);
  };
  const said = (selector: string) => page.$eval(selector, ({ textContent }) => textContent ?? '');

  describe('settings', () => {
    it.each(Object.keys(SETTINGS_STATES))('%s: axe finds nothing, for any reader', async (state) => {
      await open('settings.html');
      for (const reader of READERS) await findNothingFor(reader, `state=${state}`);
    });

    it('fit 320 px, also right to left', async () => {
      for (const direction of ['ltr', 'rtl']) {
        await open(`settings.html?state=closed&direction=${direction}`, 320);
        expect(await sticksOut(page)).toBe(false);
      }
    });

    it('tell what Veilleuse is built with, for whoever opens it', async () => {
      for (const language of LANGUAGES) {
        await open(`settings.html?state=first&language=${language}`, 320);
        await page.click('.licences summary');
        await page.waitForSelector('.licences[open]');
        await inBothThemes(page, show, (theme) => findNothing(`${language}, ${theme}`));
        expect(await smallTargets(page, PRESSED)).toEqual([]);
        expect(await sticksOut(page)).toBe(false);
        expect(await said('.licences')).toMatch(/preact \d+\.\d+\.\d+MIT/);
        expect(await said('.licences')).toContain('Mozilla Public License 2.0');
      }
    });

    it('are lowered by keyboard alone, once the PIN was given', async () => {
      await open('settings.html?state=closed&language=en');
      await page.focus('[value="guard"]');
      await page.keyboard.press('ArrowUp');
      await page.waitForSelector('dialog[open]');
      expect(await violations()).toEqual([]);
      expect(await page.$eval('[value="guard"]', (one) => (one as HTMLInputElement).checked)).toBe(true);
      await page.type('dialog input', '0000');
      await page.keyboard.press('Enter');
      await page.waitForSelector('dialog .error:not(:empty)');
      await page.type('dialog input', PIN);
      await page.keyboard.press('Enter');
      await page.waitForSelector('[value="accompany"]:checked');
      expect(await page.$('dialog[open]')).toBeNull();
      expect(await said('.outcome')).toBe('Saved.');
    });

    it('stay as they are when the PIN is not given', async () => {
      await open('settings.html?state=closed&language=en');
      await page.click('.option:has([value="15-17"])');
      await page.waitForSelector('dialog[open]');
      await page.keyboard.press('Escape');
      await page.waitForFunction(() => !document.querySelector('dialog'));
      expect(await page.$eval('[value="11-14"]', (one) => (one as HTMLInputElement).checked)).toBe(true);
    });

    it.each([
      ['12', '12', 'A PIN has 4 to 12 digits.'],
      ['47a9', '47a9', 'A PIN has 4 to 12 digits.'],
      ['1234', '1234', 'This PIN is too easy to guess.'],
      ['2014', '2014', 'This PIN is too easy to guess.'],
      [PIN, '4718', 'The two PINs are not the same.'],
    ])('say why %s, then %s, is no PIN', async (first, again, why) => {
      await open('settings.html?state=first&language=en');
      await page.click('#pin .button');
      await page.waitForSelector('.field + .field input[type=password]');
      await page.type('.pin-form .field:first-child input', first);
      await page.type('.pin-form .field + .field input', again);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.pin-form .error:not(:empty)');
      expect(await said('.pin-form')).toContain(why);
      expect(await violations()).toEqual([]);
    });

    it.each([
      ['the PIN for a message', 'state=closed&child', '', ['.pin-form input']],
      ['the PIN', 'state=closed', '', ['#pin input']],
      [
        'a first PIN',
        'state=first',
        '#pin .button',
        ['.pin-form .field:first-child input', '.pin-form .field + .field input'],
      ],
      ['the PIN for a choice', 'state=closed', '.option:has([value="15-17"])', ['dialog input']],
    ])(
      'say that %s could not be taken where nobody answers, and call nothing wrong',
      async (_, query, first, fields) => {
        await open(`settings.html?${query}&language=en&lost`);
        if (first) await page.click(first);
        for (const field of fields) {
          await page.waitForSelector(field);
          await page.type(field, PIN);
        }
        await page.keyboard.press('Enter');
        const where = fields.includes('dialog input') ? 'dialog .outcome' : '.outcome';
        await page.waitForSelector(`${where}[data-outcome=failed]`);
        expect(await said(where)).toContain('could not save');
        expect(await page.$$eval('.error', (all) => all.map(({ textContent }) => textContent).join(''))).toBe(
          '',
        );
        expect(await violations()).toEqual([]);
      },
    );

    it('set another PIN by the recovery code', async () => {
      await open('settings.html?state=wait&language=en');
      await page.click('.pin-form .quiet');
      await page.waitForSelector('.field + .field + .field');
      await page.type('.pin-form .field:first-child input', '5038 2291 7460 8351 9027');
      await page.type('.pin-form .field:nth-child(2) input', PIN);
      await page.type('.pin-form .field:nth-child(3) input', PIN);
      await page.keyboard.press('Enter');
      await page.waitForSelector('.recovery');
      expect(await violations()).toEqual([]);
    });

    it('show what a file would change, and then change it', async () => {
      await open('settings.html?state=first&language=en');
      await read({ ageBand: 'under-11', preset: 'guard', language: 'fr', country: null });
      await page.waitForSelector('.preview .main');
      expect(await said('.preview')).toContain('11 to 14 becomes Under 11');
      expect(await violations()).toEqual([]);
      await page.click('.preview .main');
      await page.waitForSelector('[value="under-11"]:checked');
      // Its texts are loaded first.
      await page.waitForFunction(() => document.documentElement.lang === 'fr');
    });

    it('leave it to the teen whether a file changes the names of sites in the journal', async () => {
      const names = () =>
        page.$$eval('select', (all) => all.find(({ value }) => /true|false/.test(value))?.value);
      const file = { ageBand: '15-17', preset: 'close', language: 'en', country: null, keepDays: 30 };
      const NAMES = '.preview [type=checkbox]';
      await open('settings.html?state=first&language=en&band=15-17');
      for (const tick of [false, true]) {
        await read({ version: 3, ...file, siteNames: true });
        await page.waitForSelector(NAMES);
        expect(await said('.preview')).toContain('Not shown becomes Shown');
        expect(await violations()).toEqual([]);
        if (tick) await page.click(NAMES);
        await page.click('.preview .main');
        await page.waitForFunction(() => !document.querySelector('.preview'));
        await page.waitForSelector('[value="close"]:checked');
        expect(await names()).toBe(String(tick));
      }
    });

    it('say what is wrong with a file, line by line, and take nothing of it', async () => {
      await open('settings.html?state=first&language=en');
      await read({ ageBand: 'under-11', preset: 'open', language: null, country: null });
      await page.waitForSelector('.preview li');
      expect(await said('.preview')).toContain('the setting “How Veilleuse steps in” has a value');
      expect(await violations()).toEqual([]);
      expect(await page.$eval('[value="11-14"]', (one) => (one as HTMLInputElement).checked)).toBe(true);
    });

    it('ask for the PIN where a file lowers protection', async () => {
      await open('settings.html?state=closed&language=en');
      await read({ ageBand: '15-17', preset: 'accompany', language: null, country: null });
      await page.waitForSelector('.preview .main');
      await page.click('.preview .main');
      await page.waitForSelector('dialog[open]');
      expect(await page.$eval('[value="11-14"]', (one) => (one as HTMLInputElement).checked)).toBe(true);
    });

    it('ask before a shorter time takes notes from the journal, and change nothing until then', async () => {
      await open('settings.html?state=first&language=en');
      const days = () => page.$eval('#keep-days', (select) => (select as HTMLSelectElement).value);
      await page.select('#keep-days', '7');
      await page.waitForSelector('.sure .main:focus');
      expect(await said('.sure')).toContain('12 older notes will be deleted');
      expect(await said('.outcome')).toBe('');
      expect(await violations()).toEqual([]);
      expect(await smallTargets(page, PRESSED)).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForSelector('#keep-days:focus');
      expect(await page.$('.sure')).toBeNull();
      expect(await days()).toBe('30');
      expect(await said('.outcome')).toBe('');
      await page.select('#keep-days', '7');
      await page.waitForSelector('.sure .button');
      await page.click('.sure .button');
      await page.waitForSelector('.outcome[data-outcome=saved]');
      expect(await page.$('.sure')).toBeNull();
      expect(await days()).toBe('7');
    });

    it('do not ask where no note is so old', async () => {
      await open('settings.html?state=first&language=en');
      await page.select('#keep-days', '14');
      await page.waitForSelector('.outcome[data-outcome=saved]');
      expect(await page.$('.sure')).toBeNull();
    });

    it('say before they go back to the first ones, or take a file, that notes go', async () => {
      const file = { version: 3, ageBand: '11-14', preset: 'guard', language: null, country: null };
      await open('settings.html?state=first&language=en');
      await read({ ...file, keepDays: 7, siteNames: false });
      await page.waitForFunction(() => document.querySelector('.preview')?.textContent?.includes('12 older'));
      expect(await violations()).toEqual([]);
      await page.click('.preview .main');
      await page.waitForSelector('.outcome[data-outcome=saved]');
      // Back to 30 days, which takes none.
      await page.$$eval('button.quiet', (all) =>
        all.find(({ textContent }) => textContent === 'Reset to defaults')?.click(),
      );
      await page.waitForSelector('.preview .main');
      expect(await said('.preview')).toContain('7 days becomes 30 days');
      expect(await said('.preview')).not.toContain('older');
    });

    /** Gives the page a file of settings of the second form, as if somebody had chosen it. */
    const read = (fields: object) =>
      page.$eval(
        'input[type=file]',
        (input, text) => {
          const files = new DataTransfer();
          files.items.add(new File([text], 'veilleuse.json', { type: 'application/json' }));
          (input as HTMLInputElement).files = files.files;
          input.dispatchEvent(new Event('change', { bubbles: true }));
        },
        JSON.stringify({ kind: 'veilleuse-settings', version: 2, ...fields }),
      );
  });

  describe('welcome', () => {
    it.each([0, 1, 2, 3, 4, 5, 6])('screen %i: axe finds nothing, for any reader', async (step) => {
      await open('welcome.html');
      for (const reader of READERS) await findNothingFor(reader, `step=${step}&checks=refused`, 'h1:focus');
    });

    it('fits 320 px, also right to left', async () => {
      for (const direction of ['ltr', 'rtl']) {
        for (const step of [0, 1, 2, 3, 4, 5, 6]) {
          await open(`welcome.html?step=${step}&checks=refused&direction=${direction}`, 320);
          expect(await sticksOut(page), `screen ${step}`).toBe(false);
        }
      }
    });
  });

  describe('the practice chat of the welcome', () => {
    it('shows one card, however often Enter is pressed before it has come', async () => {
      await open('welcome.html?step=5&language=en');
      await page.waitForSelector('h1:focus');
      await page.type('.write input', 'i live at 12 lilac street');
      await page.$eval('.write', (form) => {
        for (let presses = 0; presses < 3; presses++) (form as HTMLFormElement).requestSubmit();
      });
      const cards = () =>
        page.$$eval('html > *', (all) => all.filter(({ localName }) => localName.includes('-')).length);
      await expect.poll(cards, { timeout: 20_000 }).toBeGreaterThan(0);
      expect(await cards()).toBe(1);
      await page.keyboard.press('Escape');
      await page.waitForSelector('.write input:focus');
      expect(await cards()).toBe(0);
      expect(await said('.practice [role=status]')).not.toBe('');
    });
  });

  describe('journal', () => {
    it.each(JOURNAL_STATES.filter((state) => state !== 'many'))(
      '%s: axe finds nothing, for any reader',
      async (state) => {
        await open('journal.html');
        for (const reader of READERS) await findNothingFor(reader, `state=${state}`);
      },
    );

    it('fits 320 px, also right to left', async () => {
      for (const direction of ['ltr', 'rtl']) {
        await open(`journal.html?state=full&direction=${direction}`, 320);
        expect(await sticksOut(page)).toBe(false);
      }
    });

    it('shows one day, and all of them again', async () => {
      await open('journal.html?state=full&language=en');
      const rows = () => page.$eval('.events > li', (row) => row.getAttribute('aria-setsize'));
      expect(await rows()).toBe('11');
      await page.focus('button.day');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => document.querySelector('.events > li')?.getAttribute('aria-setsize') === '1',
      );
      await page.click('.part .quiet-row .quiet');
      await page.waitForFunction(
        () => document.querySelector('.events > li')?.getAttribute('aria-setsize') === '11',
      );
    });

    it('deletes one note after asking once more, and says how many went', async () => {
      await open('journal.html?state=full&language=en');
      await page.waitForSelector('.event .quiet');
      await page.click('.event .quiet');
      await page.waitForSelector('.sure .main:focus');
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => !document.querySelector('.sure'));
      await page.click('.event .quiet');
      await page.waitForSelector('.sure .button');
      await page.click('.sure .button');
      await page.waitForSelector('.deletions');
      expect(await said('.deletions')).toContain('1 note was deleted on July 12, 2026.');
      expect(await page.$eval('.events > li', (row) => row.getAttribute('aria-setsize'))).toBe('10');
      await page.waitForSelector('.events [data-index="0"] button:focus');
      expect(await said('[role=status]')).toBe('1 note was deleted on July 12, 2026.');
      await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
      await page.waitForSelector('.events [data-index="9"] .quiet');
      await page.focus('.events [data-index="9"] .quiet');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.sure .main:focus');
      await page.focus('.sure .button');
      await page.keyboard.press('Enter');
      await page.waitForSelector('h2:focus');
      await page.click('footer .quiet:last-child');
      await page.waitForSelector('.sure .button');
      await page.click('.sure .button');
      await page.waitForSelector('h1:focus');
    });

    it.each([1, 2, 3])(
      'says so where notes can’t be read: button %i to take it along, and in the list',
      async (at) => {
        await open('journal.html?state=full&language=en&reads=2');
        await page.waitForSelector('.event-what');
        expect(await page.$('[role=alert]')).toBeNull();
        await page.$$eval('.part > .row > .button', (all, one) => (all[one - 1] as HTMLElement).click(), at);
        await page.waitForSelector('[role=alert]');
        expect(await said('[role=alert]')).toContain('could not be read');
        await open('journal.html?state=full&language=en&reads=1');
        await page.waitForSelector('[role=alert]');
        expect(await said('[role=alert]')).toContain('could not be read');
      },
    );

    it('says on paper which part of many notes it is', async () => {
      await open('journal.html?state=many&language=en');
      await page.waitForSelector('.event-what');
      await page.evaluate(() => {
        window.print = () => undefined;
      });
      await page.$$eval('.part > .row > .button', (all) => (all[2] as HTMLElement).click());
      await page.waitForSelector('.on-paper caption');
      expect(await said('.on-paper caption')).toMatch(/^These are the newest 1,000 of 100,\d{3} notes\.$/);
      expect(await page.$$eval('.on-paper tr', (all) => all.length)).toBe(1000);
    });

    it('names no site to anybody from 15 on, unless the teen chose so', async () => {
      await open('journal.html?state=full&language=en&band=15-17');
      await page.waitForSelector('.event-what');
      expect(await said('.events')).not.toContain('tchat-entre-nous');
      expect(await said('.events')).toContain('A site with open rooms');
    });

    it('of 100,000 notes draws only those near the window, wherever one scrolls', async () => {
      await open('journal.html?state=many&language=en');
      await page.waitForSelector('.event-what');
      expect(
        Number(await page.$eval('.events > li', (row) => row.getAttribute('aria-setsize'))),
      ).toBeGreaterThan(99_999);
      await page.evaluate(() => scrollTo(0, 5_000_000));
      await page.waitForFunction(() => {
        const row = document.querySelector('.events > li:last-child');
        return Number(row?.getAttribute('aria-posinset')) > 20_000 && row?.querySelector('.event-what');
      });
      expect((await page.$$('.events > li')).length).toBeLessThan(60);
    });
  });
});
