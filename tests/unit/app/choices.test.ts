import { beforeEach, expect, it, vi } from 'vitest';
import type { ChoiceDeps } from '#lib/app/background/choices.ts';
import { emptyTab, type TabState } from '#lib/app/background/tab-schema.ts';
import { DEFAULT_SETTINGS, type Preset } from '#lib/family/settings.ts';
import type { PageSender } from '#lib/messaging/listener.ts';

const tabs = {
  update: vi.fn(async () => undefined),
  get: vi.fn(async () => ({ url: 'own://blocked.html', incognito: false })),
  create: vi.fn(async () => ({ id: 9 })),
  remove: vi.fn(async () => undefined),
};
/** The time in which our page is to come is over at once. */
vi.mock('#lib/platform/after.ts', () => ({ after: (_: number, task: () => void) => setImmediate(task) }));
const browser = {
  tabs,
  runtime: { getURL: (path: string) => `own:/${path}` },
  scripting: { executeScript: async () => [] },
  webNavigation: {
    getAllFrames: async () => [
      { frameId: 0, parentFrameId: -1, url: 'https://next.example/', documentId: 'next' },
    ],
  },
};
vi.mock('#lib/platform/browser.ts', () => ({ browser }));
const { createChoices } = await import('#lib/app/background/choices.ts');

const COVERED: TabState = { ...emptyTab(), origin: 'https://next.example', warning: 'cover' };
let state = COVERED;
let preset: Preset = 'guard';
const refresh = vi.fn(async () => state);
const draw = vi.fn(async () => undefined);
const keep = vi.fn(async () => undefined);

const deps = {
  states: {
    read: async () => state,
    update: async (_: number, change: (before: TabState) => TabState) => {
      state = await change(state);
      return state;
    },
    forget: async () => undefined,
  },
  watch: {
    isProtected: () => false,
    judgement: async () => ({ verdict: { level: 'danger', reasons: [] } }),
    refresh,
    draw,
  },
  settings: async () => ({ ...DEFAULT_SETTINGS, preset }),
  keep,
  now: () => 0,
} as unknown as ChoiceDeps;

const from = (documentId: string): PageSender => ({
  tabId: 1,
  frameId: documentId === 'next' ? 0 : 5,
  documentId,
  url: `https://${documentId}.example/`,
  topUrl: 'https://next.example/',
  private: false,
});

beforeEach(() => {
  state = COVERED;
  preset = 'guard';
  vi.clearAllMocks();
});

it('does nothing to a page in the name of the one before it', async () => {
  const choices = createChoices(deps);
  for (const choice of ['no-choice', 'enter-anyway', 'close'] as const) {
    await choices.choose(from('left'), choice);
  }
  await choices.defeated(from('left'));
  await choices.removed(from('left'));
  expect(state).toEqual(COVERED);
  expect(tabs.update).not.toHaveBeenCalled();
});

it('takes the same from the page that is there, and the way out from any', async () => {
  const choices = createChoices(deps);
  await choices.defeated(from('next'));
  expect(tabs.update).toHaveBeenCalledTimes(1);
  state = COVERED;
  await choices.choose(from('next'), 'enter-anyway');
  expect(state.visit.enteredAnyway).toBe(true);
  await choices.choose(from('left'), 'leave');
  expect(tabs.update).toHaveBeenCalledTimes(2);
});

it('goes on warning where a page could not be left', async () => {
  tabs.get.mockResolvedValue({ url: 'https://next.example/', incognito: false });
  tabs.create.mockRejectedValueOnce(new Error('no more tabs'));
  await createChoices(deps).defeated(from('next'));
  expect(state.blocked).toBe(false);
  expect(refresh).toHaveBeenCalledExactlyOnceWith(1, false);
  tabs.get.mockResolvedValue({ url: 'own://blocked.html', incognito: false });
});

it('lets nobody in where the family shuts what is dangerous, and the cover stands again', async () => {
  preset = 'close';
  const choices = createChoices(deps);
  await choices.choose(from('next'), 'enter-anyway');
  expect(state.visit.enteredAnyway).toBe(false);
  expect(draw).toHaveBeenCalledExactlyOnceWith(1);
});

it('closes a banner, and nothing where it has become a cover meanwhile', async () => {
  const choices = createChoices(deps);
  state = { ...COVERED, warning: 'banner' };
  await choices.choose(from('next'), 'close');
  expect(state).toMatchObject({ warning: 'none', visit: { closed: 1 } });
  expect(keep).toHaveBeenCalledTimes(1);
  state = COVERED;
  await choices.choose(from('next'), 'close');
  expect(state).toEqual(COVERED);
  expect(keep).toHaveBeenCalledTimes(1);
});
