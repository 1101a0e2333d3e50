/** The heart of the background: evidence comes in, a verdict is made, and what follows from it is done. */
import type { Mark, TrustEffect } from '#lib/family/own-entry.ts';
import type { Settings } from '#lib/family/settings.ts';
import type { FrameSeen } from '#lib/guard/frame.ts';
import { type Happened, idsOf } from '#lib/journal/event.ts';
import { placeKindOf } from '#lib/journal/place-kind.ts';
import type { PageSender } from '#lib/messaging/listener.ts';
import { browser, type Tabs } from '#lib/platform/browser.ts';
import { worse } from '#lib/verdict/judge.ts';
import type { Evidence, Level } from '#lib/verdict/types.ts';
import { planWarning, type WarningPlan } from '#lib/warning/plan.ts';
import { addressesBy, addressesOf, originOf } from './addresses.ts';
import { type FramePart, partOf } from './frame-part.ts';
import { createFrameScripts } from './frame-scripts.ts';
import { isStillShown, viewOf } from './frame-tree.ts';
import { withFrame } from './frames.ts';
import type { Shown } from './icon.ts';
import { type Judgement, type JudgementDeps, judgeTab } from './judgement.ts';
import { injectWarning, tellPage } from './pages.ts';
import { tellsRetry, withRetry } from './retry.ts';
import { emptyTab, emptyVisit, type TabState } from './tab-schema.ts';
import type { TabStates } from './tab-state.ts';

export interface WatchDeps extends JudgementDeps {
  states: TabStates;
  settings(): Promise<Settings>;
  /** The family's own mark on a site. */
  markOf(site: string, isPrivate: boolean): Promise<Mark | null>;
  /** Keeps an event; never called for private windows and protected places. */
  keep(happened: Happened): Promise<void>;
  /** A parent wanted Veilleuse to rest for a while. */
  isPaused(): Promise<boolean>;
  /** Shows the level of a tab in the toolbar. */
  showLamp(tabId: number, level: Shown): Promise<void>;
  now(): number;
}

const partOfTab = async (sender: PageSender, seen: FrameSeen, ownSite: boolean): Promise<FramePart> =>
  sender.frameId === 0 ? 'whole' : partOf(seen, await viewOf(sender.tabId), ownSite);

/** Gives a tab that we muted its sound back; returns its `muted` from then on. */
const unmute = async (tabId: number, { muted }: TabState): Promise<false> => {
  if (muted) await browser.tabs.update(tabId, { muted: false }).catch(() => undefined);
  return false;
};

/** What happens while Veilleuse rests. */
const NOTHING: WarningPlan = { warning: 'none', leaveAfter: null };

export function createTabWatch(deps: WatchDeps) {
  const { states } = deps;
  const addresses = addressesBy(deps.answer);
  const { siteOf, isProtected } = addresses;

  /** A tab of which only the address is known. */
  const tabAt = (origin: string): TabState => ({
    ...emptyTab(),
    origin,
    visit: emptyVisit(siteOf(origin)),
  });

  /** The judgement of a tab, and the settings by which it was made. */
  const judgement = async (state: TabState, isPrivate: boolean) => {
    const site = siteOf(state.origin);
    const [settings, mark] = await Promise.all([deps.settings(), deps.markOf(site, isPrivate)]);
    return { ...judgeTab(state, mark, settings.ageBand, deps), settings };
  };

  /**
   * Judges the tab again and does what follows: lamp, warning, journal.
   * @param because a parent has just said that the site is okay, which is a choice that ends a cover
   */
  const refresh = (tabId: number, isPrivate: boolean, because?: 'trusted'): Promise<TabState> =>
    states.update(tabId, async (before) => {
      const {
        verdict,
        found,
        answer: listAnswer,
        evidence,
        mark,
        trust,
        settings: { ageBand, preset },
      } = await judgement(before, isPrivate);
      if (listAnswer.kind === 'protected' || before.blocked) return before;
      const worst = worse(before.visit.worst, found.level);
      const state = worst === before.visit.worst ? before : { ...before, visit: { ...before.visit, worst } };
      const isPaused = await deps.isPaused();
      // No warning falls with the lamp.
      await deps.showLamp(tabId, isPaused ? 'paused' : shownOf(verdict.level, trust)).catch(() => undefined);
      const plan = isPaused
        ? NOTHING
        : planWarning({
            level: verdict.level,
            answer: listAnswer,
            reasons: verdict.reasons,
            ageBand,
            preset,
            camera: evidence.camera,
            watched: mark?.kind === 'watch',
            trusted: trust === 'small',
            standing: because === 'trusted' ? 'none' : state.warning,
            visit: because === 'trusted' ? emptyVisit(state.visit.site) : state.visit,
          });
      if (plan.warning === state.warning) {
        // A camera may start behind a cover that stands already: then it has more to say, and an end of its own.
        if (plan.leaveAfter !== null) void tellPage(tabId, 'background:warning-changed', 0);
        return state;
      }
      const next = { ...state, warning: plan.warning };
      if (plan.warning !== 'cover') next.muted = await unmute(tabId, state);
      if (plan.warning === 'cover') {
        const tab = await browser.tabs.update(tabId, { muted: true }).catch(() => undefined);
        // A tab that somebody muted before stays theirs to unmute.
        next.muted = tab?.mutedInfo?.reason === 'extension';
      }
      if (plan.warning !== 'none') {
        const full = next.visit.full || plan.warning !== 'small-banner';
        next.visit = { ...next.visit, shown: next.visit.shown + 1, full };
        if (!isPrivate) next.visit = note(next.visit, verdict.level, verdict.reasons);
      }
      // The script asks for its view as soon as it runs, and that answer waits for this change to be stored.
      void draw(tabId);
      return next;
    });

  /** Has the warning drawn. Where the page can't take it now, it counts as not shown, so that the next look tries again. */
  const draw = async (tabId: number): Promise<void> => {
    if (await injectWarning(tabId)) await tellPage(tabId, 'background:warning-changed', 0);
    else
      await states.update(tabId, async (state) => unshown({ ...state, muted: await unmute(tabId, state) }));
  };

  /** Writes to the journal when a site reaches a level that was not noted in this visit. */
  const note = (
    visit: TabState['visit'],
    level: Level,
    reasons: Judgement['verdict']['reasons'],
  ): TabState['visit'] => {
    if (level !== 'caution' && level !== 'danger') return visit;
    if (visit.noted === level || visit.noted === 'danger') return visit;
    const ids = idsOf(reasons);
    // The journal may be slow or broken: a warning never waits for it.
    const place = placeKindOf(reasons);
    void deps.keep({ kind: 'shown', ids, site: visit.site, place, level, choice: null, at: deps.now() });
    return { ...visit, noted: level };
  };

  /** The state of a tab, also of one whose page was loaded before we were there to hear of it. */
  const seeded = (tabId: number, url: string): Promise<TabState> =>
    states.update(tabId, (state) => {
      const origin = originOf(url);
      if (state.origin !== '' || state.blocked || origin === '' || !url.startsWith('http')) return state;
      return tabAt(origin);
    });

  const isCalm = async ({ tabId, private: isPrivate }: PageSender): Promise<boolean> =>
    (await judgement(await states.read(tabId), isPrivate)).found.level === 'calm';

  return {
    ...addresses,
    ...createFrameScripts({ ...addresses, isCalm }),
    judgement,
    refresh,
    draw,
    seeded,

    /** A tab that was open already; one that the browser has put to sleep is looked at when it loads. */
    async takeUp({ id, url = '', status, discarded, incognito }: Tabs.Tab): Promise<void> {
      if (id === undefined) return;
      const { origin } = await seeded(id, url);
      if (origin === '' || discarded || status !== 'complete') return;
      await states.update(id, (state) => ({ ...state, read: true }));
      await refresh(id, incognito);
    },

    /** A top page was loaded: what was known of the one before is over; the visit lasts while the site does. */
    async onTopPage(tabId: number, url: string): Promise<void> {
      const ownPage = url.startsWith(browser.runtime.getURL(''));
      await states.update(tabId, async (state) => {
        const muted = await unmute(tabId, state);
        // What was seen is what our page explains; a child who left by choice starts anew.
        if (ownPage) {
          const visit = { ...state.visit, enteredAnyway: false };
          return state.blocked ? { ...state, visit, warning: 'none', muted } : { ...emptyTab(), visit };
        }
        const origin = originOf(url);
        const site = siteOf(origin);
        // An empty page is no other site: a window begins with one, and the site that opened it may write into it.
        const isSame = url === 'about:blank' || state.visit.site === site;
        return { ...emptyTab(), origin, visit: isSame ? state.visit : emptyVisit(site) };
      });
    },

    /** A page has opened a window: one of the same site is part of the visit there, and warned of by itself. */
    async onOpened(tabId: number, byTab: number): Promise<void> {
      await states.update(tabId, async (state) => {
        const { site, worst } = (await states.read(byTab)).visit;
        const visit = state.visit.site === '' ? emptyVisit(site) : state.visit;
        return visit.site === site
          ? { ...state, visit: { ...visit, worst: worse(visit.worst, worst) } }
          : state;
      });
    },

    /** A frame shows another document: what the one before showed is over. */
    async onFrame(tabId: number, frameId: number): Promise<void> {
      await states.update(tabId, (state) => {
        const { [frameId]: gone, ...frames } = state.frames;
        return gone ? { ...state, frames } : state;
      });
    },

    /** True where an age was refused in this visit before. */
    async onEvidence(sender: PageSender, evidence: Evidence, seen: FrameSeen): Promise<boolean> {
      let refusedBefore = false;
      // Late words of a page that the tab has already left.
      const [from, top] = [originOf(sender.url), originOf(sender.topUrl)];
      if (sender.frameId === 0 && from && top && from !== top) return false;
      await states.update(sender.tabId, async (state) => {
        if (!(await isStillShown(sender))) return state;
        const around = await addressesOf(sender);
        if (around.some(isProtected)) return state;
        const topOrigin = originOf(sender.topUrl) || state.origin;
        const origin = around.map(originOf).find((one) => one !== '') ?? topOrigin;
        const part = await partOfTab(sender, seen, siteOf(origin) === siteOf(topOrigin));
        if (part === 'none') return state;
        const known = state.origin === topOrigin ? state : tabAt(topOrigin);
        refusedBefore = known.visit.refused;
        const refused = refusedBefore || evidence.ageRefused === true;
        const retried = known.visit.retried || tellsRetry(evidence);
        const told = retried ? withRetry(evidence) : evidence;
        const frames = withFrame(known.frames, sender.frameId, { origin, part, evidence: told });
        return { ...known, frames, visit: { ...known.visit, retried, refused } };
      });
      await refresh(sender.tabId, sender.private);
      return refusedBefore;
    },
  };
}

/** A page that is calm because the family said so is not one on which nothing was seen. */
const shownOf = (level: Level, trust: TrustEffect): Shown => (trust === 'calm' ? 'trusted' : level);

/** A warning that could not be drawn was not shown. */
const unshown = (state: TabState): TabState => ({
  ...state,
  warning: 'none',
  visit: { ...state.visit, shown: Math.max(0, state.visit.shown - 1) },
});

export type TabWatch = ReturnType<typeof createTabWatch>;
