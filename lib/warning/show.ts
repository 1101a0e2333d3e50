import { after } from '#lib/platform/after.ts';
import { armFully } from '#lib/scout/capture.ts';
import type { ScoutShared } from '#lib/scout/shared.ts';
import { setTaker } from '#lib/scout/takers.ts';
import { drawBanner } from './banner.ts';
import { drawCover } from './cover.ts';
import { readFacts, topLayer } from './facts.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createHold } from './hold.ts';
import { type Raised, raise } from './host-element.ts';
import { createInput } from './input.ts';
import { createPanels } from './panels.ts';
import type { Deed } from './parts.ts';
import { randomKey } from './random.ts';
import { shieldAttribute } from './shield.ts';
import { clearStage } from './stage.ts';
import { warningStyles } from './styles/all.ts';
import type { WarningChoice, WarningView } from './view.ts';
import { hiddenBecause } from './visibility.ts';

export interface WarningDeps {
  document: Document;
  window: Window;
  shared: ScoutShared;
  onChoice(choice: WarningChoice): void;
  /** A page has hidden the cover three times. */
  onDefeated(): void;
  /** A page has removed or hidden the banner: it does not come back. */
  onRemoved(): void;
  /** Asks for the user style of `shield.ts` with this key, or for its end. */
  shield(key: number, up: boolean): void;
  orphaned(): boolean;
}

export interface Shown {
  close(): void;
  /** It was not ended since, neither by a choice nor by the page. */
  stands(): boolean;
}

/** How often a warning is found hidden before it gives up: a cover to our own page, a banner to the lamp. */
const FAILURES = 3;

/** A cover is looked at every second; after it was hidden, sooner at first, so that it is never away for long. */
const PAUSES = { cover: [60, 150, 600, 1000], banner: [60, 600, 2000, 4000] } as const;

/** When a banner is said aloud: a live region is only heard when it changes after it was there. */
const SAY_AFTER_MS = 400;

/** Draws a warning over the page and keeps it seen until the child, the page or the background ends it. */
export function showWarning(view: WarningView, deps: WarningDeps): Shown {
  const { document, window, shared } = deps;
  const modal = view.kind === 'cover';
  const kind = modal ? 'cover' : 'banner';
  const surface = modal ? drawCover(document, view) : drawBanner(document, view);
  const key = randomKey();
  let up: Raised | null = null;
  let before: ReadonlySet<Element> = new Set();
  let failures = 0;
  const panels = createPanels();
  let leaveOff = () => {};

  const close = (): void => {
    heartbeat.stop();
    leaveOff();
    hold.end();
    up?.host.remove();
    up = null;
    setTaker(shared, 'warning', null);
    shared.host = null;
    shared.covered = false;
    if (modal) deps.shield(key, false);
  };
  const choose = (choice: WarningChoice): void => {
    leaveOff();
    deps.onChoice(choice);
  };
  const act = (deed: Deed, control: HTMLElement): void => {
    if (!up) return;
    if (deed === 'leave') choose('leave');
    else if (deed === 'close') end('close');
    else if (deed === 'confirm' && panels.hasAsked()) end('enter-anyway');
    else if (deed === 'plain') panels.toggle(up.root, control);
    else if (deed === 'back') panels.close(up.root);
    else if (deed === 'why' || deed === 'what-to-do' || deed === 'talk') {
      if (panels.toggle(up.root, control)) choose(deed);
    }
  };
  const end = (choice: WarningChoice): void => {
    close();
    deps.onChoice(choice);
  };
  const hold = createHold(() => end('enter-anyway'));
  const input = createInput({ document, raised: () => up, modal, hold, act });

  const show = (): void => {
    const focused = up?.root.activeElement;
    up?.host.remove();
    before = topLayer(document);
    up = raise(document, window, surface, warningStyles);
    shared.host = up?.host ?? null;
    shared.covered = modal && up !== null;
    const start = focused ?? (modal ? surface.querySelector('.sentence') : null);
    if (start instanceof HTMLElement) start.focus({ preventScroll: true });
  };
  const heartbeat = startHeartbeat({
    document,
    raised: () => up,
    surface,
    pauses: PAUSES[kind],
    look: () => {
      if (deps.orphaned()) {
        const takenOver = up?.host.isConnected === false; // by our next version, shield and all
        close();
        if (modal && !takenOver) window.location.reload(); // else the shield would stay; our next version looks anew
        return null;
      }
      if (!isLaidOut(document)) return null;
      if (!modal && shared.card) return null; // a message is held: its card stands over everything, and soon ends
      if (modal) clearStage(document, window);
      const { rewritten } = shared;
      return up
        ? hiddenBecause(readFacts(up, { document, window, surface, before, rewritten }), kind)
        : 'detached';
    },
    onHidden: (why) => {
      if (!document.documentElement) return; // an empty document shows nothing that one could be warned of
      // A card may have laid its frame over the page (frame-room.ts), and a page gains nothing by one of its own: we lie over it again.
      const isFrame = !modal && why === 'behind' && document.querySelector('iframe:popover-open') !== null;
      if (!isFrame) failures = why === 'deaf' || why === 'altered' ? FAILURES : failures + 1;
      if (failures < FAILURES && (modal || why !== 'detached')) {
        show();
        heartbeat.again(failures);
      } else if (modal) {
        heartbeat.stop();
        deps.onDefeated();
      } else {
        close();
        deps.onRemoved();
      }
    },
  });

  if (modal) {
    surface.setAttribute(shieldAttribute(key), '');
    clearStage(document, window);
  }
  show();
  heartbeat.again(0);
  setTaker(shared, 'warning', input);
  armFully(window);
  if (modal) deps.shield(key, true);
  else after(SAY_AFTER_MS, () => say(surface));
  if (view.leaveAfter !== null) leaveOff = after(view.leaveAfter, () => deps.onChoice('no-choice'));
  return { close, stands: () => up !== null };
}

/** Until a page is laid out, in Firefox not before its style sheets have come, nothing of it is seen either. */
const isLaidOut = ({ readyState, documentElement }: Document): boolean =>
  readyState !== 'loading' || documentElement?.checkVisibility() !== false;

function say(surface: HTMLElement): void {
  const status = surface.querySelector('[role=status]');
  if (status) status.textContent = surface.querySelector('.sentence')?.textContent ?? '';
}
