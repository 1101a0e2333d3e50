/**
 * What the guard costs where one talks: thread time on a practice chat until it has looked closely, once somebody presses the
 * box, until all that reads messages is ready, and with the first message that gives something away, beside the same
 * extension with guards that are empty files. Prints what the first visit costs, in which the browser compiles all patterns,
 * and the medians of the later ones, for which it keeps them.
 */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSites } from '#tests/sites/server.ts';
import { ensureBuilt } from '../build.ts';
import { builtExtension, launch } from '../driver/launch.ts';
import { median } from './figures.ts';
import { tracePartsOf } from './trace.ts';

const VISITS = 9;
/**
 * Milliseconds after load in which the guard looks closely, after a press in which what reads messages is made ready, and after
 * typing in which the message is looked at.
 */
const SETTLES = 1500;
const MESSAGE = 'mon num c 06 39 98 12 34';
const GUARDS = ['guard.js', 'details.js', 'sending.js'];

export async function benchChat(say: (line: string) => void): Promise<void> {
  ensureBuilt('chromium', say);
  const empty = mkdtempSync(join(tmpdir(), 'veilleuse-empty-guard-'));
  cpSync(builtExtension('chromium'), empty, { recursive: true });
  for (const name of GUARDS) writeFileSync(join(empty, name), '');
  const sites = await startSites();
  try {
    say(
      `a practice chat, thread time in ms until settled · once it is pressed · with the first message: first visit, then medians of ${VISITS - 1}`,
    );
    for (const [what, extension] of [
      ['empty guard', empty],
      ['our guard', builtExtension('chromium')],
    ] as const) {
      const times = await timesOf(extension, sites.url('team-chat', '/canal.html'));
      const inWords = (of: (some: readonly number[]) => number) =>
        times.map((some) => of(some).toFixed(1)).join(' · ');
      const first = inWords(([one = 0]) => one);
      say(`  ${what.padEnd(12)} ${first}, then ${inWords(([, ...others]) => median(others))}`);
    }
  } finally {
    await sites.close();
    rmSync(empty, { recursive: true });
  }
}

/** Of each of the three parts of a visit what it took in every visit. */
async function timesOf(extension: string, url: string): Promise<number[][]> {
  const driven = await launch({ kind: 'chromium', headless: true, extension: null });
  try {
    const prefix = `chrome-extension://${await driven.install(extension)}/`;
    const tab = await driven.browser.newPage();
    const trace = await tracePartsOf(tab, prefix);
    for (let visit = 0; visit < VISITS; visit++) {
      await tab.goto(url, { waitUntil: 'load' });
      await trace.watch(SETTLES);
      await tab.click('section input');
      await trace.watch(SETTLES);
      await tab.keyboard.type(MESSAGE);
      await trace.watch(SETTLES);
    }
    const parts = await trace.times();
    return [0, 1, 2].map((part) => parts.filter((_, at) => at % 3 === part));
  } finally {
    await driven.close();
  }
}
