/**
 * What is known of a tab, in `storage.session`: it outlives the background worker, which the browser may end
 * at any moment, and is gone when the browser closes. Hosts, ids and numbers only.
 */
import { z } from 'zod/mini';
import { evidenceSchema } from '#lib/messaging/contract.ts';
import { browser } from '#lib/platform/browser.ts';

export const tabStateSchema = z.strictObject({
  /** Protocol and host of the top page; '' before anything was loaded. */
  origin: z.string().check(z.maxLength(300)),
  /** Evidence of each frame by frame id; `visit` tells one document from the next. */
  frames: z.record(z.string(), z.strictObject({ visit: z.int(), evidence: evidenceSchema })),
  /** What happened with warnings on this site in this tab: it lasts while the tab stays on the site. */
  visit: z.strictObject({
    site: z.string().check(z.maxLength(253)),
    shown: z.int(),
    closed: z.int(),
    enteredAnyway: z.boolean(),
    removed: z.boolean(),
    /** The level last written to the journal. */
    noted: z.enum(['none', 'caution', 'danger']),
  }),
  /** The warning that stands in the page now. */
  warning: z.enum(['none', 'banner', 'small-banner', 'cover']),
  /** The tab was moved to our blocked page. */
  blocked: z.boolean(),
  /** We muted the tab, so that we may give its sound back. */
  muted: z.boolean(),
});

export type TabState = z.infer<typeof tabStateSchema>;

/** A tab of which nothing is known yet. */
export const emptyTab = (): TabState => ({
  origin: '',
  frames: {},
  visit: emptyVisit(''),
  warning: 'none',
  blocked: false,
  muted: false,
});

export const emptyVisit = (site: string): TabState['visit'] => ({
  site,
  shown: 0,
  closed: 0,
  enteredAnyway: false,
  removed: false,
  noted: 'none',
});

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
