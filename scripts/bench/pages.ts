/**
 * What our scripts add to ordinary pages: thread time by extension address from a trace, beside a probe of 1 kB
 * in the same browser and on the same pages. Prints medians, means and their ratio.
 */
import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { serveFiles } from '../assess/serve-files.ts';
import { ensureBuilt } from '../build.ts';
import { launch } from '../driver/launch.ts';
import { scriptTimes } from './trace.ts';

const PAGES = resolve(import.meta.dirname, '../../../shared/data/pages/ordinary');
/** Stands in the trace where a page ends. */
const PAGE_MARK = 'bench-page-end';
const PROBE = resolve(import.meta.dirname, 'probe');
/** Every so-manieth page of the folder: all sources are met, and the run stays under two minutes. */
const EVERY = 9;
/** Milliseconds after load in which a page is watched: the probe and the scout look again within it. */
const WATCHED = 1200;
/** A page whose parts never arrive is measured as it stands. */
const LOAD = 5000;

export async function benchPages(say: (line: string) => void): Promise<void> {
  const names = folder(PAGES).filter((_, index) => index % EVERY === 0);
  if (names.length === 0) return say('bench pages: no saved pages beside this checkout, nothing measured');
  ensureBuilt('chromium', say);
  const files = await serveFiles();
  const driven = await launch({ kind: 'chromium', headless: true, say });
  try {
    const probe = await driven.browser.installExtension(PROBE);
    const ours = await extensionId(driven.browser, probe);
    const prefixes = { ours: `chrome-extension://${ours}/`, probe: `chrome-extension://${probe}/` };
    const tab = await driven.browser.newPage();
    tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    // One trace for the whole run, with a mark after each page: ending a trace can take Chromium seconds.
    await tab.tracing.start({ categories: ['devtools.timeline', 'disabled-by-default-v8.compile'] });
    for (const [index, name] of names.entries()) {
      await tab
        .goto(files.add(join(PAGES, name), `bench-${index}.localhost`), { waitUntil: 'load', timeout: LOAD })
        .catch(() => null);
      await new Promise((done) => setTimeout(done, WATCHED));
      await tab.evaluate((mark) => console.timeStamp(mark), PAGE_MARK);
    }
    const trace = Buffer.from((await tab.tracing.stop()) ?? []).toString('utf8');
    const rows = scriptTimes(trace, Object.values(prefixes), PAGE_MARK).map((times) => ({
      ours: times.get(prefixes.ours) ?? 0,
      probe: times.get(prefixes.probe) ?? 0,
    }));
    say(`${rows.length} ordinary pages, thread time in ms (median · mean · 90th percentile)`);
    for (const who of ['probe', 'ours'] as const)
      say(`  ${who.padEnd(6)} ${summary(rows.map((row) => row[who]))}`);
    const ratio = median(rows.map(({ ours, probe }) => ours / Math.max(probe, 0.001)));
    say(`  ours ÷ probe, median of the pages: ${ratio.toFixed(2)}`);
  } finally {
    await driven.close();
    await files.close();
  }
}

async function extensionId(browser: Browser, not: string): Promise<string> {
  const ids = [...(await browser.extensions()).keys()].filter((id) => id !== not);
  return ids[0] ?? '';
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

const sorted = (values: number[]) => [...values].sort((a, b) => a - b);
const at = (values: number[], share: number) => sorted(values)[Math.floor((values.length - 1) * share)] ?? 0;
const median = (values: number[]) => at(values, 0.5);
const summary = (values: number[]) =>
  [median(values), values.reduce((sum, value) => sum + value, 0) / values.length, at(values, 0.9)]
    .map((value) => value.toFixed(2))
    .join(' · ');
