/**
 * A dozen views, pixel by pixel, in Chromium. Where one differs, what was drawn and where it differs lie in
 * `artifacts/pictures`. `PICTURES=renew npx vitest run tests/browser/baselines` takes over what is drawn now.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Driven, launch } from '#scripts/driver/launch.ts';
import { serveStates } from '#tests/pages/serve-states.ts';
import { untilStill } from '../drawn.ts';
import { createLook, type Look } from '../looks.ts';
import { compare, MOST_DIFFERENT } from './compare.ts';
import { noteDrawnBy, whyNoPictures } from './drawn-by.ts';
import { oneFont } from './fonts.ts';
import { VIEWS, type View } from './views.ts';

const ARTEFACTS = resolve(import.meta.dirname, '../../../artifacts/pictures');
const RENEW = process.env.PICTURES === 'renew';
if (RENEW) noteDrawnBy();
const reason = whyNoPictures();

let font: Awaited<ReturnType<typeof oneFont>>;
let server: Awaited<ReturnType<typeof serveStates>>;
let driven: Driven;
let page: Page;
let show: (look: Look) => Promise<void>;

beforeAll(async () => {
  if (reason) return;
  font = await oneFont();
  vi.stubEnv('FONTCONFIG_FILE', font.file);
  server = await serveStates();
  driven = await launch({
    kind: 'chromium',
    headless: true,
    extension: null,
    args: [
      '--font-render-hinting=none',
      '--force-device-scale-factor=1',
      '--force-color-profile=srgb',
      '--disable-lcd-text',
    ],
  });
  page = await driven.browser.newPage();
  await page.emulateTimezone('Europe/Paris');
  show = await createLook(driven, page);
  await mkdir(ARTEFACTS, { recursive: true });
});
afterAll(async () => {
  await driven?.close();
  await server?.close();
  await font?.remove();
  vi.unstubAllEnvs();
});

async function open({ path, theme, width, height, press }: View): Promise<void> {
  await page.setViewport({ width, height });
  await page.goto(`${server.url}/${path}`);
  await show({ theme });
  await page.waitForSelector(path.startsWith('journal') ? '.event-what' : 'x-host, #app h1');
  if (press) await page.click(press);
  await untilStill(page);
}

const picture = async () => Buffer.from(await page.screenshot({ captureBeyondViewport: false }));
const baselineOf = ({ name }: View) => join(import.meta.dirname, `${name}.png`);
const viewNamed = (name: string) => VIEWS.find((view) => view.name === name) as View;

describe.skipIf(reason !== null)(`pictures${reason ? `: ${reason}` : ''}`, () => {
  it.each(VIEWS)('$name looks as it did', async (view) => {
    await open(view);
    const drawn = await picture();
    if (RENEW) await writeFile(baselineOf(view), drawn);
    const { share, where } = compare(await readFile(baselineOf(view)), drawn);
    if (share > MOST_DIFFERENT) {
      await writeFile(join(ARTEFACTS, `${view.name}.actual.png`), drawn);
      await writeFile(join(ARTEFACTS, `${view.name}.diff.png`), where);
    }
    expect(share, `share of pixels; see artifacts/pictures/${view.name}.*.png`).toBeLessThanOrEqual(
      MOST_DIFFERENT,
    );
  });

  it.each([
    ['popup-danger', 'a button that is larger by 4 px', '.foot .button { padding-block: 13px }'],
    ['popup-danger', 'a button that moved by 1 px', '.foot .button { translate: 1px }'],
    [
      'popup-danger',
      'dots without their colour',
      '.dot { background: none !important; box-shadow: none !important }',
    ],
    ['blocked', 'a way out without its colour', '.away { background: transparent !important }'],
    ['settings', 'a line of text less', '.page > header .lead { display: none }'],
    ['journal', 'lamps without their light', '.day .lamp { opacity: 0.9 !important }'],
  ])('%s: %s would be seen', async (name, _what, css) => {
    await open(viewNamed(name));
    await page.addStyleTag({ content: css });
    await untilStill(page);
    const { share } = compare(await readFile(baselineOf(viewNamed(name))), await picture());
    expect(share).toBeGreaterThan(MOST_DIFFERENT);
  });
});
