import { beforeEach, expect, it, vi } from 'vitest';
import { emptyTab, emptyVisit, type TabState } from '#lib/app/background/tab-schema.ts';
import type { WatchDeps } from '#lib/app/background/watch-tabs.ts';
import { DEFAULT_SETTINGS } from '#lib/family/settings.ts';
import { createBundledList } from '#lib/risklist/bundled.ts';

const browser = {
  tabs: { update: vi.fn(async () => ({ mutedInfo: { muted: true, reason: 'extension' } })) },
  runtime: { getURL: (path: string) => `own:/${path}` },
  scripting: { executeScript: vi.fn(async (): Promise<unknown[]> => []) },
};
vi.mock('#lib/platform/browser.ts', () => ({ browser }));
vi.mock('#lib/app/background/pages.ts', async (load) => ({ ...(await load<object>()), tellPage: vi.fn() }));
const { createTabWatch } = await import('#lib/app/background/watch-tabs.ts');

let state: TabState;
const showLamp = vi.fn(async () => undefined);
const deps: WatchDeps = {
  ...createBundledList(new Date('2026-06-01')),
  states: {
    read: async () => state,
    update: async (_, change) => {
      state = await change(state);
      return state;
    },
    forget: async () => undefined,
  },
  settings: async () => DEFAULT_SETTINGS,
  markOf: async () => null,
  keep: async () => undefined,
  isPaused: async () => false,
  showLamp,
  now: () => 0,
};
const watch = createTabWatch(deps);

beforeEach(() => {
  state = emptyTab();
  browser.tabs.update.mockClear();
});

it.each([true, false])('gives a tab its sound back on our own page where we muted it: %s', async (muted) => {
  state = { ...emptyTab(), blocked: true, muted };
  await watch.onTopPage(1, 'own:/blocked.html?why=moved');
  expect(browser.tabs.update).toHaveBeenCalledTimes(muted ? 1 : 0);
  expect(state.muted).toBe(false);
});

it('warns where the lamp fails', async () => {
  state = { ...emptyTab(), origin: 'https://bounty.chat', visit: emptyVisit('bounty.chat') };
  showLamp.mockRejectedValueOnce(new Error('no languages'));
  await watch.refresh(1, false);
  expect(state.warning).toBe('cover');
});

it('leaves no tab without its sound where no cover could be drawn', async () => {
  state = { ...emptyTab(), warning: 'cover', muted: true };
  browser.scripting.executeScript.mockRejectedValueOnce(new Error('cannot be scripted'));
  await watch.draw(1);
  expect(state).toMatchObject({ warning: 'none', muted: false });
  expect(browser.tabs.update).toHaveBeenLastCalledWith(1, { muted: false });
});
