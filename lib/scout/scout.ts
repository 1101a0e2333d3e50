/**
 * The scout: in every frame, before any script of the page. It costs next to nothing where there is nothing to
 * see: it takes one glance when the page was read, looks again some time after the page has changed, ever more
 * rarely, and when somebody presses something or puts the cursor into a box. Where it sees a hint it asks for
 * the guard, once. A page on which nothing changes and nobody does anything gets the one glance.
 */
import type { ScoutShared } from './shared.ts';

export interface ScoutDeps {
  window: Window;
  document: Document;
  shared: ScoutShared;
  /** Whether the page shows a hint, at next to no cost. */
  glance(): boolean;
  /** The same, properly; `target` is what a person has just pressed or focused. */
  look(target: EventTarget | null): boolean;
  /** Asks for the guard; false when it could not be loaded, undefined when nobody answered. */
  askForGuard(): Promise<boolean | undefined>;
  restored(): void;
  orphaned(): boolean;
  /** Runs a task once, later. */
  after(ms: number, task: () => void): void;
}

/**
 * What the scout hears first on the window. The pressing ones come before the page so that a page can't take an
 * input away from a warning. All go to one function: every listener costs each page a little.
 */
const HEARD =
  'pointerdown pointerup click keydown keyup focusin DOMContentLoaded pageshow popstate prerenderingchange';
/** Milliseconds from a change of the page to the next look: chats render within a second or after minutes. */
const PAUSES = [300, 700, 1500, 3000, 6000, 10_000, 20_000, 40_000];
/** Milliseconds, once these are used up. */
const LAST_PAUSE = 60_000;
/** Milliseconds that must lie between two looks that a person's input asks for. */
const INPUT_PAUSE = 1500;

/** Starts looking. Returns at once; there is nothing to stop, an orphaned scout ends by itself. */
export function startScout({
  window,
  document,
  shared,
  glance,
  look,
  askForGuard,
  restored,
  orphaned,
  after,
}: ScoutDeps): void {
  let asked = false;
  let lastLook = -INPUT_PAUSE;
  let step = 0;
  let waiting = 0;

  const decide = (see: () => boolean) => {
    if (asked) return;
    const before = performance.now();
    lastLook = before;
    // A page that the browser renders ahead is not in front of anybody yet; what stands in front is another one.
    // This and the browser's interface are made on first use, which ordinary pages need not pay for: asked last.
    asked = see() && !(document as { prerendering?: boolean }).prerendering && !orphaned();
    shared.ms.scout += performance.now() - before;
    // Without an answer (the frame was being replaced, the background was starting) the next look asks again.
    if (asked)
      void askForGuard().then((loaded) => {
        asked = loaded === true;
        if (!asked) lookLater();
      });
    else changes.observe(document, { childList: true, subtree: true });
  };
  const lookLater = () => {
    const mine = ++waiting;
    const first = step === 0;
    after(PAUSES[step++] ?? LAST_PAUSE, () => {
      if (mine === waiting) decide(first ? glance : () => look(null));
    });
  };
  const onLoaded = () => {
    step = 0;
    decide(glance);
  };
  const listen = () => {
    for (const type of HEARD.split(' ')) window.addEventListener(type, hear, true);
  };
  const hear = (event: Event) => {
    shared.capture?.(event);
    const { type } = event;
    if (type === 'click' || type === 'focusin') {
      if (asked || !event.isTrusted || performance.now() - lastLook < INPUT_PAUSE) return;
      step = 0;
      decide(() => look(event.target));
    } else if (type === 'pageshow') {
      if ((event as PageTransitionEvent).persisted && !orphaned()) restored();
    } else if (!/^(key|pointer)/.test(type)) onLoaded();
  };
  // It hears of the first change only, and of the tree no more until it has looked. Always it hears that the root
  // was replaced: document.open does that, and erases every listener of the window.
  const changes = new MutationObserver((records) => {
    changes.observe(document, { childList: true });
    const atRoot = records.filter(({ target }) => target === document);
    if (atRoot.some(({ removedNodes }) => removedNodes.length > 0)) {
      shared.rewritten = true;
      step = 0;
      listen();
    } else if (atRoot.length === records.length) return; // the page has only begun
    lookLater();
  });

  listen();
  changes.observe(document, { childList: true });
  if (document.readyState !== 'loading') onLoaded();
}
