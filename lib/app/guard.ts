/** Composition root of the guard: everything it needs is built here, once per frame. */
import { boxOf, focusedIn } from '#lib/chat/box.ts';
import { labelsOf, readOn, textAround } from '#lib/entry-form/called.ts';
import { followAgeTries } from '#lib/guard/age-tries.ts';
import { isDrawn } from '#lib/guard/drawn.ts';
import { isInUse } from '#lib/guard/frame.ts';
import { startGuard } from '#lib/guard/guard.ts';
import { lookAt } from '#lib/guard/look.ts';
import { createNeed } from '#lib/guard/need.ts';
import { createRefusedAges, readable } from '#lib/guard/refused-age.ts';
import { bundledFamilies } from '#lib/kinship/bundled.ts';
import { compileWords } from '#lib/languages/words.ts';
import { after } from '#lib/platform/after.ts';
import {
  isOrphaned,
  onBackgroundMessage,
  sendToBackground,
  shadowRootOf,
} from '#lib/platform/page-browser.ts';
import { listenThrough } from '#lib/platform/rewritten.ts';
import { takesFiles } from '#lib/reading/hints-of.ts';
import { readPage } from '#lib/reading/read-page.ts';
import { firstRun, scoutShared } from '#lib/scout/shared.ts';
import { setTaker } from '#lib/scout/takers.ts';
import { startEntryForm } from './entry-form.ts';
import { partLoader } from './parts.ts';

/** Starts the guard in this frame; a second injection does nothing. */
export function runGuard(): void {
  if (!firstRun('guard')) return;
  const words = compileWords();
  const families = bundledFamilies();
  const tries = followAgeTries({
    onRaised: () => guard.now(),
    onMinor: () => guard.now(),
    nameOf: (field) =>
      field.name || field.id || `${labelsOf(field)}${readOn(field)}${textAround(field, 'before')}`,
    after,
    now: () => performance.now(),
  });
  const refusedAges = createRefusedAges(words);
  let isFirst = true;
  const shared = scoutShared();
  const entryForm = startEntryForm({
    document,
    window,
    shared,
    words,
    speaking: () => sendToBackground('guard:speaking', {}),
    speech: partLoader('speech', (part) => sendToBackground('guard:part', { part })),
    orphaned: isOrphaned,
    after,
  });
  const isWriting = () => boxOf(focusedIn(document, shadowRootOf)) !== null;
  const writing = createNeed({
    isNeeded: isWriting,
    ask: () => sendToBackground('guard:writing', {}),
  });
  const mayChoose = () => !shared.running.sending && takesFiles({ window, document });
  /** Of a frame without talk it is asked whether the page around it is one where photos are held. */
  const choosing = createNeed({
    isNeeded: mayChoose,
    ask: () => sendToBackground('guard:choosing', {}),
  });
  const guard = startGuard({
    document,
    window,
    shared,
    look: (rootOf) => {
      const raised = tries.raised();
      const standing = tries.standing();
      const page = readPage(document, rootOf, [...raised, ...readable(standing)]);
      const evidence = lookAt(page, words, families);
      const retried = evidence.observations.some(({ signal }) => signal === 'under-age-retry');
      if (retried && raised[0]) entryForm.retried(raised[0].element);
      return refusedAges.look(standing, page, tries.told) ? { ...evidence, ageRefused: true } : evidence;
    },
    shadowRootOf: (element) => {
      const root = shadowRootOf(element);
      if (root) for (const { follow } of [tries, entryForm]) follow(root);
      return root;
    },
    drawn: () => isDrawn(document),
    inUse: () => isInUse(document, navigator),
    send: async (evidence, frame) => {
      const refusedBefore = await sendToBackground('guard:evidence', { evidence, frame });
      const taken = refusedBefore !== undefined;
      // Later on it would be what was refused in this page.
      if (isFirst && refusedBefore) tries.refusedBefore();
      isFirst &&= !taken;
      if (taken) shared.onTold?.();
      if (evidence.talk) writing.begin();
      else if (mayChoose()) choosing.begin();
      return taken;
    },
    orphaned: isOrphaned,
    after,
  });
  listenThrough(document, () => {
    guard.listen();
    for (const { follow } of [tries, entryForm]) follow(window);
  });
  setTaker(shared, 'hearing', (event) => {
    // Who writes into what we show does not write to anybody there.
    if ([shared.host, shared.card, shared.note].includes(event.target as Element | null)) return;
    guard.hear(event);
    writing.hear(event);
    if (event.type === 'focusin') choosing.hear(event); // with every key it would be asked in vain in calm pages
  });
  // Who writes fast has written it all by now.
  if (navigator.userActivation.hasBeenActive && isWriting()) writing.begin();
  onBackgroundMessage('background:look-again', () => guard.again());
}
