/**
 * What is left of a write that the end of the browser cut in two: half a record at the end of the file that Chromium
 * writes into. It costs itself, and never what is written before or after it.
 */
import { existsSync, readdirSync, statSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { KeptProfile } from '../kept-profile.ts';
import { everythingStored } from '../own-side.ts';
import { writerScript, writeUntil } from './writer.ts';

/** Twice is what it takes: the first start after it reads up to it, the second one through it. */
const STARTS = 4;
const EVENTS = 5;
/** Shorter than the head and the end of a record, so that it cuts the last one only. */
const CUT = 7;

let profile: KeptProfile;
beforeEach(async () => {
  profile = await KeptProfile.make('chromium');
});
afterEach(() => profile.remove());

it('half a record costs no other one (chromium)', { timeout: 120_000 }, async () => {
  const script = await writerScript();
  const safe = new Set<number>();
  for (let start = 0; start < STARTS; start++) {
    const page = await (await profile.start()).openOwn('journal.html');
    await page.waitForSelector('h1');
    const { databases } = await everythingStored(page);
    const stored = new Set(
      (databases.veilleuse?.events ?? []).map((event) => (event as { site: string }).site),
    );
    expect([...safe].filter((event) => !stored.has(`site-${event}.example`))).toEqual([]);
    await page.waitForFunction(
      async () => (await chrome.storage.session.get('fresh-log'))['fresh-log'] === true,
    );

    const acknowledged = await writeUntil(page, script, { from: start * 1000, count: EVENTS });
    await profile.kill();
    // The last one may be what is cut.
    for (const event of acknowledged.slice(0, -1)) safe.add(event);
    cutTheEnd(profile.folder);
  }
  expect(safe.size).toBeGreaterThan(STARTS);
});

/** Cuts the end off the newest file that the extension's database writes into. */
function cutTheEnd(profile: string): void {
  const root = join(profile, 'Default/IndexedDB');
  const [folder = ''] = existsSync(root) ? readdirSync(root) : [];
  const logs = readdirSync(join(root, folder)).filter((name) => name.endsWith('.log'));
  const newest = join(root, folder, logs.sort().at(-1) ?? '');
  truncateSync(newest, statSync(newest).size - CUT);
}
