/**
 * The family's marks on sites, also as private windows see them. What is marked or unmarked there is kept in the
 * session's memory, holds in private windows alone, and goes with the last of them: nothing of a private window is
 * written, and no other window shows what was done in one. In Chromium a half of ours of its own looks after private
 * windows, and its whole database is of that kind.
 */
import { browser } from '#lib/platform/browser.ts';

export interface Marks {
  has(site: string): Promise<boolean>;
  set(site: string, on: boolean): Promise<void>;
}

/** What begins so in the session's memory goes with the last private window. */
export const PRIVATE = 'private-';
const PREFIX = `${PRIVATE}mark:`;

/** True where what is chosen in private windows has to be kept apart from the rest by ourselves. */
export const isApart = (isPrivate: boolean): boolean => isPrivate && !browser.extension.inIncognitoContext;

/** @param written marks that outlast the session, for all other windows */
export function createMarks(written: Marks) {
  return {
    async has(site: string, isPrivate: boolean): Promise<boolean> {
      const key = PREFIX + site;
      const own = isApart(isPrivate) ? (await browser.storage.session.get(key))[key] : undefined;
      return typeof own === 'boolean' ? own : written.has(site);
    },

    set: (site: string, on: boolean, isPrivate: boolean): Promise<void> =>
      isApart(isPrivate) ? browser.storage.session.set({ [PREFIX + site]: on }) : written.set(site, on),

    /** Forgets what was marked or chosen in private windows, once there is none any more. */
    async onWindowClosed(): Promise<void> {
      const open = await browser.windows.getAll();
      if (open.some(({ incognito }) => incognito)) return;
      const keys = Object.keys(await browser.storage.session.get());
      await browser.storage.session.remove(keys.filter((key) => key.startsWith(PRIVATE)));
    },
  };
}
