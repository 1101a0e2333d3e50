import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { serveStates } from '#tests/pages/serve-states.ts';
import { axeFindings } from './axe.ts';
import { createLook, type Look } from './looks.ts';
import { READERS } from './readers.ts';

/** Every part of banner, small banner and cover, opened in turn. */
const SHOWN = [
  'kind=banner',
  'kind=banner&opened=why',
  'kind=banner&opened=what-to-do',
  'kind=small-banner',
  'kind=small-banner&opened=why',
  'kind=cover&camera',
  'kind=cover&opened=why',
  'kind=cover&opened=talk',
  'kind=cover&opened=plain',
  'kind=cover&shut',
];

let server: Awaited<ReturnType<typeof serveStates>>;
beforeAll(async () => {
  server = await serveStates();
});
afterAll(() => server?.close());

describe.each(['chromium', 'firefox'] as const)('axe on the warnings (%s)', (kind) => {
  let driven: Driven;
  let page: Page;
  let show: (look: Look) => Promise<void>;
  beforeAll(async () => {
    driven = await launch({ kind, headless: true, extension: null });
    page = await driven.browser.newPage();
    show = await createLook(driven, page);
  });
  afterAll(() => driven?.close());

  it.each(SHOWN)('finds nothing wrong, for any reader: %s', async (query) => {
    for (const { theme, language, band } of READERS) {
      await show({ theme });
      await page.goto(`${server.url}/warning.html?${query}&language=${language}&band=${band}`);
      await page.waitForSelector('x-host');
      const { wrong, right } = await axeFindings(page);
      expect(wrong, `${language}, ${band}, ${theme}`).toEqual([]);
      // It looked inside.
      expect(right).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
    }
  });
});
