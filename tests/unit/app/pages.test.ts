import { beforeEach, expect, it, vi } from 'vitest';
import type { TabWatch } from '#lib/app/background/watch-tabs.ts';
import type { PageSender } from '#lib/messaging/listener.ts';
import type { PopupReader } from '#lib/messaging/tab-view.ts';
import type { Tabs } from '#lib/platform/browser.ts';

const executeScript = vi.fn((): Promise<unknown[]> => Promise.resolve([]));
const shown = { url: '' };
const browser = {
  tabs: {
    update: vi.fn(async (_: number, { url }: { url: string }) => Object.assign(shown, { url })),
    get: vi.fn(async () => ({ index: 3, windowId: 2, active: true, ...shown })),
    create: vi.fn(async (_: object) => ({ id: 9 })),
    remove: vi.fn(async (_: number) => undefined),
  },
  runtime: { getURL: (path: string) => `own:/${path}` },
  permissions: { contains: async () => true },
  scripting: { executeScript, insertCSS: vi.fn(async () => {}), removeCSS: vi.fn(async () => {}) },
  webNavigation: { getAllFrames: vi.fn(async (): Promise<object[]> => []) },
};
vi.mock('#lib/platform/browser.ts', () => ({ browser }));
/** The time that a page has for an answer is over as soon as all that answers at once has done so. */
vi.mock('#lib/platform/after.ts', () => ({ after: (_: number, task: () => void) => setImmediate(task) }));
const { moveTab, shieldCover } = await import('#lib/app/background/pages.ts');
const { popupView } = await import('#lib/app/background/popup-view.ts');
const { emptyTab } = await import('#lib/app/background/tab-schema.ts');

const never = () => new Promise<never>(() => {});
const refused = () => Promise.reject(new Error('cannot be scripted'));

beforeEach(() => {
  executeScript.mockReset();
  vi.clearAllMocks();
  shown.url = 'https://a.example/';
  browser.scripting.insertCSS.mockClear();
});

it.each([
  ['answers', async () => []],
  ['refuses', refused],
  ['spins and never answers', never],
])('a tab is moved away from a page that %s', async (_, page) => {
  executeScript.mockImplementation(page);
  expect(await moveTab(1, 'own://blocked.html')).toBe(1);
  expect(browser.tabs.create).not.toHaveBeenCalled();
  // Whether it is muted is left as it is: somebody else may have wanted that.
  expect(browser.tabs.update).toHaveBeenCalledExactlyOnceWith(1, { url: 'own://blocked.html' });
});

it('a page that does not let itself be left loses its tab, and ours stands in its place', async () => {
  browser.tabs.update.mockImplementationOnce(async () => shown);
  expect(await moveTab(1, 'own://blocked.html')).toBe(9);
  expect(browser.tabs.create).toHaveBeenCalledExactlyOnceWith({
    url: 'own://blocked.html',
    index: 3,
    windowId: 2,
    active: true,
  });
  expect(browser.tabs.remove).toHaveBeenCalledExactlyOnceWith(1);
});

it('it is known where the browser gives neither', async () => {
  browser.tabs.update.mockImplementationOnce(async () => shown);
  browser.tabs.create.mockImplementationOnce(refused);
  expect(await moveTab(1, 'own://blocked.html')).toBeNull();
});

it('a tab that was closed meanwhile needs nothing more', async () => {
  browser.tabs.get.mockImplementationOnce(refused);
  expect(await moveTab(1, 'own://blocked.html')).toBe(1);
  expect(browser.tabs.create).not.toHaveBeenCalled();
});

it.each([
  ['answers', async () => [], 'looking'],
  ['refuses', refused, 'forbidden'],
  ['spins and never answers', never, 'looking'],
])('the popup is told of a page that %s', async (_, page, state) => {
  executeScript.mockImplementation(page);
  const watch = { siteOf: () => 'a.example', answer: () => ({ kind: 'none' }) } as unknown as TabWatch;
  const tab = { id: 1, url: 'https://a.example/', status: 'loading' } as Tabs.Tab;
  expect(await popupView(tab, emptyTab(), {} as PopupReader, watch, [])).toMatchObject({ state });
});

const top = (documentId?: string): PageSender => ({
  tabId: 1,
  frameId: 0,
  documentId,
  url: 'https://a.example/',
  topUrl: 'https://a.example/',
  private: false,
});

it('does nothing to a page in the name of the one before it', async () => {
  browser.webNavigation.getAllFrames.mockResolvedValue([{ frameId: 0, documentId: 'next' }]);
  await shieldCover(top('left'), 7, true);
  expect(browser.scripting.insertCSS).not.toHaveBeenCalled();
});

it.each([
  ['that asked', 'next', { tabId: 1, documentIds: ['next'] }],
  ['of the frame, where documents have no names', undefined, { tabId: 1, frameIds: [0] }],
])('shields the document %s', async (_, documentId, target) => {
  browser.webNavigation.getAllFrames.mockResolvedValue([{ frameId: 0, documentId }]);
  await shieldCover(top(documentId), 7, true);
  expect(browser.scripting.insertCSS).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ target }));
  await shieldCover(top(documentId), 7, false);
  expect(browser.scripting.removeCSS).toHaveBeenLastCalledWith(expect.objectContaining({ target }));
});
