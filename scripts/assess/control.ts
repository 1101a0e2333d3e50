/** The extension's own page as seen from outside: asks the background the same things as the popup does. */
import type { Page } from 'puppeteer-core';
import type { TabView } from '#lib/messaging/tab-view.ts';

export interface ScriptTimes {
  guard: boolean;
  ms: { scout: number; guard: number };
}

export interface Control {
  /** Ids of the tabs whose address starts with this, newest last. */
  tabsAt(prefix: string): Promise<number[]>;
  /** What the popup would be told of a tab; null when the background did not answer. */
  view(tabId: number): Promise<TabView | null>;
  /** Whether the guard ran in any frame, and what our scripts took on the main thread. */
  times(tabId: number): Promise<ScriptTimes>;
  page: Page;
}

interface OwnPageScope {
  browser?: typeof chrome;
  chrome: typeof chrome;
}

/** Wraps an open page of the extension. */
export function controlFrom(page: Page): Control {
  return {
    page,
    tabsAt: (prefix) =>
      page.evaluate(async (start) => {
        const { tabs } = ((globalThis as unknown as OwnPageScope).browser ?? chrome) as typeof chrome;
        const found = await tabs.query({});
        return found.flatMap(({ id, url }) => (id !== undefined && url?.startsWith(start) ? [id] : []));
      }, prefix),
    view: (tabId) =>
      page.evaluate(async (id) => {
        const { runtime } = ((globalThis as unknown as OwnPageScope).browser ?? chrome) as typeof chrome;
        return runtime.sendMessage({ name: 'popup:view', request: { tabId: id } }).catch(() => null);
      }, tabId),
    times: (tabId) =>
      page.evaluate(async (id) => {
        const { scripting } = ((globalThis as unknown as OwnPageScope).browser ?? chrome) as typeof chrome;
        const frames = await scripting
          .executeScript({
            target: { tabId: id, allFrames: true },
            injectImmediately: true,
            func: () => {
              const scope = globalThis as unknown as Record<
                symbol,
                { ms: { scout: number; guard: number }; running: Record<string, true> } | undefined
              >;
              const shared = scope[Symbol.for('veilleuse.scout')];
              return shared && { ...shared.ms, ran: shared.running.guard === true };
            },
          })
          .catch(() => []);
        const total = { guard: false, ms: { scout: 0, guard: 0 } };
        for (const { result } of frames) {
          if (!result) continue;
          total.guard ||= result.ran;
          total.ms.scout += result.scout;
          total.ms.guard += result.guard;
        }
        return total;
      }, tabId),
  };
}
