/** Whole use by keyboard alone: every page of ours in its states, and what stands in pages of others. */
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SETTINGS_STATES } from '#lib/messaging/mock-settings.ts';
import { MOCK_STATES } from '#lib/messaging/mock-states.ts';
import { BLOCKED_WHY } from '#lib/ui/blocked/why.ts';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { serveStates } from '#tests/pages/serve-states.ts';
import { walk } from './keyboard-walk.ts';

let server: Awaited<ReturnType<typeof serveStates>>;
beforeAll(async () => {
  server = await serveStates();
});
afterAll(() => server?.close());

describe.each(['chromium', 'firefox'] as const)('by keyboard alone (%s)', (kind) => {
  let driven: Driven;
  let page: Page;
  beforeAll(async () => {
    driven = await launch({ kind, headless: true, extension: null });
  });
  afterAll(() => driven?.close());

  const open = async (path: string, width = 700) => {
    // Each in a tab of its own, since a walk may have ended in the browser's own bars.
    const before: Page | undefined = page;
    page = await driven.browser.newPage();
    await before?.close();
    await page.setViewport({ width, height: 600 });
    await page.goto(`${server.url}/${path}`);
    await page.waitForSelector('h1');
  };
  /** Presses Tab until something has the focus, then another key. */
  const press = async (selector: string, key: 'Enter' | 'Space' | 'ArrowRight' = 'Enter') => {
    for (let presses = 0; !(await page.$(`${selector}:focus`)); presses++) {
      if (presses > 60) throw new Error(`Tab does not lead to ${selector}`);
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press(key);
  };
  const everything = async () => {
    const { stops, faults } = await walk(page);
    expect(faults.join('\n')).toBe('');
    return stops;
  };

  it('would see what is not reached, and what looks the same with the focus', async () => {
    await open('index.html?state=danger', 360);
    await page.addStyleTag({ content: '.quiet:focus { outline: none !important }' });
    await page.$eval('.foot .main', (button) => button.setAttribute('tabindex', '-1'));
    const { faults } = await walk(page);
    expect(faults).toContain('not reached: button “Quitter le site”');
    expect(faults).toContain('not shown as focused: button “Réglages”');
  });

  describe('popup', () => {
    it.each([...Object.keys(MOCK_STATES), 'failed'])(
      '%s: everything is reached, on either side',
      async (state) => {
        await open(`index.html?state=${state}`, 360);
        await everything();
        if (!(await page.$('#tab-child'))) return;
        await open(`index.html?state=${state}`, 360);
        await press('#tab-child', 'ArrowRight');
        await page.waitForSelector('#tab-parent:focus');
        await everything();
      },
    );

    it.each(['advice', 'help', 'kept', 'okay', 'problem'])(
      '%s: everything is reached, and the way back leads to where one was',
      async (view) => {
        await open('index.html?state=danger', 360);
        if (view === 'problem') await press('#tab-child', 'ArrowRight');
        await press(`[data-opens=${view}]`);
        await page.waitForSelector('h1:focus');
        // The way back stands before the heading.
        await page.keyboard.down('Shift');
        await page.keyboard.press('Tab');
        await page.keyboard.up('Shift');
        await page.waitForSelector('.back:focus');
        await everything();
        await press('.back');
        await page.waitForSelector(`[data-opens=${view}]:focus`);
      },
    );
  });

  describe('blocked page', () => {
    it.each(BLOCKED_WHY)('%s: everything is reached, also what is opened', async (why) => {
      await open(`blocked.html?why=${why}&state=danger`);
      await everything();
      for (const at of [2, 3]) {
        await press(`.actions > :nth-child(${at})`);
        await page.waitForSelector(`.actions > :nth-child(${at})[aria-expanded=true]`);
        await everything();
      }
    });
  });

  describe('settings', () => {
    it.each(Object.keys(SETTINGS_STATES))('%s: everything is reached', async (state) => {
      await open(`settings.html?state=${state}&band=15-17`);
      await everything();
    });

    it('choose by arrow keys, keep the focus on what was chosen', async () => {
      await open('settings.html?state=first');
      await press('[name=age]', 'ArrowRight');
      await page.waitForSelector('[value="15-17"]:checked:focus');
      await page.keyboard.press('ArrowLeft');
      await page.waitForSelector('[value="11-14"]:checked:focus');
      await page.keyboard.press('ArrowLeft');
      await page.waitForSelector('[value="under-11"]:checked:focus');
    });

    it('keep the focus in the dialog that asks for the PIN, and give it back', async () => {
      await open('settings.html?state=closed');
      await press('[name=preset]', 'ArrowRight');
      await page.waitForSelector('[value="close"]:checked:focus');
      await page.keyboard.press('ArrowLeft');
      await page.waitForSelector('dialog:modal');
      await everything();
      await page.focus('[name=age]'); // is refused
      expect(await page.$('dialog :focus')).not.toBeNull();
      await page.keyboard.press('Escape');
      // The browser gives the focus back before the page hears of it, and gives it back once more.
      await page.waitForFunction(() => !document.querySelector('dialog'));
      await page.waitForSelector('[name=preset]:focus');
      const ask = async () => {
        await page.focus('[value="accompany"]');
        await page.keyboard.press(' ');
        await page.waitForSelector('dialog:modal');
      };
      await ask();
      await press('dialog > .quiet');
      await page.waitForSelector('[value="accompany"]:focus');
      await ask();
      await page.type('dialog input', '4719');
      await page.keyboard.press('Enter');
      await page.waitForSelector('[value="accompany"]:checked:focus');
      expect(await page.$eval('.outcome', ({ textContent }) => textContent)).toBe('C’est enregistré.');
    });

    it('lead into the form for a PIN, to its code, and back', async () => {
      await open('settings.html?state=first');
      await press('#pin .button');
      await page.waitForSelector('.pin-form .field:first-child input:focus');
      await everything();
      await page.focus('.pin-form .field:first-child input');
      await page.keyboard.type('4719');
      await page.keyboard.press('Tab');
      await page.keyboard.type('4719');
      await page.keyboard.press('Enter');
      await page.waitForSelector('.recovery .button:focus');
      await everything();
      await press('.recovery .main');
      await page.waitForSelector('#pin > .row .button:focus');
    });
  });

  describe('welcome', () => {
    it.each([0, 1, 2, 3, 4, 5, 6])('screen %i: everything is reached', async (step) => {
      await open(`welcome.html?step=${step}&checks=refused`);
      await page.waitForSelector('h1:focus');
      await everything();
    });
  });

  describe('journal', () => {
    it('full: everything is reached, each of its notes too', async () => {
      await open('journal.html?state=full');
      await page.waitForSelector('.event-what');
      const stops = await everything();
      expect(stops.filter((name) => name.includes('Effacer cette note'))).toHaveLength(11);
    });

    it.each(['empty', 'deleted', 'private', 'failed'])('%s: everything is reached', async (state) => {
      await open(`journal.html?state=${state}`);
      await everything();
    });
  });
});
