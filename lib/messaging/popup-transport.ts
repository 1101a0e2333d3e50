/** The popup's and the blocked page's way to the real background. */
import { pauseSchema } from '#lib/family/pause.ts';
import { browser } from '#lib/platform/browser.ts';
import type { BlockedTransport } from '#lib/ui/blocked/transport.ts';
import type { PopupTransport } from '#lib/ui/popup/transport.ts';
import { ask } from './ask.ts';

/** Speaks of the tab `?tab=ID` of the popup's own address, otherwise of the one that the popup was opened on. */
export function popupTransport(search: string): PopupTransport {
  const tab = tabOf(search);
  return {
    running: { veilleuse: browser.runtime.getManifest().version, browser: browserOf(navigator.userAgent) },
    view: async () => ask('popup:view', { tabId: await tab }),
    help: async (audience) => ask('popup:help', { tabId: await tab, audience }),
    watch: async (on) => ask('popup:watch', { tabId: await tab, on }),
    trust: async (siteKey, on) => ask('popup:trust', { tabId: await tab, siteKey, on }),
    pause: async (minutes) => ask('popup:pause', { tabId: await tab, minutes }),
    askAgain: async (kind) => ask('popup:ask-again', { tabId: await tab, kind }),
    openSettings: () => browser.runtime.openOptionsPage(),
    openJournal: async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/journal.html') });
    },
    leave: async () => {
      await ask('popup:leave', { tabId: await tab });
    },
    askPermission: (origin) => browser.permissions.request({ origins: [origin] }),
    onChange: onTabStates,
  };
}

/** Speaks of the tab that the page stands in. */
export function blockedTransport(): BlockedTransport {
  const own = browser.tabs.getCurrent();
  const tab = own.then(({ id = -1 }) => id);
  return {
    view: async () => ask('popup:view', { tabId: await tab }),
    help: async () => ask('popup:help', { tabId: await tab, audience: 'child' }),
    async away() {
      const { id, index, windowId } = await own;
      // A new tab in its place: this one's history leads back to the site.
      await browser.tabs.create(windowId === undefined ? { index } : { index, windowId });
      if (id !== undefined) await browser.tabs.remove(id);
    },
  };
}

/** The browser and its version, without what else it says of a computer; Edge says that it is Chrome, too. */
export const browserOf = (userAgent: string): string =>
  (/(?:Firefox|Edg)\/\d+/.exec(userAgent) ?? /Chrome\/\d+/.exec(userAgent))?.[0] ?? '';

async function tabOf(search: string): Promise<number> {
  const named = Number(new URLSearchParams(search).get('tab'));
  if (named > 0) return named;
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active?.id ?? -1;
}

/** The background keeps what it knows of tabs in the session's storage: a change there is a change of view. */
function onTabStates(callback: () => void): () => void {
  const listener = (changes: Record<string, Change>, area: string): void => {
    if (area === 'session' && !Object.entries(changes).every(isLookAtPause)) callback();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

interface Change {
  oldValue?: unknown;
  newValue?: unknown;
}

/** Whoever asks for a view looks at the pause, which writes when: asking again because of it would never end. */
const isLookAtPause = ([key, { oldValue, newValue }]: [string, Change]): boolean => {
  const [before, after] = [oldValue, newValue].map((value) => pauseSchema.safeParse(value).data?.until);
  return key === 'pause' && before !== undefined && before === after;
};
