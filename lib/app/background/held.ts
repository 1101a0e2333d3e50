/** What follows from a choice on the card for a message or a photo: an event without its words, and what is asked again. */
import type { SpokenKind } from '#lib/details/speak.ts';
import { type Happened, MAX_IDS } from '#lib/journal/event.ts';
import { placeKindOf } from '#lib/journal/place-kind.ts';
import type { PageSender } from '#lib/messaging/listener.ts';
import type { SendChoice } from '#lib/warning/send-view.ts';
import { isStillShown } from './frame-tree.ts';
import type { Unasked } from './private-unasked.ts';
import type { Reader } from './reader.ts';
import type { TabStates } from './tab-state.ts';
import type { TabWatch } from './watch-tabs.ts';

export interface HeldDeps {
  states: TabStates;
  watch: TabWatch;
  unasked: Unasked;
  reader(): Promise<Reader>;
  keep(happened: Happened): Promise<void>;
  now(): number;
}

export interface HeldChoice {
  /** What was found, the plainest first. */
  kinds: SpokenKind[];
  choice: SendChoice;
  /** Not to be asked again for these here. */
  unasked: boolean;
}

export async function onHeld(
  sender: PageSender,
  { kinds, choice, unasked }: HeldChoice,
  { states, watch, unasked: kept, reader, keep, now }: HeldDeps,
): Promise<void> {
  const state = await states.read(sender.tabId);
  if (watch.isProtected(sender.url) || watch.isProtected(state.origin)) return;
  if (!(await isStillShown(sender))) return;
  const { site } = state.visit;
  const { ageBand } = await reader();
  if (unasked && choice === 'send' && ageBand !== 'under-11') {
    // Where that can't be written, the next message asks again, and the event is kept all the same.
    for (const kind of kinds) await kept.set(site, kind, true, sender.private).catch(() => undefined);
  }
  if (sender.private) return;
  const { found: verdict } = await watch.judgement(state, sender.private);
  const ids = [...new Set(kinds)].slice(0, MAX_IDS);
  const place = placeKindOf(verdict.reasons);
  await keep({ kind: 'held', ids, site, place, level: verdict.level, choice, at: now() });
}
