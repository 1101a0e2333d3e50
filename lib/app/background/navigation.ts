/** What the browser tells about tabs: pages loaded, restored, changed without loading, tabs closed. */
import { browser } from '#lib/platform/browser.ts';
import { firstInSession, injectScoutEverywhere, tellPage } from './pages.ts';
import type { TabStates } from './tab-state.ts';
import type { TabWatch } from './watch-tabs.ts';

/** Registers every listener; must run before the background's first await. */
export function followTabs(watch: TabWatch, states: TabStates): void {
  const refresh = async (tabId: number) => {
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab) await watch.refresh(tabId, tab.incognito);
  };
  browser.webNavigation.onCommitted.addListener(({ tabId, frameId, url }) => {
    if (frameId !== 0) return void watch.onFrame(tabId, frameId);
    // A site that is known for danger is covered by its name alone: its page may never come to an end.
    void watch.onTopPage(tabId, url).then(() => (watch.isKnownDanger(url) ? refresh(tabId) : undefined));
  });
  browser.webNavigation.onCreatedNavigationTarget.addListener(
    ({ tabId, sourceTabId }) => void watch.onOpened(tabId, sourceTabId),
  );
  // A listed site is known by its name, whatever its page shows.
  browser.webNavigation.onDOMContentLoaded.addListener(({ tabId, frameId, url }) => {
    if (frameId !== 0) return void watch.onFrameRead(tabId, frameId, url);
    void states.update(tabId, (state) => ({ ...state, read: true })).then(() => refresh(tabId));
  });
  // A page becomes another one without loading: by its history, or by what stands behind the `#`.
  const onSamePage = ({ tabId, frameId }: { tabId: number; frameId: number }) => {
    void tellPage(tabId, 'background:look-again', frameId);
  };
  browser.webNavigation.onHistoryStateUpdated.addListener(onSamePage);
  browser.webNavigation.onReferenceFragmentUpdated.addListener(onSamePage);
  browser.tabs.onRemoved.addListener((tabId) => void states.forget(tabId));
  // Tabs that were open before we came, or that the browser brought back: nobody told us of their pages.
  const takeUp = async () => {
    const tabs = await browser.tabs.query({});
    await Promise.all(tabs.map((tab) => watch.takeUp(tab)));
  };
  const arrive = async () => {
    await Promise.all([takeUp(), injectScoutEverywhere()]);
  };
  browser.runtime.onStartup.addListener(() => void takeUp());
  // Known by the session: Chromium tells nobody that we were switched on again, nor the half of us that works in private windows of
  // an install.
  void firstInSession().then((first) => (first ? arrive() : undefined));
}
