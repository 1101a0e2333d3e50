/**
 * Tab states in `storage.session`: they outlive the background worker, which the browser may end at any moment.
 */
import { browser } from '#lib/platform/browser.ts';
import { emptyTab, type TabState, tabStateSchema } from './tab-schema.ts';

const keyOf = (tabId: number) => `tab:${tabId}`;

/** Reads and changes tab states, one change at a time per tab, so that two frames can't overwrite each other. */
export function createTabStates() {
  const queues = new Map<number, Promise<unknown>>();

  const read = async (tabId: number): Promise<TabState> => {
    const key = keyOf(tabId);
    const stored = (await browser.storage.session.get(key))[key];
    const parsed = tabStateSchema.safeParse(stored);
    return parsed.success ? parsed.data : emptyTab();
  };

  /** Runs `change` after the changes before it. What it returns is stored, and handed back. */
  const update = (
    tabId: number,
    change: (state: TabState) => TabState | Promise<TabState>,
  ): Promise<TabState> => {
    const next = (queues.get(tabId) ?? Promise.resolve()).then(async () => {
      const state = await change(await read(tabId));
      await browser.storage.session.set({ [keyOf(tabId)]: state });
      return state;
    });
    const settled = next.catch(() => undefined);
    queues.set(tabId, settled);
    void settled.then(() => {
      if (queues.get(tabId) === settled) queues.delete(tabId);
    });
    return next;
  };

  return {
    read,
    update,
    forget: (tabId: number) => browser.storage.session.remove(keyOf(tabId)),
  };
}

export type TabStates = ReturnType<typeof createTabStates>;
