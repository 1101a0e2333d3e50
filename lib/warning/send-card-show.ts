import { armFully } from '#lib/scout/capture.ts';
import type { ScoutShared } from '#lib/scout/shared.ts';
import { readFacts, topLayer } from './facts.ts';
import { makeRoom } from './frame-room.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createHold } from './hold.ts';
import { type Raised, raise } from './host-element.ts';
import { createInput } from './input.ts';
import { overlap } from './overlap.ts';
import { createPanels } from './panels.ts';
import type { Deed } from './parts.ts';
import type { SendChoice } from './send-view.ts';
import { sendStyles } from './styles/send.ts';
import { hiddenBecause } from './visibility.ts';

export interface SendCardDeps {
  document: Document;
  window: Window;
  shared: ScoutShared;
  /**
   * Called once, after the card is gone.
   * @param unasked the child does not want to be asked again for this here
   */
  onChoice(choice: SendChoice, unasked: boolean): void;
  /** Asked before something is sent all the same; without a yes the card stays. */
  mayGo(): Promise<boolean>;
  /** Nobody is left to act on it, or nothing that it is about. */
  orphaned(): boolean;
}

export interface SendCard {
  /** Every input of the frame, while the card stands. */
  take(event: Event): void;
}

/** How often a page may hide the card; then it stays away, and the message stays unsent in its box. */
const FAILURES = 3;
const PAUSES = [60, 400, 1500];

/** Puts a card over the page. Null where it can't be shown: then nothing may be held either. */
export function showSendCard(surface: HTMLElement, deps: SendCardDeps): SendCard | null {
  const { document, window, shared } = deps;
  let up: Raised | null = null;
  let before: ReadonlySet<Element> = new Set();
  /** Popovers of the page that a modal dialog closes. */
  const shut: Element[] = [];
  let giveBack: (() => void) | undefined;
  let failures = 0;
  let ended = false;
  const panels = createPanels();

  const show = (): boolean => {
    const focused = up?.root.activeElement ?? surface.querySelector('.sentence');
    up?.host.remove();
    const stood = topLayer(document);
    up = raise(document, window, surface, sendStyles);
    shared.card = up?.host ?? null;
    before = topLayer(document);
    for (const one of stood) if (!before.has(one)) shut.push(one);
    const words = surface.querySelector<HTMLElement>('.words');
    if (words && words.scrollHeight > words.clientHeight) words.tabIndex = 0;
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    if (window !== window.top) {
      if (isCramped(surface)) giveBack ??= makeRoom(window);
      bringIntoView(surface, window);
    }
    return up !== null;
  };
  const end = (choice: SendChoice): void => {
    if (ended) return;
    ended = true;
    heartbeat.stop();
    hold.end();
    up?.host.remove(); // there is none where it could not be raised again
    up = null;
    shared.card = null;
    giveBack?.();
    for (const one of shut) reopen(one as HTMLElement);
    deps.onChoice(choice, surface.querySelector('[data-does=unasked][aria-pressed=true]') !== null);
  };
  const sendAnyway = async (): Promise<void> => {
    if (await deps.mayGo()) end('send');
  };
  const act = (deed: Deed, control: HTMLElement): void => {
    if (!up) return;
    if (deed === 'change' || deed === 'clean' || deed === 'stay') end(deed);
    else if (deed === 'confirm' && panels.hasAsked()) void sendAnyway();
    else if (deed === 'unasked') toggle(control);
    else if (deed === 'plain') panels.toggle(up.root, control);
    else if (deed === 'back') panels.close(up.root);
  };
  const hold = createHold(() => void sendAnyway());
  const input = createInput({ document, raised: () => up, modal: true, hold, act });
  const heartbeat = startHeartbeat({
    document,
    raised: () => up,
    surface,
    pauses: PAUSES,
    look: () => {
      if (!up || deps.orphaned()) return 'detached';
      if (up.host.isConnected && shared.covered) return null; // by a warning of ours
      const { rewritten } = shared;
      const facts = readFacts(up, { document, window, surface, before, rewritten });
      return hiddenBecause(facts, 'banner') ?? (facts.covered && isUnder(surface, before) ? 'behind' : null);
    },
    onHidden: (why) => {
      failures++;
      if (deps.orphaned() || why === 'altered' || failures >= FAILURES || !show()) end('stay');
      else heartbeat.again(failures);
    },
  });

  if (!show()) {
    heartbeat.stop();
    giveBack?.();
    return null;
  }
  heartbeat.again(0);
  armFully(window);
  return {
    take: (event) => {
      if (event.isTrusted && event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') {
        event.stopImmediatePropagation();
        event.preventDefault();
        end('stay');
      } else input(event);
    },
  };
}

/** Of a card that is scrolled, the share that must be seen at once: what was found and the ways on. */
const SEEN_AT_ONCE = 0.8;
const isCramped = (card: HTMLElement): boolean => {
  const sheet = card.querySelector('.sheet');
  return sheet !== null && sheet.clientHeight < SEEN_AT_ONCE * sheet.scrollHeight;
};

/**
 * A frame may lie half out of view, and what is fixed in it is never scrolled to: the card is laid where the frame
 * shows now, and the pages around are scrolled until it is seen.
 */
function bringIntoView(card: HTMLElement, { scrollY, innerHeight }: Window): void {
  const top = scrollY + Math.max(8, (innerHeight - card.getBoundingClientRect().height) / 2);
  Object.assign(card.style, { position: 'absolute', insetBlock: `${top}px auto` });
  card.scrollIntoView({ block: 'nearest' });
}

/** Something came into the top layer over it. Behind a modal dialog it can't be met, and is seen all the same. */
const isUnder = (card: HTMLElement, before: ReadonlySet<Element>): boolean =>
  [...topLayer(card.ownerDocument)].some(
    (one) => !before.has(one) && overlap(one.getBoundingClientRect(), card.getBoundingClientRect()) > 0,
  );

function reopen(popover: HTMLElement): void {
  try {
    popover.showPopover();
  } catch {} // the page has taken it away, or opened it itself
}

function toggle(control: HTMLElement): void {
  control.setAttribute('aria-pressed', String(control.getAttribute('aria-pressed') !== 'true'));
}
