/** Which Chromium drew the pictures: another one, or another system, draws edges and controls of its own. */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from '#scripts/driver/find-browser.ts';

const FILE = join(import.meta.dirname, 'drawn-by.txt');

/** As "Chromium 156 on linux". */
function here(): string {
  const version = execFileSync(
    needBrowser('chromium', () => {}),
    ['--version'],
    { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return `${/\D+\d+/.exec(version)?.[0] ?? version.trim()} on ${process.platform}`;
}

/** Why the pictures can't be compared here; null where they can. */
export function whyNoPictures(): string | null {
  const drawnBy = readFileSync(FILE, 'utf8').trim();
  const now = here();
  return drawnBy === now ? null : `the pictures were drawn by ${drawnBy}, and this is ${now}`;
}

/** Notes who draws them now. */
export const noteDrawnBy = (): void => writeFileSync(FILE, `${here()}\n`);
