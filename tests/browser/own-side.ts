/** What can be learned of the extension from one of its own pages: toolbar, tab states, everything it stores. */
import type { Page } from 'puppeteer-core';
import type { TabState } from '#lib/app/background/tab-schema.ts';
import type { JournalEvent } from '#lib/journal/event.ts';
import type { MessageName } from '#lib/messaging/contract.ts';
import type { FamilyView } from '#lib/messaging/family-view.ts';

/** Sends a message as a page of ours does. */
export function say<Answer = unknown>(ownPage: Page, name: MessageName, request: object): Promise<Answer> {
  return ownPage.evaluate(
    (message) => {
      const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
      return runtime.sendMessage(message) as Promise<Answer>;
    },
    { name, request },
  );
}

/** What the settings page is told. */
export const familyView = (ownPage: Page): Promise<FamilyView> => say(ownPage, 'family:view', {});

/** The badge on the toolbar icon while this tab is in front. */
export function badge(ownPage: Page, tabId: number): Promise<string> {
  return ownPage.evaluate((id) => {
    const { action } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return action.getBadgeText({ tabId: id });
  }, tabId);
}

/** What the toolbar icon says in words while this tab is in front. */
export function toolbarTitle(ownPage: Page, tabId: number): Promise<string> {
  return ownPage.evaluate((id) => {
    const { action } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return action.getTitle({ tabId: id });
  }, tabId);
}

/** The states of all tabs as they are stored, by key. */
export function tabStates(ownPage: Page): Promise<Record<string, TabState>> {
  return ownPage.evaluate(() => {
    const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    return storage.session.get() as Promise<Record<string, TabState>>;
  });
}

export interface Stored {
  /** Database → store → records. */
  databases: Record<string, Record<string, unknown[]>>;
  session: Record<string, unknown>;
  local: Record<string, unknown>;
  sync: Record<string, unknown>;
  /** What the web's own storage of our pages holds. */
  web: Record<string, string>;
  caches: string[];
}

/** Everything that the extension stores, raw. */
export function everythingStored(ownPage: Page): Promise<Stored> {
  return ownPage.evaluate(async () => {
    const { storage } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
    const answered = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, fail) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
    const databases: Stored['databases'] = {};
    for (const { name } of await indexedDB.databases()) {
      if (!name) continue;
      const open = await answered(indexedDB.open(name));
      const stores: Record<string, unknown[]> = {};
      for (const store of open.objectStoreNames) {
        stores[store] = await answered(open.transaction(store).objectStore(store).getAll());
      }
      databases[name] = stores;
      open.close();
    }
    const [session, local, sync] = await Promise.all([
      storage.session.get(),
      storage.local.get(),
      storage.sync.get(),
    ]);
    return {
      databases,
      session,
      local,
      sync,
      web: { ...localStorage, ...sessionStorage },
      caches: await caches.keys().catch(() => []),
    };
  });
}

/** The journal as it is stored, oldest first. */
export async function events(ownPage: Page): Promise<JournalEvent[]> {
  const { databases } = await everythingStored(ownPage);
  return (databases.veilleuse?.events ?? []) as JournalEvent[];
}
