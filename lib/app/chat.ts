/** Composition root of what looks after a message before it is sent: box, hold, turns, card and note. */
import { createAllowed } from '#lib/chat/allowed.ts';
import { isToOneAlone } from '#lib/chat/alone.ts';
import type { Box } from '#lib/chat/box.ts';
import { keepSelection, selectIn, textOf } from '#lib/chat/box-text.ts';
import { type Detects, type Spoken, spokenOf } from '#lib/chat/findings.ts';
import { createHabits } from '#lib/chat/habits.ts';
import { type Attempt, createSendHold } from '#lib/chat/hold.ts';
import { followOutcome, isGone, type Outcome, settleOutcome } from '#lib/chat/outcome.ts';
import { releaseOf } from '#lib/chat/release.ts';
import { createSenders } from '#lib/chat/senders.ts';
import { createTurns } from '#lib/chat/turns.ts';
import type { SpokenKind } from '#lib/details/speak.ts';
import type { AgeBand } from '#lib/family/settings.ts';
import { untilTrue } from '#lib/messaging/until-true.ts';
import { listenThrough } from '#lib/platform/rewritten.ts';
import { armFully } from '#lib/scout/capture.ts';
import type { ScoutShared } from '#lib/scout/shared.ts';
import { setTaker } from '#lib/scout/takers.ts';
import type { SendNote } from '#lib/warning/send-note.ts';
import type { SendChoice, SendView } from '#lib/warning/send-view.ts';
import type { Speech } from '#lib/warning/speech.ts';
import { startPhotos } from './chat-photos.ts';
import { createTypingNote } from './chat-typing.ts';
import { createOneCard } from './one-card.ts';
import type { Parts } from './parts.ts';
import { createWhereabouts } from './whereabouts.ts';

export interface ChatDeps extends Detects {
  document: Document;
  window: Window;
  shared: ScoutShared;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** Makes ready what finds details, bit by bit; it may be asked often. */
  prepare(): void;
  /** Asks where this is and what may be said; null: nothing at all, undefined: nobody answered. */
  speaking(): Promise<SendView | null | undefined>;
  /** What draws notes and cards, and what reads photos; each is loaded when it is first asked for. */
  speech(): Promise<Parts['speech']>;
  photos(): Promise<Parts['photos']>;
  /** Has the page's own scripts tell of files that are chosen where nobody hears of it. */
  pageSide(): Promise<unknown>;
  /** Tells what was chosen on a card; what stood in the message stays here. */
  held(kinds: SpokenKind[], choice: SendChoice, unasked: boolean): Promise<unknown>;
  /** Whether a child of this age may send something all the same. */
  mayGo(ageBand: AgeBand): Promise<boolean>;
  orphaned(): boolean;
  after(ms: number, task: () => void): () => void;
}

export interface Chat {
  /** Asks again where this is: something new was seen. */
  refresh(): void;
  /** The page became another one. */
  clear(): void;
}

export function startChat(deps: ChatDeps): Chat {
  const { document, window, shared, shadowRootOf, after } = deps;
  const card = createOneCard();
  const allowed = createAllowed();
  const habits = createHabits();
  const turns = createTurns({ shadowRootOf, after });
  const senders = createSenders(document, after);
  let speech: Speech | null = null;
  let note: SendNote | null = null;
  /** A message is held for which the card is still being loaded. */
  let waiting = false;
  /** The page's own side is to tell of files. */
  const filesTold = untilTrue(deps.pageSide);

  const loadSpeech = async (): Promise<Speech | null> => {
    speech ??= (await deps.speech()) ?? null;
    note ??= speech?.note({ document, window, shared, after }) ?? null;
    return speech;
  };
  const here = createWhereabouts(deps.speaking, ({ place }) => {
    // Where something may well be said, what says it is there in time.
    if (place === 'known' || place === 'calm') return;
    void loadSpeech();
    filesTold.want();
  });

  const spoken = (box: Box, text: string): Spoken[] => {
    const view = here.view();
    return view && !deps.orphaned() ? spokenOf(text, turns.before(box), view, deps) : [];
  };
  /** The words for a box: on a page of rooms too, what goes to one person is not seen by everybody. */
  const inWords = (view: SendView, box: Box | null): SendView =>
    box && isToOneAlone(box, turns.listOf(box)) ? { ...view, seenBy: view.seenByOne } : view;
  const heldIn = ({ box, text }: Attempt): Spoken[] =>
    spoken(box, text).filter((one) => one.speaking === 'hold' && !allowed.has(box, text, one));

  const isSent = ({ box, text }: Attempt): void => {
    turns.sent(text, box);
    allowed.forget(box);
    note?.close();
  };
  const follow = (attempt: Attempt, then?: (outcome: Outcome) => void): void => {
    const { box, text, gesture } = attempt;
    turns.expect(text, box);
    senders.forget();
    followOutcome(box, text, after, (outcome) => {
      if (outcome === 'sent') isSent(attempt);
      then?.(outcome);
      if (gesture.by === 'key' && outcome !== 'nothing') habits.learn(box, gesture.chord, outcome === 'sent');
    });
  };
  const askAgain = ({ box }: Attempt): void => {
    const view = here.view();
    if (view) note?.say(view, box.element, '', view.again);
  };

  const release = (attempt: Attempt): void => {
    // The page may have put another talk with its draft into the box: that is not what the child has chosen to send.
    const send =
      textOf(attempt.box).trim() === attempt.text.trim() ? releaseOf(attempt, habits.hasSent) : null;
    if (!send) {
      askAgain(attempt);
      return;
    }
    // Many pages wait for their server before they empty the box: who was told too soon to press again would send twice.
    follow(attempt, (outcome) => {
      if (outcome !== 'sent' && !card.stands()) askAgain(attempt);
    });
    send();
  };

  const mayGo = async (): Promise<boolean> => {
    const view = here.view();
    return !!view && deps.mayGo(view.ageBand);
  };
  const told = (kinds: SpokenKind[], choice: SendChoice, unasked: boolean): void => {
    const kept = deps.held(kinds, choice, unasked);
    if (unasked && choice === 'send') here.leaveUnasked(kinds, kept);
  };
  const show = (attempt: Attempt): void => {
    const view = here.view();
    if (!view) return;
    const { box, text } = attempt;
    const found = heldIn(attempt);
    // While the card was loaded this place became one where the message may go.
    if (found.length === 0) {
      askAgain(attempt);
      return;
    }
    const putBack = keepSelection(box);
    const allow = () => allowed.add(attempt.box, text, found);
    note?.close();
    const onChoice = (choice: SendChoice, unasked: boolean): void => {
      card.put(null);
      told([...new Set(found.map(({ kind }) => kind))], choice, unasked);
      if (isGone(document, attempt)) return;
      const [first] = found;
      if (choice === 'change' && first) {
        selectIn(attempt.box, ...first.span);
        return;
      }
      putBack();
      if (choice !== 'send') return;
      allow();
      const next = attempt.together?.find((one) => heldIn(one).length > 0);
      if (next)
        show({ ...next, together: [attempt, ...(attempt.together ?? [])].filter((one) => one !== next) });
      else release(attempt);
    };
    const orphaned = () => deps.orphaned() || isGone(document, attempt);
    card.put(
      speech?.card(
        inWords(view, box),
        { text, found },
        { document, window, shared, orphaned, mayGo, onChoice },
      ) ?? null,
    );
    if (card.stands()) return;
    // Nothing could be shown: holding a message without a word would only look broken.
    allow();
    askAgain(attempt);
  };
  const onHeld = (attempt: Attempt): void => {
    if (card.stands() || waiting) return;
    if (speech) {
      show(attempt);
      return;
    }
    waiting = true;
    void loadSpeech().then(() => {
      waiting = false;
      if (!card.stands() && textOf(attempt.box) === attempt.text) show(attempt);
    });
  };

  const hold = createSendHold({
    document,
    shadowRootOf,
    isHeld: (attempt) => {
      settleOutcome(attempt.box);
      return heldIn(attempt).length > 0;
    },
    onHeld,
    onPassed: follow,
    onPressed: (attempt, control) => senders.watch(attempt.box, attempt.text, control, () => isSent(attempt)),
    hasSent: senders.has,
    enterSends: habits.enterSends,
  });

  const typing = createTypingNote({
    document,
    shared,
    shadowRootOf,
    after,
    view: here.view,
    speech: loadSpeech,
    note: () => note,
    toSay: (box, text) => spoken(box, text).filter((one) => !allowed.has(box, text, one)),
    cardStands: () => card.stands(),
  });
  const onInput = ({ isTrusted, target }: Event): void => {
    // A file that was chosen is nothing typed: what is said of it would be taken away with the next look at the box.
    if (!isTrusted || (target as HTMLInputElement | null)?.type === 'file') return;
    deps.prepare();
    here.freshen();
    typing.rest();
  };
  const onFocusIn = ({ isTrusted }: Event): void => {
    if (isTrusted) here.freshen();
  };
  const onFocusOut = (): void => {
    if (!card.stands()) note?.close();
  };
  const photos = startPhotos({
    ...deps,
    view: here.view,
    inWords: (view) => inWords(view, hold.current()),
    viewed: here.viewed,
    speech: loadSpeech,
    note: () => note,
    mayGo,
    held: told,
    card,
  });
  const listen = (): void => {
    window.addEventListener('submit', hold.takeSubmit, true);
    window.addEventListener('input', onInput, true);
    window.addEventListener('focusin', onFocusIn, true);
    window.addEventListener('blur', onFocusIn, true); // the cursor may have gone into a frame
    window.addEventListener('focusout', onFocusOut, true);
    photos.listen();
    armFully(window);
  };
  listenThrough(document, listen);
  setTaker(shared, 'sending', (event) => {
    // Most pages are only read. Many give the focus to their box themselves: it says nothing of who is there.
    if (event.type !== 'focusin') deps.prepare();
    if (!card.take(event)) hold.take(event);
  });
  return { refresh: here.refresh, clear: turns.clear };
}
