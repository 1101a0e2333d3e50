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

it('keeps the worst of a site for the visit, and hands it to a window that the site opens', async () => {
  const tabs = new Map<number, TabState>();
  const ofTabs = createTabWatch({
    ...deps,
    states: {
      read: async (tab) => tabs.get(tab) ?? emptyTab(),
      update: async (tab, change) => {
        const next = await change(tabs.get(tab) ?? emptyTab());
        tabs.set(tab, next);
        return next;
      },
      forget: async () => undefined,
    },
  });
  const worst = (tab: number) => tabs.get(tab)?.visit.worst;
  await ofTabs.onTopPage(1, 'https://bounty.chat/');
  await ofTabs.refresh(1, true);
  expect(worst(1)).toBe('danger');
  // The window’s page is told of before or after who has opened it.
  await ofTabs.onOpened(2, 1);
  await ofTabs.onTopPage(2, 'about:blank');
  await ofTabs.onTopPage(2, 'https://bounty.chat/talk');
  await ofTabs.onTopPage(3, 'https://bounty.chat/talk');
  await ofTabs.onOpened(3, 1);
  await ofTabs.onOpened(4, 1);
  await ofTabs.onTopPage(4, 'https://page.example/');
  expect([2, 3, 4].map(worst)).toEqual(['danger', 'danger', 'calm']);
  expect(tabs.get(2)?.visit.shown).toBe(0);
  await ofTabs.onTopPage(1, 'https://page.example/');
  expect(worst(1)).toBe('calm');
  // A file on this computer is no part of a site, though it has no address either.
  await ofTabs.onTopPage(2, 'file:///page.html');
  expect(tabs.get(2)?.visit).toMatchObject({ site: '', worst: 'calm' });
});
