/** What follows from what the child chose on a warning, or from a page that fought it. */
import { idsOf } from '#lib/journal/event.ts';
import { placeKindOf } from '#lib/journal/place-kind.ts';
import type { PageSender } from '#lib/messaging/listener.ts';
import { browser } from '#lib/platform/browser.ts';
import type { BlockedWhy } from '#lib/ui/blocked/why.ts';
import { isShut } from '#lib/warning/plan.ts';
import type { WarningChoice, WarningView } from '#lib/warning/view.ts';
import { isStillShown } from './frame-tree.ts';
import { moveTab } from './pages.ts';
import type { TabState } from './tab-schema.ts';
import type { TabWatch, WatchDeps } from './watch-tabs.ts';

export interface ChoiceDeps extends WatchDeps {
  watch: TabWatch;
  /** Draws up the view for the warning that stands in a tab. */
  view(tabId: number, state: TabState, isPrivate: boolean): Promise<WarningView | null>;
}

export function createChoices({ states, watch, view, settings, keep, now }: ChoiceDeps) {
  /** Moves the tab to our own page. The site's address does not go with it. */
  const moveAway = async (tabId: number, why: BlockedWhy): Promise<void> => {
    const blocked = why !== 'left';
    const left = await states.update(tabId, (state) => ({ ...state, blocked, warning: 'none' }));
    const url = `${browser.runtime.getURL('/blocked.html')}?why=${why}`;
    const shown = await moveTab(tabId, url);
    if (shown === tabId) return;
    if (shown !== null) {
      await states.update(shown, () => left);
      return;
    }
    // The page still stands: so does what is said of it.
    await states.update(tabId, (state) => ({ ...state, blocked: false }));
    const tab = await browser.tabs.get(tabId).catch(() => null);
    if (tab) await watch.refresh(tabId, tab.incognito);
  };

  const note = async (
    sender: PageSender,
    state: TabState,
    kind: 'chosen' | 'moved-away',
    choice: WarningChoice | null,
  ) => {
    if (sender.private || watch.isProtected(state.origin)) return;
    const { verdict } = await watch.judgement(state, sender.private);
    const ids = idsOf(verdict.reasons);
    const place = placeKindOf(verdict.reasons);
    await keep({ kind, ids, site: state.visit.site, place, level: verdict.level, choice, at: now() });
  };

  const remember = (tabId: number, change: Partial<TabState['visit']>) =>
    states.update(tabId, (state) => ({ ...state, muted: false, visit: { ...state.visit, ...change } }));

  return {
    moveAway,

    /** What the warning script of a tab should draw; waits for changes under way. */
    view: async (sender: PageSender): Promise<WarningView | null> =>
      view(sender.tabId, await states.update(sender.tabId, (state) => state), sender.private),

    async choose(sender: PageSender, choice: WarningChoice): Promise<void> {
      // The way out works whatever we believe of the tab.
      if (choice !== 'leave' && !(await isStillShown(sender))) return;
      const state = await states.read(sender.tabId);
      // Reading why, or opening a helpline, is nobody's business: only what ends a warning is kept.
      if (choice === 'leave' || choice === 'no-choice') {
        await moveAway(sender.tabId, choice === 'leave' ? 'left' : 'no-choice');
        await note(sender, state, choice === 'leave' ? 'chosen' : 'moved-away', choice);
      } else if (state.warning === 'none') {
        return;
      } else if (choice === 'enter-anyway') {
        const { verdict } = await watch.judgement(state, sender.private);
        // Shut since the cover was drawn, or asked for by somebody else: it stands again.
        if (isShut({ level: verdict.level, preset: (await settings()).preset }))
          return watch.draw(sender.tabId);
        await remember(sender.tabId, { enteredAnyway: true });
        if (state.muted) await browser.tabs.update(sender.tabId, { muted: false }).catch(() => undefined);
        await watch.refresh(sender.tabId, sender.private);
        await note(sender, state, 'chosen', choice);
      } else if (choice === 'close') {
        // A banner that has become a cover meanwhile was not what was closed.
        const { warning } = await states.update(sender.tabId, (before) =>
          before.warning === 'cover'
            ? before
            : { ...before, warning: 'none', visit: { ...before.visit, closed: before.visit.closed + 1 } },
        );
        if (warning === 'none') await note(sender, state, 'chosen', choice);
      }
    },

    /** The page made the cover invisible again and again: the tab leaves it. */
    async defeated(sender: PageSender): Promise<void> {
      const state = await states.read(sender.tabId);
      if (state.warning !== 'cover' || !(await isStillShown(sender))) return;
      await moveAway(sender.tabId, 'moved');
      await note(sender, state, 'moved-away', null);
    },

    /** A banner was removed with the page around it: lamp and popup still say it. */
    async removed(sender: PageSender): Promise<void> {
      if (!(await isStillShown(sender))) return;
      await states.update(sender.tabId, (state) => ({
        ...state,
        warning: state.warning === 'cover' ? 'cover' : 'none',
        visit: { ...state.visit, removed: true },
      }));
    },
  };
}

export type Choices = ReturnType<typeof createChoices>;
