/** What the popup is told about a tab. */
import type { SpokenKind } from '#lib/details/speak.ts';
import { siteKeyOf } from '#lib/family/site-key.ts';
import type { PopupReader, TabView } from '#lib/messaging/tab-view.ts';
import { browser, type Tabs } from '#lib/platform/browser.ts';
import { SIGNAL_FAMILIES, type SignalId } from '#lib/signals/ids.ts';
import { answered } from './pages.ts';
import type { TabState } from './tab-schema.ts';
import type { TabWatch } from './watch-tabs.ts';

/** Protective signs that a place to talk can show; the popup says which ones were not found. */
const LOOKED_FOR: readonly SignalId[] = SIGNAL_FAMILIES.care.filter(
  (signal) => !['help-service', 'ordinary-purpose', 'no-moderation-found'].includes(signal),
);

export async function popupView(
  tab: Tabs.Tab,
  state: TabState,
  reader: PopupReader,
  watch: TabWatch,
  unasked: readonly SpokenKind[],
): Promise<TabView> {
  const url = tab.url ?? '';
  if (state.blocked && url.startsWith(browser.runtime.getURL('')))
    return judged(tab, state, reader, watch, unasked);
  if (!/^(https?|file):/.test(url)) return { ...reader, state: 'forbidden' };
  const site = watch.siteOf(url) || state.visit.site;
  const origin = `${new URL(url).origin}/*`;
  if (url.startsWith('http') && !(await browser.permissions.contains({ origins: [origin] }))) {
    return { ...reader, state: 'no-permission', site, origin };
  }
  const answer = watch.answer(url);
  if (answer.kind === 'protected')
    return { ...reader, state: 'protected', site, name: answer.name, why: answer.why };
  // A guard that has spoken is proof enough that the page can be read.
  const spoken = Object.keys(state.frames).length > 0;
  if (!spoken && !(await canBeRead(tab.id ?? -1))) return { ...reader, state: 'forbidden' };
  // A page whose end never comes may be warned of all the same.
  if (tab.status === 'loading' && !state.read && state.warning === 'none')
    return { ...reader, state: 'looking', site };
  return judged(tab, state, reader, watch, unasked);
}

async function judged(
  tab: Tabs.Tab,
  state: TabState,
  reader: PopupReader,
  watch: TabWatch,
  unasked: readonly SpokenKind[],
): Promise<TabView> {
  const { verdict, answer, evidence, mark, trust, isListed } = await watch.judgement(state, tab.incognito);
  const seen = new Set(evidence.observations.map(({ signal }) => signal));
  return {
    ...reader,
    state: 'judged',
    site: state.visit.site,
    level: verdict.level,
    score: verdict.score,
    reasons: verdict.reasons,
    notFound: evidence.talk ? LOOKED_FOR.filter((signal) => !seen.has(signal)) : [],
    entry: answer.kind === 'listed' ? answer.entry : null,
    known: answer.kind === 'known' ? answer.place.name : null,
    mark,
    trust,
    isListed,
    siteKey: siteKeyOf(state.visit.site),
    isPrivate: tab.incognito,
    unasked: reader.ageBand === 'under-11' ? [] : unasked,
    warning: state.blocked ? 'blocked' : state.warning === 'small-banner' ? 'banner' : state.warning,
    camera: evidence.camera,
    looked: Object.keys(state.frames).length > 0 ? 'closely' : 'glance',
  };
}

/** Some pages the browser keeps to itself, its shop for extensions among them: only trying tells. They refuse at once. */
async function canBeRead(tabId: number): Promise<boolean> {
  try {
    await answered(
      browser.scripting.executeScript({ target: { tabId }, func: () => true, injectImmediately: true }),
    );
    return true;
  } catch {
    return false;
  }
}
