/**
 * What nobody is to be asked about any more, also as private windows see it: as with marks (`private-marks.ts`), a
 * choice that is made there is written nowhere, holds there alone, and goes with the last private window.
 */
import { SPOKEN_KINDS, type SpokenKind } from '#lib/details/speak.ts';
import type { UnaskedKinds } from '#lib/family/unasked-kinds.ts';
import { browser } from '#lib/platform/browser.ts';
import { isApart, PRIVATE } from './private-marks.ts';

type Choices = Partial<Record<SpokenKind, boolean>>;

const keyOf = (site: string) => `${PRIVATE}unasked:${site}`;
const chosenAt = async (site: string): Promise<Choices> =>
  ((await browser.storage.session.get(keyOf(site)))[keyOf(site)] ?? {}) as Choices;

/** @param written choices that outlast the session, for all other windows */
export function createUnasked(written: UnaskedKinds) {
  return {
    /** Kinds in their usual order. */
    async at(site: string, isPrivate: boolean): Promise<SpokenKind[]> {
      const kept = site === '' ? [] : await written.at(site);
      const chosen = isApart(isPrivate) ? await chosenAt(site) : {};
      return SPOKEN_KINDS.filter((kind) => chosen[kind] ?? kept.includes(kind));
    },

    async set(site: string, kind: SpokenKind, on: boolean, isPrivate: boolean): Promise<void> {
      if (site === '') return;
      if (!isApart(isPrivate)) return written.set(site, kind, on);
      await browser.storage.session.set({ [keyOf(site)]: { ...(await chosenAt(site)), [kind]: on } });
    },
  };
}

export type Unasked = ReturnType<typeof createUnasked>;
