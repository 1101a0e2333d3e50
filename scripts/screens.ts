/**
 * Pictures of every state of popup and blocked page, in both themes and languages, for three readers, at
 * 320 px and at 200 %: `node scripts/screens.ts [FILTER]`. They go to `artifacts/screens/`, which git ignores.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { AGE_BANDS, LANGUAGES } from '#lib/family/settings.ts';
import { MOCK_STATES } from '#lib/messaging/mock.ts';
import { BLOCKED_WHY } from '#lib/ui/blocked/why.ts';
import { needBrowser } from '#scripts/driver/find-browser.ts';
import { serveStates } from '#tests/pages/serve-states.ts';

const OUT = resolve(import.meta.dirname, '../artifacts/screens');
const THEMES = ['light', 'dark'] as const;

const VIEWS = [
  ['reason', 'summary'],
  ['advice', '.foot .button'],
  ['help', '.foot .quiet'],
  ['kept', '.foot .quiet + .quiet'],
] as const;

interface Shot {
  name: string;
  path: string;
  theme: (typeof THEMES)[number];
  width: number;
  height: number;
  /** Device pixels per CSS pixel. */
  scale: number;
  /** What is pressed before the picture is taken; empty: nothing. */
  press: string;
}

function shots(): Shot[] {
  const list: Shot[] = [];
  for (const theme of THEMES) {
    for (const language of LANGUAGES) {
      for (const state of [...Object.keys(MOCK_STATES), 'failed']) {
        const path = `index.html?state=${state}&language=${language}`;
        const shot = { path, theme, width: 360, height: 600, scale: 1, press: '' } as const;
        list.push({ ...shot, name: `popup-${state}-${language}-${theme}` });
        list.push({ ...shot, name: `parent-${state}-${language}-${theme}`, press: '#tab-parent' });
        list.push({ ...shot, name: `narrow-${state}-${language}-${theme}`, width: 320 });
        list.push({ ...shot, name: `zoom-${state}-${language}-${theme}`, width: 320, height: 300, scale: 2 });
      }
      for (const band of AGE_BANDS) {
        for (const state of ['calm', 'caution', 'danger']) {
          const path = `index.html?state=${state}&language=${language}&band=${band}`;
          const name = `band-${band}-${state}-${language}-${theme}`;
          list.push({ name, path, theme, width: 360, height: 600, scale: 1, press: '' });
        }
      }
      for (const [view, press] of VIEWS) {
        const path = `index.html?state=danger&language=${language}`;
        const name = `view-${view}-${language}-${theme}`;
        list.push({ name, path, theme, width: 360, height: 600, scale: 1, press });
      }
    }
  }
  for (const language of LANGUAGES) {
    for (const why of BLOCKED_WHY) {
      const path = `blocked.html?why=${why}&state=danger&language=${language}`;
      const name = `blocked-${why}-${language}`;
      list.push({ name, path, theme: 'dark', width: 1000, height: 760, scale: 1, press: '' });
      list.push({
        name: `${name}-narrow`,
        path,
        theme: 'dark',
        width: 320,
        height: 700,
        scale: 1,
        press: '',
      });
    }
  }
  return list;
}

async function take(page: Page, base: string, shot: Shot): Promise<void> {
  await page.setViewport({ width: shot.width, height: shot.height, deviceScaleFactor: shot.scale });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: shot.theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(`${base}/${shot.path}`);
  await page.waitForSelector('h1');
  const button = shot.press ? await page.$(shot.press) : null;
  await button?.click();
  // A long page is seen whole in a window of its own height, as the foot sticks to the window's edge.
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({
    width: shot.width,
    height: Math.max(shot.height, whole),
    deviceScaleFactor: shot.scale,
  });
  await page.screenshot({ path: join(OUT, `${shot.name}.png`) });
}

const filter = process.argv[2] ?? '';
await mkdir(OUT, { recursive: true });
const server = await serveStates();
const browser = await puppeteer.launch({
  executablePath: needBrowser('chromium', console.log),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  const wanted = shots().filter(({ name }) => name.includes(filter));
  for (const shot of wanted) await take(page, server.url, shot);
  console.log(`${wanted.length} pictures in ${OUT}`);
} finally {
  await browser.close();
  await server.close();
}
