/**
 * The browser is killed while it writes: events that were acknowledged are there at the next start, days count what is
 * there, and settings are the old or the new ones. Ten times here; `npm run soak` does it a hundred times.
 */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, PRESETS, settingsSchema } from '#lib/family/settings.ts';
import { daySchema } from '#lib/journal/day.ts';
import { eventSchema } from '#lib/journal/event.ts';
import { KeptProfile } from '../kept-profile.ts';
import { everythingStored } from '../own-side.ts';
import { writerScript, writeUntil } from './writer.ts';

/** Both browsers share them. */
const KILLS = Number(process.env.KILLS ?? 10);
/** Events that are acknowledged before a kill, so that each hits the writing somewhere else. */
const UNTIL = (round: number) => 3 + ((round * 7) % 23);

let script: string;
beforeAll(async () => {
  script = await writerScript();
});

describe.each(['chromium', 'firefox'] as const)('killed while writing (%s)', (kind) => {
  let profile: KeptProfile;
  beforeEach(async () => {
    profile = await KeptProfile.make(kind);
  });
  afterEach(() => profile.remove());

  it(`${KILLS / 2} times: nothing that was acknowledged is lost, and nothing is half written`, {
    timeout: KILLS * 15_000,
  }, async () => {
    const acknowledged = new Set<number>();
    let chosen = { ...DEFAULT_SETTINGS };
    let asked = chosen;
    for (let round = 0; round < KILLS / 2; round++) {
      const page = await (await profile.start()).openOwn('journal.html');
      const stored = await whole(page);
      expect([...acknowledged].filter((event) => !stored.sites.has(`site-${event}.example`))).toEqual([]);
      expect([chosen, asked]).toContainEqual(stored.settings);
      chosen = stored.settings;
      asked = { ...chosen, preset: PRESETS[round % PRESETS.length] ?? chosen.preset, keepDays: 7 + round };

      const { preset, keepDays } = asked;
      const told = await writeUntil(page, script, {
        from: stored.sites.size,
        count: UNTIL(round),
        settings: { preset, keepDays },
      });
      for (const event of told) acknowledged.add(event);
      await profile.kill();
    }
    expect(acknowledged.size).toBeGreaterThan(KILLS);
  });
});

/** What is stored, each record fit for its schema, and the days counting what is there. */
async function whole(page: Page) {
  await page.waitForSelector('h1');
  const { databases } = await everythingStored(page);
  const { events = [], days = [], settings = [] } = databases.veilleuse ?? {};
  const kept = events.map((event) => eventSchema.parse(event));
  // Beside them stands where the welcome was left.
  const chosen = settings.find((one) => !Object.hasOwn(one as object, 'step'));
  const counted = days.map((day) => daySchema.parse(day));
  expect(counted.reduce((sum, day) => sum + day.events, 0)).toBe(kept.length);
  expect(counted.reduce((sum, { kinds }) => sum + kinds.shown, 0)).toBe(kept.length);
  return {
    sites: new Set(kept.map(({ site }) => site)),
    settings: chosen === undefined ? DEFAULT_SETTINGS : settingsSchema.parse(chosen),
  };
}
