import type { PageSender } from '#lib/messaging/listener.ts';
import type { Translator } from '#lib/ui/translate.ts';
import { worse } from '#lib/verdict/judge.ts';
import { isWarned, type Level, type Verdict } from '#lib/verdict/types.ts';
import { buildSendView } from '#lib/warning/send-copy.ts';
import type { SendView } from '#lib/warning/send-view.ts';
import { addressesOf, originOf } from './addresses.ts';
import type { Unasked } from './private-unasked.ts';
import type { Reader } from './reader.ts';
import type { TabStates } from './tab-state.ts';
import type { TabWatch } from './watch-tabs.ts';

export interface SpeakingDeps {
  states: TabStates;
  watch: TabWatch;
  unasked: Unasked;
  isPaused(): Promise<boolean>;
  reader(): Promise<Reader>;
  translator(language: Reader['language']): Translator;
}

/**
 * A page is no calmer than the site was in this visit: behind a chat's door a private talk may be all that a page shows, or a window of
 * its own. What protects on it is believed.
 */
const inVisit = (found: Verdict, worst: Level): Verdict =>
  isWarned(worst) && !found.reasons.some(({ weight }) => weight < 0)
    ? { ...found, level: worse(found.level, worst) }
    : found;

/**
 * What the guard of a frame may say of what is written there; null where it says nothing. A messenger in a frame is
 * that messenger: the page around it reads nothing of it. A frame without an address is the place around it.
 */
export async function speakingFor(
  sender: PageSender,
  { states, watch, unasked, isPaused, reader, translator }: SpeakingDeps,
): Promise<SendView | null> {
  const { tabId, private: isPrivate } = sender;
  const around = await addressesOf(sender);
  if (around.some(watch.isProtected) || (await isPaused())) return null;
  const [state, { ageBand, language, country }] = await Promise.all([states.read(tabId), reader()]);
  if (watch.isProtected(state.origin)) return null;
  // That a family trusts a site says nothing of the strangers there: what is written is held as before.
  const { found, answer } = await watch.judgement(state, isPrivate);
  const ofFrame = watch.answer(around.find((one) => originOf(one) !== '') ?? '');
  return buildSendView({
    verdict: inVisit(found, state.visit.worst),
    answer: ofFrame.kind === 'known' ? ofFrame : answer,
    ageBand,
    language,
    country,
    unasked: await unasked.at(state.visit.site, isPrivate),
    translate: translator(language),
  });
}
