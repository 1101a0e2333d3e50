import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { serveStates } from '#tests/pages/serve-states.ts';
import { axeFindings } from './axe.ts';
import { createLook, THEMES } from './looks.ts';

/** Every part of banner and cover, opened in turn. */
const CASES = THEMES.flatMap((theme) => [
  { theme, kind: 'banner', opened: '' },
  { theme, kind: 'banner', opened: 'why' },
  { theme, kind: 'banner', opened: 'what-to-do' },
  { theme, kind: 'small-banner', opened: 'why' },
  { theme, kind: 'cover', opened: 'why' },
  { theme, kind: 'cover', opened: 'talk' },
  { theme, kind: 'cover', opened: 'plain' },
]);

let server: Awaited<ReturnType<typeof serveStates>>;
beforeAll(async () => {
  server = await serveStates();
});
afterAll(() => server?.close());

describe.each(['chromium', 'firefox'] as const)('axe on the warnings (%s)', (kindOfBrowser) => {
  let driven: Driven;
  beforeAll(async () => {
    driven = await launch({ kind: kindOfBrowser, headless: true, extension: null });
  });
  afterAll(() => driven?.close());

  it.each(CASES)('finds nothing wrong: $kind, $opened, $theme', async ({ theme, kind, opened }) => {
    const page = await driven.browser.newPage();
    await page.goto(`${server.url}/warning.html?kind=${kind}&opened=${opened}&camera`);
    await (await createLook(driven, page))({ theme });
    await page.waitForSelector('x-host');
    const { wrong, right } = await axeFindings(page);
    expect(wrong).toEqual([]);
    expect(right).toEqual(expect.arrayContaining(['button-name', 'color-contrast'])); // it looked inside
    await page.close();
  });
});
