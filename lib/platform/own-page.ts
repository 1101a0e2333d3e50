/** What our own pages need of the browser. */
import type { MessageName, RequestOf, ResponseOf } from '#lib/messaging/contract.ts';
import { browser } from './browser.ts';

/** Asks the background; rejects when it refuses or can't answer. */
export async function askBackground<N extends MessageName>(
  name: N,
  request: RequestOf<N>,
): Promise<ResponseOf<N>> {
  return (await browser.runtime.sendMessage({ name, request })) as ResponseOf<N>;
}

/**
 * The tab that a popup speaks of: the one in front, or `?tab=` where the popup is opened as a page of its own.
 * Rejects where there is none.
 */
export async function tabInFront(search: string): Promise<number> {
  const named = Number(new URLSearchParams(search).get('tab') ?? Number.NaN);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('no tab in front');
  return tab.id;
}

/** The tab that this page stands in. */
export async function ownTab(): Promise<number> {
  const tab = await browser.tabs.getCurrent();
  return tab.id ?? -1;
}

/** Calls back when the background says that a tab has changed; returns how to stop listening. */
export function onTabChanged(callback: (tabId: number) => void): () => void {
  const listener = (message: unknown) => {
    const { name, tabId } = (message ?? {}) as { name?: unknown; tabId?: unknown };
    if (name === 'background:tab-changed' && typeof tabId === 'number') callback(tabId);
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Asks the browser for the right to look at an origin; inside a user gesture only. */
export const askPermission = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [origin] });

/** Opens an empty new tab in place of this one. */
export async function replaceByNewTab(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  await browser.tabs.create({});
  if (tab.id !== undefined) await browser.tabs.remove(tab.id);
}
