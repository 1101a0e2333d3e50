import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { serveStates } from '#tests/pages/serve-states.ts';
import { axeFindings } from './axe.ts';
import { createLook, type Look } from './looks.ts';
import { READERS } from './readers.ts';

/** The cards, also with their last question open, and the notes. */
const SHOWN = [
  'kind=card',
  'kind=card&level=danger&opened=plain',
  'kind=photo',
  'kind=photo&kept&level=danger&opened=plain',
  'kind=note',
  'kind=entry',
];

let server: Awaited<ReturnType<typeof serveStates>>;
beforeAll(async () => {
  server = await serveStates();
});
afterAll(() => server?.close());

describe.each(['chromium', 'firefox'] as const)('what is said of a message (%s)', (kind) => {
  let driven: Driven;
  let page: Page;
  let show: (look: Look) => Promise<void>;
  beforeAll(async () => {
    driven = await launch({ kind, headless: true, extension: null });
    page = await driven.browser.newPage();
    show = await createLook(driven, page);
  });
  afterAll(() => driven?.close());

  it.each(SHOWN)('axe finds nothing wrong, for any reader: %s', async (query) => {
    for (const { theme, language, band } of READERS) {
      await show({ theme });
      await page.goto(`${server.url}/send.html?${query}&language=${language}&band=${band}`);
      await page.waitForSelector('x-host');
      const { wrong, right } = await axeFindings(page);
      expect(wrong, `${language}, ${band}, ${theme}`).toEqual([]);
      expect(right).toContain('color-contrast'); // it looked inside
    }
  });

  const WINDOWS = [
    { width: 640, height: 360, what: 'a window zoomed to 200 %' },
    { width: 300, height: 250, what: 'a small frame' },
  ];
  const CARDS = [
    { card: 'card', main: 'change' },
    { card: 'photo', main: 'clean' },
  ];
  it.each(CARDS.flatMap((card) => WINDOWS.map((window) => ({ ...card, ...window }))))(
    'the $card fits $what: everything on it can be reached',
    async ({ card, main, width, height }) => {
      await page.setViewport({ width, height });
      await page.goto(`${server.url}/send.html?kind=${card}&band=11-14&opened=plain`);
      await page.waitForSelector('x-host');
      const reached = await page.evaluate((prominent) => {
        const root = document.querySelector('x-host')?.shadowRoot;
        const card = root?.querySelector('.send') as HTMLElement;
        const { left, right, top, bottom } = card.getBoundingClientRect();
        const inside = left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
        const controls = [...(root?.querySelectorAll<HTMLElement>('button') ?? [])].map((control) => {
          control.scrollIntoView({ block: 'nearest' });
          const box = control.getBoundingClientRect();
          const hit = root?.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
          return control.contains(hit ?? null);
        });
        const sheet = card.querySelector('.sheet') as HTMLElement;
        sheet.scrollTop = 0;
        const change =
          root?.querySelector(`[data-does=${prominent}]`)?.getBoundingClientRect() ?? new DOMRect();
        const inSight = change.bottom <= bottom && change.top >= top;
        // What is hidden beside the sheet could be scrolled to by a script, and by nobody else.
        const allInSheet = card.scrollTop === 0 && card.scrollHeight <= card.clientHeight;
        return {
          inside,
          inSight,
          allInSheet,
          sideways: [card, sheet].some((one) => one.scrollWidth > one.clientWidth),
          controls,
        };
      }, main);
      expect(reached).toEqual({
        inside: true,
        inSight: true,
        allInSheet: true,
        sideways: false,
        controls: Array(7).fill(true),
      });
    },
  );
});
