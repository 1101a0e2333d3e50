/** Opens one page in the real browser and waits for what the built extension says about it. */
import type { Page } from 'puppeteer-core';
import type { TabView } from '#lib/messaging/tab-view.ts';
import type { Control } from './control.ts';

/** One line of the output of `npm run assess`. */
export interface Assessment {
  page: string;
  level: 'calm' | 'caution' | 'danger' | 'unknown';
  /** Probability 0…1. */
  score: number;
  reasons: { signal: string; strength: number; weight: number }[];
  guard: boolean;
  ms: { scout: number; guard: number };
  warning: 'none' | 'banner' | 'cover' | 'blocked';
}

/** Milliseconds: evidence must stand still so long; all in all at most; a load at most. */
const STILL = 500;
const AT_MOST = 5000;
const LOAD = 15_000;
const POLL = 200;

/** A page of the driver and the browser's own number for its tab. */
export interface NumberedTab {
  page: Page;
  id: number;
}

/** Rejects with one sentence when the page can't be opened or leaves for another address. */
export async function judgePage(
  { page, id: tabId }: NumberedTab,
  url: string,
  control: Control,
): Promise<Omit<Assessment, 'page'>> {
  const { origin } = new URL(url);
  const isThere = async () => (await control.tabsAt(origin)).includes(tabId);
  try {
    await page.goto(url, { waitUntil: 'load', timeout: LOAD });
  } catch (error) {
    // A page whose own parts never arrive is judged as it stands; one that was not reached is an error.
    if (!(await isThere())) throw new Error(`could not be opened: ${firstLine(error)}`);
  }
  if (!(await isThere())) throw new Error('the page left its address');
  const view = await settledView(tabId, control, async (seen) => {
    // The guard came late and has not spoken yet, as on a busy machine.
    const silent = seen.state === 'judged' && seen.looked === 'glance';
    return silent && (await control.times(tabId)).guard;
  });
  const times = await control.times(tabId);
  const blocked = view?.state === 'judged' && view.warning === 'blocked';
  if (!blocked && !(await isThere())) throw new Error('the page left its address');
  if (view?.state === 'protected')
    return { level: 'calm', score: 0, reasons: [], warning: 'none', ...rounded(times) };
  if (view?.state !== 'judged') throw new Error(`could not be judged: ${view?.state ?? 'no answer'}`);
  const { level, score, reasons, warning } = view;
  return { level, score: round(score), reasons: reasons.map(roundReason), warning, ...rounded(times) };
}

/**
 * The view once it has not changed for `STILL`, or the last one after `AT_MOST`.
 * @param early says of a view that stands still that more is to come
 */
export async function settledView(
  tabId: number,
  control: Control,
  early: (view: TabView) => Promise<boolean> = async () => false,
): Promise<TabView | null> {
  const start = Date.now();
  let view: TabView | null = null;
  let last = '';
  let since = start;
  while (Date.now() - start < AT_MOST) {
    view = (await control.view(tabId)) ?? view;
    const text = JSON.stringify(view);
    if (text !== last) {
      last = text;
      since = Date.now();
    }
    const still = view && view.state !== 'looking' && Date.now() - since >= STILL;
    if (view && still && !(await early(view))) break;
    await new Promise((done) => setTimeout(done, POLL));
  }
  return view;
}

const round = (value: number) => Math.round(value * 1000) / 1000;
const roundReason = <R extends { strength: number; weight: number }>(reason: R): R => ({
  ...reason,
  strength: round(reason.strength),
  weight: round(reason.weight),
});
const rounded = ({ guard, ms }: { guard: boolean; ms: { scout: number; guard: number } }) => ({
  guard,
  ms: { scout: round(ms.scout), guard: round(ms.guard) },
});
const firstLine = (error: unknown) => String((error as Error)?.message ?? error).split('\n')[0] ?? '';
