/** The whole browser is closed, or killed, and started again: what a family has shut stays shut. */
import type { Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '#lib/family/settings.ts';
import type { ResponseOf } from '#lib/messaging/contract.ts';
import { KeptProfile } from './kept-profile.ts';
import { familyView, say } from './own-side.ts';

const PIN = [4, 7, 1, 9];
const WRONG = [0, 0, 0, 1];
const STRICT = { ageBand: 'under-11', preset: 'close' } as const;
/** One more than costs nothing. */
const TRIES = 5;

describe.each(['chromium', 'firefox'] as const)('a restart of the browser (%s)', (kind) => {
  let profile: KeptProfile;
  beforeEach(async () => {
    profile = await KeptProfile.make(kind);
  });
  afterEach(() => profile.remove());

  const start = async (): Promise<Page> => {
    const page = await (await profile.start()).openOwn('options.html');
    await page.waitForSelector('.settings');
    return page;
  };
  const change = (page: Page, settings: Partial<Settings>) =>
    say<ResponseOf<'family:change'>>(page, 'family:change', { settings });
  const unlock = (page: Page, pin: number[]) =>
    say<ResponseOf<'family:unlock'>>(page, 'family:unlock', { pin });

  it('closes what the PIN had opened, and keeps PIN, settings and the wait after wrong tries', async () => {
    const first = await start();
    expect((await change(first, STRICT)).changed).toBe('done');
    await say(first, 'family:set-pin', { pin: PIN });
    expect((await familyView(first)).pin.open).toBeGreaterThan(0);
    await profile.close();

    const second = await start();
    expect(await familyView(second)).toMatchObject({
      settings: STRICT,
      pin: { has: true, open: 0, wait: 0 },
    });
    expect((await change(second, { preset: DEFAULT_SETTINGS.preset })).changed).toBe('closed');
    for (let one = 0; one < TRIES; one++) expect((await unlock(second, WRONG)).tried).toBe('wrong');
    const { wait } = (await familyView(second)).pin;
    expect(wait).toBeGreaterThan(0);
    await profile.kill();

    const third = await start();
    expect((await familyView(third)).pin.wait).toBeGreaterThan(0);
    expect((await unlock(third, PIN)).tried).toBe('wait');
    expect((await change(third, { ageBand: DEFAULT_SETTINGS.ageBand })).changed).toBe('closed');
    expect((await familyView(third)).settings).toMatchObject(STRICT);
  });
});
