/** What the family may see and change. What lowers protection is refused here, whatever a page of ours says. */

import { lowers } from '#lib/family/lowers.ts';
import type { ManagedStore } from '#lib/family/managed-store.ts';
import type { OwnEntry } from '#lib/family/own-entry.ts';
import type { Digits } from '#lib/family/pin/digits.ts';
import type { PinKeeper, PinState } from '#lib/family/pin/keeper.ts';
import { type Changes, settingsSchema } from '#lib/family/settings.ts';
import type { ResponseOf } from '#lib/messaging/contract.ts';
import type { FamilyView } from '#lib/messaging/family-view.ts';
import { createTurns } from '#lib/platform/in-turn.ts';
import type { Reader } from './reader.ts';

export interface FamilyDeps {
  store: ManagedStore;
  pin: PinKeeper;
  reader(): Promise<Reader>;
  /** The family's marks on sites, the newest first. */
  marks(): Promise<OwnEntry[]>;
  /** Takes one back, by when it was made; false where the PIN is needed first. */
  takeBack(at: number): Promise<boolean>;
  /** Everything that depends on the settings is looked at again. */
  onChanged(): Promise<void>;
}

/** Where it can't be told how it stands with the PIN, nothing opens. */
const SHUT: PinState = { has: true, open: 0, wait: 0 };

export function createFamily({ store, pin, reader, marks, takeBack, onChanged }: FamilyDeps) {
  /** One after the other, so that each change is compared with what holds by then. */
  const inTurn = createTurns();

  const view = async (): Promise<FamilyView> => ({
    ...(await reader()),
    ...(await store.read()),
    pin: await pin.state().catch(() => SHUT),
    marks: await marks(),
    readOnly: store.isReadOnly(),
  });

  return {
    view,

    /** Changes some settings; rejects where they can't be written, and then the old ones hold. */
    change: (part: Changes): Promise<ResponseOf<'family:change'>> =>
      inTurn(async () => {
        const { settings: before, managed } = await store.read();
        const settings = settingsSchema.parse({ ...before, ...part });
        if (managed.some((field) => settings[field] !== before[field]))
          return { changed: 'managed', view: await view() };
        if (lowers(before, settings) && !(await pin.mayLower()))
          return { changed: 'closed', view: await view() };
        await store.write(settings);
        // It holds by now, whatever becomes of the tabs.
        void onChanged().catch(() => undefined);
        return { changed: 'done', view: await view() };
      }),

    /** Takes a mark on a site back. Rejects where it can't be written, and then it holds. */
    takeBack: (at: number): Promise<ResponseOf<'family:take-back'>> =>
      inTurn(async () => {
        // A mark that was made in a private window is that window's, and goes with it.
        if (store.isReadOnly()) throw new Error('marks are not taken back from a private window');
        if (!(await takeBack(at))) return { changed: 'closed', view: await view() };
        void onChanged().catch(() => undefined);
        return { changed: 'done', view: await view() };
      }),

    async unlock(typed: Digits): Promise<ResponseOf<'family:unlock'>> {
      const tried = await pin.tryPin(typed);
      return { tried, view: await view() };
    },

    async agree(typed: Digits): Promise<ResponseOf<'family:agree'>> {
      const tried = await pin.agree(typed);
      return { tried, view: await view() };
    },

    async lock(): Promise<FamilyView> {
      pin.lock();
      return view();
    },

    async setPin(typed: Digits, present: Digits | null = null): Promise<ResponseOf<'family:set-pin'>> {
      const code = await pin.set(typed, present);
      return { code, view: await view() };
    },

    async removePin(present: Digits): Promise<ResponseOf<'family:remove-pin'>> {
      const removed = await pin.remove(present);
      return { removed, view: await view() };
    },

    async recover(code: Digits, next: Digits): Promise<ResponseOf<'family:recover'>> {
      const renewed = await pin.recover(code, next);
      return { code: renewed, view: await view() };
    },
  };
}
