/**
 * What our scripts add to ordinary pages: thread time by extension address from a trace, paired page by page with
 * a probe of 1 kB in a second browser that runs beside it. Each is alone in its browser: the first script of any
 * extension in a page also pays for what the browser makes once (about 0.2 ms), and beside each other that would
 * fall to whichever comes first. Prints medians, means and their ratio, for a page that stands still and for one
 * that changes twice, after which the scout looks again: first at a glance, then in depth.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serveFiles } from '../assess/serve-files.ts';
import { ensureBuilt } from '../build.ts';
import { builtExtension, launch } from '../driver/launch.ts';
import { at, median } from './figures.ts';
import { tracePartsOf } from './trace.ts';

const PAGES = resolve(import.meta.dirname, '../../../shared/data/pages/ordinary');
const PROBE = resolve(import.meta.dirname, 'probe');
/** Every so-manieth page of the folder: all sources are met, and the run stays under five minutes. */
const EVERY = 18;
/** Milliseconds after load in which a page is watched: the probe looks again within it. */
const WATCHED = 1200;
/** Milliseconds after each change in which it is watched: the scout looks 300, then 700 ms after one. */
const CHANGED = [500, 900];
/** A page whose parts never arrive is measured as it stands. */
const LOAD = 5000;

export async function benchPages(say: (line: string) => void): Promise<void> {
  const names = folder(PAGES).filter((_, index) => index % EVERY === 0);
  if (names.length === 0) return say('bench pages: no saved pages beside this checkout, nothing measured');
  ensureBuilt('chromium', say);
  const files = await serveFiles();
  const [ours, probe] = await Promise.all([watcher(builtExtension('chromium')), watcher(PROBE)]);
  try {
    for (const [index, name] of names.entries()) {
      const url = files.add(join(PAGES, name), `bench-${index}.localhost`);
      await Promise.all([ours.visit(url), probe.visit(url)]);
    }
    const [mine, its] = [await ours.times(), await probe.times()];
    for (const [what, part] of [
      ['that stand still', 'still'],
      ['that change twice', 'changed'],
    ] as const) {
      say(`${mine.length} ordinary pages ${what}, thread time in ms (median · mean · 90th percentile)`);
      say(`  probe  ${summary(its.map((page) => page[part]))}`);
      say(`  ours   ${summary(mine.map((page) => page[part]))}`);
      const ratio = median(mine.map((page, at) => page[part] / Math.max(its[at]?.[part] ?? 0, 0.001)));
      say(`  ours ÷ probe, median of the pages: ${ratio.toFixed(2)}`);
    }
  } finally {
    await Promise.all([ours.close(), probe.close()]);
    await files.close();
  }
}

/** A browser that has one extension, and measures what it costs in each page that it visits. */
async function watcher(extension: string) {
  const driven = await launch({ kind: 'chromium', headless: true, extension: null });
  const prefix = `chrome-extension://${await driven.install(extension)}/`;
  const tab = await driven.browser.newPage();
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const trace = await tracePartsOf(tab, prefix);
  return {
    async visit(url: string) {
      await tab.goto(url, { waitUntil: 'load', timeout: LOAD }).catch(() => null);
      await trace.watch(WATCHED);
      for (const ms of CHANGED) {
        await tab.evaluate(() => document.documentElement.append(document.createElement('i')));
        await trace.watch(ms);
      }
    },
    /** Of each page: until it was loaded and looked at, and the same with its changes. */
    async times() {
      const parts = await trace.times();
      const each = CHANGED.length + 1;
      return Array.from({ length: parts.length / each }, (_, page) => {
        const [still = 0, ...changes] = parts.slice(page * each, (page + 1) * each);
        return { still, changed: changes.reduce((sum, part) => sum + part, still) };
      });
    },
    close: () => driven.close(),
  };
}

function folder(path: string): string[] {
  try {
    return readdirSync(path)
      .filter((name) => name.endsWith('.html'))
      .sort();
  } catch {
    return [];
  }
}

const summary = (values: number[]) =>
  [median(values), values.reduce((sum, value) => sum + value, 0) / values.length, at(values, 0.9)]
    .map((value) => value.toFixed(2))
    .join(' · ');
