/** The family's marks, from the popup: raising is free, and what lowers takes the PIN where there is one. */

import { siteKeyOf } from '#lib/family/site-key.ts';
import { type Happened, idsOf } from '#lib/journal/event.ts';
import { placeKindOf } from '#lib/journal/place-kind.ts';
import { browser } from '#lib/platform/browser.ts';
import type { Marks } from './private-marks.ts';
import type { TabWatch } from './watch-tabs.ts';

export interface MarkingDeps {
  marks: Marks;
  watch: TabWatch;
  /** There is no PIN, or it was given. */
  mayLower(): Promise<boolean>;
  /** The same, and no policy says what stands in the way. */
  maySoften(): Promise<boolean>;
  keep(happened: Happened): Promise<void>;
  /** Everything that depends on a mark is looked at again. */
  onChanged(): Promise<void>;
  now(): number;
}

export function createMarking({ marks, watch, mayLower, maySoften, keep, onChanged, now }: MarkingDeps) {
  /** Anybody may say that it is over; the journal says so too, as it said that it began. */
  const endTrust = async (site: string): Promise<void> => {
    await marks.set(site, null, false);
    void keep({
      kind: 'chosen',
      ids: [],
      site,
      place: 'other',
      level: 'unknown',
      choice: 'trust-ended',
      at: now(),
    });
  };

  return {
    endTrust,

    /** "Be careful here", or no longer. */
    async watch(tabId: number, on: boolean): Promise<void> {
      const { url = '', incognito } = await browser.tabs.get(tabId);
      const { visit } = await watch.seeded(tabId, url);
      const mark = await marks.of(visit.site, incognito);
      if (on && mark?.kind === 'trust') await endTrust(visit.site);
      if (on) await marks.set(visit.site, 'watch', incognito);
      else if (mark?.kind === 'watch' && (await mayLower())) await marks.set(visit.site, null, incognito);
      await onChanged();
    },

    /**
     * "This site is okay for us", or no longer, which anybody may say. Never from a private window: what is done there is
     * written nowhere, and this must be seen by everybody.
     */
    async trust(tabId: number, siteKey: number, on: boolean): Promise<void> {
      const { url = '', incognito } = await browser.tabs.get(tabId);
      const state = await watch.seeded(tabId, url);
      const { site } = state.visit;
      if (incognito || site === '' || watch.isProtected(state.origin) || watch.isProtected(url)) return;
      // What was looked at, and not where the page or a second window has moved since.
      if (siteKeyOf(site) !== siteKey) return;
      const before = await marks.of(site, false);
      if (!on) {
        if (before?.kind !== 'trust') return;
        await endTrust(site);
        return onChanged();
      }
      if (before?.kind === 'trust' || !(await maySoften())) return;
      const { verdict, isListed } = await watch.judgement(state, false);
      await marks.set(site, 'trust', false, isListed);
      await Promise.all((await tabsOn(site)).map((id) => watch.refresh(id, false, 'trusted')));
      const place = placeKindOf(verdict.reasons);
      const ids = idsOf(verdict.reasons);
      // The journal may be slow or broken: what a parent chose holds by now.
      void keep({ kind: 'chosen', ids, site, place, level: verdict.level, choice: 'trust', at: now() });
      await onChanged();
    },
  };

  /** Tabs that stand on a site, private ones aside. */
  async function tabsOn(site: string): Promise<number[]> {
    const tabs = await browser.tabs.query({});
    return tabs.flatMap(({ id, url = '', incognito }) =>
      id !== undefined && !incognito && watch.siteOf(url) === site ? [id] : [],
    );
  }
}
