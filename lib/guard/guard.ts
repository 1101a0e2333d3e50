/**
 * The guard: only in frames where the scout saw a hint. It reads the page, tells the background what it saw as
 * ids and strengths, and looks again when the page changes, ever more rarely, until its budget is used up.
 */
import type { ScoutShared } from '#lib/scout/shared.ts';
import type { Evidence } from '#lib/verdict/types.ts';
import { WEIGHTS } from '#lib/verdict/weights.ts';
import { type FrameSeen, frameOverTime } from './frame.ts';
import { mergeOverTime } from './merge-over-time.ts';

export interface GuardDeps {
  document: Document;
  window: Window;
  shared: ScoutShared;
  /** Reads the page and says what was seen. Shadow roots on the way are asked for through `rootOf`. */
  look(rootOf: (element: Element) => ShadowRoot | null): Evidence;
  shadowRootOf(element: Element): ShadowRoot | null;
  /** The browser has laid the page out, so that what is visible can be told from what is not. */
  drawn(): boolean;
  /** Somebody uses what this frame shows. */
  inUse(): boolean;
  /** False when the background did not take it. */
  send(evidence: Evidence, frame: FrameSeen): Promise<boolean>;
  orphaned(): boolean;
  /** Runs a task once, later; returns how to call it off. */
  after(ms: number, task: () => void): () => void;
}

/** Looks that a document gets in all; a page that changes for ever is not followed for ever. */
const BUDGET = 60;
/** How often a page that changes its address gets more looks: some do so at every scroll. */
const TOP_UPS = 20;
/** Milliseconds between two looks: at first, and at most. It grows by half after each look that taught nothing. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 15_000;
/** Milliseconds after which a page is looked at that is still not laid out: a frame that never ends loading may be seen. */
const LAID_OUT_BY = 3000;
/** Shadow roots that are followed; a page of thousands of small components is not a chat in each. */
const MAX_ROOTS = 50;
/** What a page can't take back (`mergeOverTime`): by showing and hiding the rest for ever, it would use up its looks. */
const lastingOf = ({ observations, talk, camera }: Evidence) => [
  observations.filter(({ signal }) => WEIGHTS[signal] > 0),
  talk,
  camera,
];
/** A page on which looking fails has something to hide: not enough to judge, which is not calm. */
const UNREADABLE: Evidence = { observations: [], talk: true, opaque: true, camera: false };
const CHANGES = {
  childList: true,
  subtree: true,
  attributes: true,
  attributeFilter: ['hidden', 'open', 'class', 'style'],
};

/**
 * Looks at once and starts following the page. `again()` looks out of turn, e.g. after history.pushState;
 * `now()` without a pause, where the page may be gone the next moment. `listen()` registers the listeners of the window, and
 * may be repeated. `hear()` is to be told of every input, before the page, which may keep it from all others.
 */
export function startGuard({
  document,
  window,
  shared,
  look,
  shadowRootOf,
  drawn,
  inUse,
  send,
  orphaned,
  after,
}: GuardDeps): {
  again(): void;
  now(): void;
  listen(): void;
  hear(event: Event): void;
} {
  let seen: Evidence | null = null;
  let frame: FrameSeen | null = null;
  let sent = '';
  /** What was sent last of what lasts. */
  let learned = '';
  let budget = BUDGET;
  let pause = FIRST_PAUSE;
  let waiting = false;
  /** How long the pause is that is under way. */
  let waits = 0;
  let callOff = () => {};
  let topUps = TOP_UPS;
  let since: number | null = null;
  const roots = new WeakSet<ShadowRoot>();
  let rootCount = 0;

  // An observer of the document sees nothing inside shadow roots: each is followed from when it was first read.
  const rootOf = (element: Element) => {
    const { host, card, note } = shared;
    const root = [host, card, note].includes(element) ? null : shadowRootOf(element);
    if (root && !roots.has(root) && rootCount < MAX_ROOTS) {
      roots.add(root);
      rootCount++;
      observer.observe(root, CHANGES);
    }
    return root;
  };
  const lookOrFail = (): Evidence => {
    try {
      return look(rootOf);
    } catch {
      return UNREADABLE;
    }
  };
  const lookNow = () => {
    waiting = false;
    if (orphaned() || budget <= 0) return observer.disconnect();
    // Looked at too soon, a helpline's page would show its form and not yet who runs it.
    since ??= performance.now();
    if (performance.now() - since < LAID_OUT_BY && !drawn()) return lookSoon();
    budget--;
    shared.looks++;
    const before = performance.now();
    seen = mergeOverTime(seen, lookOrFail());
    shared.ms.guard += performance.now() - before;
    if (!tell()) pause = Math.min(pause * 1.5, LONGEST_PAUSE);
  };
  /** Tells what was seen, and of what size the frame is; false where nothing was learned that lasts. */
  const tell = (): boolean => {
    if (!seen || orphaned()) return false;
    const { innerWidth: width, innerHeight: height } = window;
    frame = frameOverTime(frame, { width, height, used: inUse() });
    const message = JSON.stringify([seen, frame]);
    if (message === sent) return false;
    sent = message;
    void send(seen, frame).then((taken) => {
      if (taken || orphaned()) return;
      sent = learned = '';
      lookSoon();
    });
    const lasting = JSON.stringify([lastingOf(seen), frame]);
    if (lasting === learned) return false;
    learned = lasting;
    pause = FIRST_PAUSE;
    return true;
  };
  // A pause that is under way may have begun when nothing was to be expected.
  const lookSoon = () => {
    if (waiting && waits <= pause) return;
    callOff();
    waiting = true;
    waits = pause;
    callOff = after(pause, lookNow);
  };
  const observer = new MutationObserver(lookSoon);
  observer.observe(document, CHANGES);
  // How much of the view a frame fills decides what it counts: one that grows says so, without another look.
  const onResize = () => void tell();
  lookNow();
  return {
    again: () => {
      if (topUps-- > 0) budget = Math.max(budget, BUDGET / 4);
      pause = FIRST_PAUSE;
      sent = learned = '';
      observer.observe(document, CHANGES); // the budget may have run out before
      lookSoon();
    },
    now: () => {
      budget = Math.max(budget, 1);
      lookNow();
    },
    listen: () => {
      window.addEventListener('load', lookSoon, { once: true });
      window.addEventListener('resize', onResize);
    },
    hear: ({ type, isTrusted }) => {
      if (!isTrusted) return;
      // The cursor may have stood in a box before anybody touched the frame.
      if (type === 'keydown' && !frame?.used) tell();
      if (type !== 'focusin') return;
      // Somebody is about to write: this is when it matters, however long the page has taught nothing.
      budget = Math.max(budget, 1);
      pause = FIRST_PAUSE;
      lookSoon();
    },
  };
}
