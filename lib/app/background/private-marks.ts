/**
 * The family's marks on sites, also as private windows see them. What is marked or unmarked there is kept in the
 * session's memory, holds in private windows alone, and goes with the last of them: nothing of a private window is
 * written, and no other window shows what was done in one. In Chromium a half of ours of its own looks after private
 * windows, and its whole database is of that kind. So trust, which lowers, is neither given in a private window nor
 * holds in one: in both browsers it is as careful as if nobody had looked at the site.
 */
import type { OwnEntries } from '#lib/family/own-entries.ts';
import type { Mark, MarkKind } from '#lib/family/own-entry.ts';
import { browser } from '#lib/platform/browser.ts';

/** What begins so in the session's memory goes with the last private window. */
export const PRIVATE = 'private-';
const PREFIX = `${PRIVATE}mark:`;

/** True where what is chosen in private windows has to be kept apart from the rest by ourselves. */
export const isApart = (isPrivate: boolean): boolean => isPrivate && !browser.extension.inIncognitoContext;

/** @param written marks that outlast the session, for all other windows */
export function createMarks(written: Pick<OwnEntries, 'of' | 'set'>) {
  return {
    async of(site: string, isPrivate: boolean): Promise<Mark | null> {
      const key = PREFIX + site;
      const own = isApart(isPrivate) ? (await browser.storage.session.get(key))[key] : undefined;
      if (typeof own === 'number') return { kind: 'watch', listed: false, at: own };
      if (own === false) return null;
      const mark = await written.of(site);
      return isPrivate && mark?.kind === 'trust' ? null : mark;
    },

    /** Rejects where trust would be given in a private window. */
    async set(site: string, kind: MarkKind | null, isPrivate: boolean, listed = false): Promise<void> {
      if (isPrivate && kind === 'trust') throw new Error('no site is trusted from a private window');
      if (!isApart(isPrivate)) return written.set(site, kind, listed);
      await browser.storage.session.set({ [PREFIX + site]: kind === null ? false : Date.now() });
    },

    /** Forgets what was marked or chosen in private windows, once there is none any more. */
    async onWindowClosed(): Promise<void> {
      const open = await browser.windows.getAll();
      if (open.some(({ incognito }) => incognito)) return;
      const keys = Object.keys(await browser.storage.session.get());
      await browser.storage.session.remove(keys.filter((key) => key.startsWith(PRIVATE)));
    },
  };
}

export type Marks = ReturnType<typeof createMarks>;
