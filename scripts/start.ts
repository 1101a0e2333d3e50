/** `npm start [-- --browser firefox]`: Veilleuse in a real browser, on the practice sites. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SITES } from '#tests/sites/registry.ts';
import { startSites } from '#tests/sites/server.ts';
import { ensureBuilt } from './build.ts';
import type { BrowserKind } from './driver/find-browser.ts';
import { launch } from './driver/launch.ts';
import { tour } from './tour/tour.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const KINDS = ['chromium', 'firefox'] as const;
const kindAsked = (): BrowserKind => {
  const { browser } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } }).values;
  const kind = KINDS.find((one) => one === browser);
  if (!kind) throw new Error(`There is no tour in ${browser}: --browser is ${KINDS.join(' or ')}.`);
  return kind;
};
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Resolves when the person is done: Ctrl-C, or the browser's window was closed. */
const untilEnd = (closed: Promise<void>) =>
  Promise.race([closed, new Promise<void>((done) => process.once('SIGINT', () => done()))]);

async function start(): Promise<void> {
  const kind = kindAsked();
  ensureBuilt(kind, say);
  const sites = await startSites();
  say(`starting ${kind} …`);
  const driven = await launch({ kind, headless: !hasDisplay, say, endsWithUs: true }).catch(async (error) => {
    await sites.close();
    throw error;
  });
  const closed = new Promise<void>((done) => driven.browser.once('disconnected', () => done()));
  try {
    if (hasDisplay) {
      const page = (await driven.browser.pages())[0] ?? (await driven.browser.newPage());
      await page.goto(sites.url('coco-type'));
      say('\nVeilleuse is on. Click its lamp in the toolbar. Other places to try in this browser:');
      for (const { name, title, why } of SITES) say(`  ${sites.url(name)}\n      ${title}: ${why}`);
      say('\nCtrl-C ends it.');
      await untilEnd(closed);
    } else {
      const folder = resolve(import.meta.dirname, '../tour');
      say('no display: the same tour without one, pictures go to tour/\n');
      await Promise.race([tour(driven, sites, folder, say), untilEnd(closed)]);
      say('\nThe pictures are in tour/.');
    }
  } finally {
    await driven.close();
    await sites.close();
  }
}

try {
  await start();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
