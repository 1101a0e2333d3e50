/**
 * Tab states in `storage.session`: they outlive the background worker, which the browser may end at any moment.
 */
import { browser } from '#lib/platform/browser.ts';
import { emptyTab, type TabState, tabStateSchema } from './tab-schema.ts';

const keyOf = (tabId: number) => `tab:${tabId}`;

/** Reads and changes tab states, one change at a time per tab, so that two frames can't overwrite each other. */
export function createTabStates() {
  const queues = new Map<number, Promise<unknown>>();
  const closed = new Set<number>(); // browsers never give a number twice

  const read = async (tabId: number): Promise<TabState> => {
    const key = keyOf(tabId);
    const stored = (await browser.storage.session.get(key))[key];
    const parsed = tabStateSchema.safeParse(stored);
    return parsed.success ? parsed.data : emptyTab();
  };

  const inTurn = <T>(tabId: number, task: () => Promise<T>): Promise<T> => {
    const next = (queues.get(tabId) ?? Promise.resolve()).then(task);
    const settled = next.catch(() => undefined);
    queues.set(tabId, settled);
    void settled.then(() => {
      if (queues.get(tabId) === settled) queues.delete(tabId);
    });
    return next;
  };

  /** Runs `change` after the changes before it. What it returns is stored, and handed back. */
  const update = (
    tabId: number,
    change: (state: TabState) => TabState | Promise<TabState>,
  ): Promise<TabState> =>
    inTurn(tabId, async () => {
      const before = await read(tabId);
      const state = await change(before);
      if (state !== before && !closed.has(tabId))
        await browser.storage.session.set({ [keyOf(tabId)]: state });
      return state;
    });

  return {
    read,
    update,
    /** A closed tab; what its page still sends, or what was under way, is not stored any more. */
    forget: (tabId: number): Promise<void> => {
      closed.add(tabId);
      return inTurn(tabId, () => browser.storage.session.remove(keyOf(tabId)));
    },
  };
}

export type TabStates = ReturnType<typeof createTabStates>;
