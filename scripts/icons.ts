/**
 * Draws the toolbar icons into `assets/public/lamps/`, and the lamp that builds make the extension's own icons of
 * (`@wxt-dev/auto-icons`) into `assets/icon.svg`: `node scripts/icons.ts`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { needBrowser } from '#scripts/driver/find-browser.ts';
import { iconSvg, ownIcon } from './icons/lamp-svg.ts';

const OUT = resolve(import.meta.dirname, '../assets/public/lamps');
const OWN = resolve(import.meta.dirname, '../assets/icon.svg');
const SIZES = [16, 32, 48] as const;
/** Of the dark lamp there is a large one too: it is what the manifest names for the toolbar. */
const LARGE = 128;

await writeFile(OWN, ownIcon());
await mkdir(OUT, { recursive: true });
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium', console.log),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const state of ['dark', 'unsure', 'amber', 'red'] as const) {
    for (const size of [...SIZES, ...(state === 'dark' ? [LARGE] : [])]) {
      await page.setViewport({ width: size, height: size });
      await page.setContent(`<body style="margin:0;line-height:0">${iconSvg(state, size)}</body>`);
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(join(OUT, `${state}-${size}.png`), png);
    }
  }
} finally {
  await browser.close();
}
