import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AGE_BANDS } from '#lib/family/settings.ts';
import { MOCK_STATES } from '#lib/messaging/mock-states.ts';
import { BLOCKED_WHY } from '#lib/ui/blocked/why.ts';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { serveStates } from '#tests/pages/serve-states.ts';
import { violationsIn } from './axe.ts';
import { redraw, smallTargets, sticksOut, untilStill } from './drawn.ts';
import { createLook, type Look } from './looks.ts';
import { greyDifference, readPng } from './pixels.ts';
import { READERS } from './readers.ts';

let server: Awaited<ReturnType<typeof serveStates>>;
let driven: Driven;
let page: Page;
let show: (look: Look) => Promise<void>;

beforeAll(async () => {
  server = await serveStates();
});
afterAll(() => server?.close());

async function open(path: string, { width = 360, ...look }: Partial<Look> & { width?: number } = {}) {
  if (page.viewport()?.width !== width) await page.setViewport({ width, height: 600 });
  await page.goto(`${server.url}/${path}`);
  await show({ theme: 'light', ...look });
  await page.waitForSelector('h1');
}

/** Presses a button or tab, where there is one. */
const pressed = (selector: string) =>
  page.evaluate((what) => {
    const target = document.querySelector<HTMLElement>(what);
    target?.click();
    return target !== null;
  }, selector);

const violations = () => violationsIn(page);

/** Gives the focus, which brings what lies under the foot into sight, and presses. */
const pressByKey = async (selector: string) => {
  await page.focus(selector);
  await page.keyboard.press('Enter');
};

describe.each(['chromium', 'firefox'] as const)('%s', (kind) => {
  beforeAll(async () => {
    driven = await launch({ kind, headless: true, extension: null });
    page = await driven.browser.newPage();
    show = await createLook(driven, page);
  });
  afterAll(() => driven?.close());

  const findNothing = async (what: string) => {
    await untilStill(page);
    expect(await violations(), what).toEqual([]);
    expect(await smallTargets(page, 'button, summary, a'), what).toEqual([]);
  };

  describe('popup for every reader', () => {
    it.each([...Object.keys(MOCK_STATES), 'failed'])(
      '%s: axe finds nothing, on either side',
      async (state) => {
        await open('index.html');
        for (const { theme, language, band } of READERS) {
          await show({ theme });
          await redraw(page, `theme=${theme}&state=${state}&language=${language}&band=${band}`);
          await findNothing(`the child’s side, ${theme}, ${language}, ${band}`);
          if (!(await pressed('#tab-parent'))) continue;
          await page.waitForSelector('#tab-parent[aria-selected=true]');
          await pressed('summary');
          await findNothing(`the parents’ side, ${theme}, ${language}, ${band}`);
        }
      },
    );

    it.each(['advice', 'help', 'kept', 'okay', 'problem'])('%s: axe finds nothing', async (view) => {
      await open('index.html');
      for (const { theme, language, band } of READERS) {
        await show({ theme });
        await redraw(page, `theme=${theme}&state=danger&language=${language}&band=${band}`);
        if (view === 'problem') {
          await pressed('#tab-parent');
          await page.waitForSelector('[data-opens=problem]');
        }
        await pressed(`[data-opens=${view}]`);
        await page.waitForSelector('.back');
        await findNothing(`${theme}, ${language}, ${band}`);
      }
    });
  });

  describe('blocked page', () => {
    it.each(BLOCKED_WHY)(
      '%s: axe finds nothing, for any reader, and no link leads to the site',
      async (why) => {
        await open('blocked.html', { width: 900 });
        for (const { theme, language, band } of READERS) {
          await show({ theme });
          await redraw(page, `theme=${theme}&why=${why}&state=danger&language=${language}&band=${band}`);
          await findNothing(`${theme}, ${language}, ${band}`);
          for (const at of [2, 3]) {
            if (!(await pressed(`.actions > :nth-child(${at})`))) continue;
            await page.waitForSelector(`.actions > :nth-child(${at})[aria-expanded=true]`);
            await findNothing(`opened, ${theme}, ${language}, ${band}`);
          }
          const body = await page.evaluate(() => document.body.innerHTML);
          expect(body).not.toContain('coco-type.example');
        }
      },
    );
  });

  describe('popup', () => {
    it.each(['danger', 'listed', 'no-permission', 'unknown'])('%s fits 320 px', async (state) => {
      await open(`index.html?state=${state}&band=under-11`, { width: 320 });
      expect(await sticksOut(page)).toBe(false);
      await open(`blocked.html?why=moved&state=${state}`, { width: 320 });
      expect(await sticksOut(page)).toBe(false);
    });

    it.each([{ theme: 'light' }, { theme: 'dark' }, { theme: 'light', forced: true }] as const)(
      'a lamp that can’t tell looks like no lamp of a calm page, with colours or without: %o',
      async (look) => {
        const lamp = async (state: string, band: string) => {
          await open(`index.html?state=${state}&band=${band}`, look);
          const drawing = await page.$('svg.lamp');
          return readPng((await drawing?.screenshot()) ?? new Uint8Array());
        };
        for (const band of AGE_BANDS)
          expect(greyDifference(await lamp('calm', band), await lamp('unknown', band)), band).toBeGreaterThan(
            0.1,
          );
      },
    );

    it('says on a calm page how closely it looked, to the child and to the parents', async () => {
      const panel = () => page.$eval('#panel', ({ textContent }) => textContent);
      await open('index.html?state=calm-plain&language=en');
      expect(await panel()).toContain('so I did not read further');
      await page.locator('#tab-parent').click();
      expect(await panel()).toContain('Veilleuse did not read it further');
      await open('index.html?state=calm&language=en');
      expect(await panel()).toContain('so I looked at this page more closely');
      expect(await panel()).not.toContain('did not read further');
    });

    it('reads right to left without cutting anything off', async () => {
      await open('index.html?state=danger&direction=rtl');
      expect(await sticksOut(page)).toBe(false);
      const [dot, title] = await page.$$eval('summary:first-of-type > *', (parts) =>
        parts.map((part) => part.getBoundingClientRect().left),
      );
      expect(dot).toBeGreaterThan(title ?? Number.POSITIVE_INFINITY);
      // A turn of the square whose upper and right edges are the arrow: 45° points right, -135° left.
      const turn = (selector: string) =>
        page.$eval(selector, (arrow) => {
          const { a, b } = new DOMMatrix(getComputedStyle(arrow).transform);
          return Math.round((Math.atan2(b, a) * 180) / Math.PI);
        });
      expect(await turn('summary .chevron'), 'points on').toBe(-135);
      await page.click('.foot .button');
      await page.waitForSelector('.back');
      expect(await turn('.back .chevron'), 'points back').toBe(45);
    });

    it('shows three reasons first and the others on demand', async () => {
      await open('index.html?state=caution');
      const against = () => page.$$eval('[data-tone="glow"]', (cards) => cards.length);
      expect(await against()).toBe(3);
      await page.focus('.panel section .quiet');
      const hidden = await page.$eval('.panel section .quiet', (button) => {
        const { left, top, width, height } = button.getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2) !== button;
      });
      expect(hidden, 'lies under the foot').toBe(false);
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => document.querySelectorAll('[data-tone="glow"]').length === 5);
      // The focus follows a moment after the reasons are drawn.
      const focused = () => page.$$eval('summary', (all) => all.findIndex((one) => one.matches(':focus')));
      await expect.poll(focused).toBe(3);
    });

    it('explains a reason by keyboard alone', async () => {
      await open('index.html?state=danger&language=en');
      await page.focus('summary');
      await page.keyboard.press('Enter');
      const text = await page.$eval('details[open]', ({ textContent }) => textContent);
      expect(text).toContain('What does this mean?');
      expect(text).toContain('What can I do?');
    });

    it('turns to the parents with an arrow key, and tells them what was not found', async () => {
      await open('index.html?state=danger&language=en');
      await page.focus('#tab-child');
      await page.keyboard.press('ArrowRight');
      await page.waitForSelector('#tab-parent[aria-selected="true"]:focus');
      const text = await page.$eval('#panel', ({ textContent }) => textContent);
      expect(text).toContain('What we did not find');
      expect(text).toContain('A real age check.');
      expect(text).toContain('What Veilleuse can’t see');
    });

    it('shows parents the sources of an entry with their year, and links none that leads to the site', async () => {
      await open('index.html?state=listed&language=en');
      await page.locator('#tab-parent').click();
      const sources = await page.$$eval('.sources li', (items) =>
        items.map((item) => ({ text: item.textContent, link: item.querySelector('a')?.href ?? null })),
      );
      expect(sources).toEqual([
        { text: expect.stringContaining('(2025)'), link: 'https://example.org/courrier' },
        { text: expect.stringContaining('(no date)'), link: null },
      ]);
    });

    it('marks a site and takes it back', async () => {
      await open('index.html?state=caution&language=en');
      await pressByKey('.watch .quiet');
      await page.waitForFunction(() =>
        document.querySelector('.watch')?.textContent?.includes('This site has been marked'),
      );
      await pressByKey('.watch .quiet');
      await page.waitForFunction(() => !document.querySelector('.watch')?.textContent?.includes('marked'));
    });

    it('says since when a site is marked, on both sides, and takes trust back without more', async () => {
      await open('index.html?state=trusted&language=en');
      for (const side of ['#tab-child', '#tab-parent']) {
        await page.click(side);
        expect(await page.$eval('.watch', ({ textContent }) => textContent)).toContain('On July 12, 2026');
      }
      await page.click('.watch .quiet');
      await page.waitForFunction(() => !document.querySelector('.watch')?.textContent?.includes('July'));
    });

    it('lets parents trust a site that was warned of, and nobody else', async () => {
      await open('index.html?state=caution&language=en');
      const offer = () =>
        page.$$eval('#panel .button', (all) =>
          all.some(({ textContent }) => textContent === 'This site is okay for us'),
        );
      expect(await offer()).toBe(false);
      await page.locator('#tab-parent').click();
      expect(await offer()).toBe(true);
      await open('index.html?state=calm&language=en');
      await page.locator('#tab-parent').click();
      expect(await offer()).toBe(false);
      await open('index.html?state=locked&language=en');
      await page.locator('#tab-parent').click();
      expect(await offer()).toBe(false);
    });

    it.each(Object.keys(MOCK_STATES))(
      '%s: answers whether the site is okay, says what it can’t see, and leads to help lines in two taps',
      async (state) => {
        await open(`index.html?state=${state}&language=en`);
        for (const side of ['child', 'parent']) {
          await page.locator(`#tab-${side}`).click();
          await pressByKey('#panel .okay');
          await page.waitForSelector('.sub h1:focus');
          const text = await page.$eval('.sub', ({ textContent }) => textContent);
          expect(text).toContain('Is this site okay?');
          expect(text).toContain('Who people really are');
          await pressByKey('.sub > .button');
          await page.waitForSelector('.help');
          await page.click('.back');
          await page.waitForSelector('#panel');
        }
      },
    );

    it.each(['forbidden', 'no-permission', 'looking', 'protected', 'unknown'])(
      '%s: parents can pause and report a problem here too, without the site’s name',
      async (state) => {
        await open(`index.html?state=${state}&language=en`);
        await page.locator('#tab-parent').click();
        const buttons = await page.$$eval('#panel button', (all) =>
          all.map(({ textContent }) => textContent),
        );
        expect(buttons).toEqual(expect.arrayContaining(['5 minutes', '30 minutes', 'Report a problem']));
        await page.$$eval('#panel button', (all) =>
          all.find(({ textContent }) => textContent === 'Report a problem')?.click(),
        );
        const text = await page
          .waitForSelector('.diagnostic')
          .then((shown) => shown?.evaluate((it) => it.textContent));
        expect(text).toContain('"state"');
        expect(text).not.toMatch(/\.example|https?:/);
      },
    );

    it('says so when the browser still refuses', async () => {
      await open('index.html?state=no-permission&language=en');
      await page.click('.ask .button');
      await page.waitForSelector('.ask [role="status"]');
    });

    it('gives the focus to the heading of a view and the tab order back on return', async () => {
      await open('index.html?state=danger&language=en');
      await page.click('.foot .button');
      await page.waitForSelector('h1:focus');
      await page.click('.back');
      await page.waitForSelector('.hero');
    });

    it('breathes once, and not for readers who asked for stillness', async () => {
      await open('index.html?state=danger');
      const animation = () => page.$eval('.lamp-glow', (glow) => getComputedStyle(glow).animationName);
      expect(await animation()).toBe('none');
      await show({ theme: 'light', moving: true });
      expect(await animation()).toBe('lamp-breath');
      expect(await page.$eval('.lamp-glow', (glow) => getComputedStyle(glow).animationIterationCount)).toBe(
        '1',
      );
    });
  });
});
