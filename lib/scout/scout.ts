/**
 * The scout: in every frame, before any script of the page. It costs next to nothing where there is nothing to
 * see: it keeps no observer on the page's content, it only looks at a few cheap hints at growing intervals, and
 * again when somebody puts the cursor into a box. Where it sees a hint it asks for the guard, once.
 */
import type { ScoutShared } from './shared.ts';

export interface ScoutDeps {
  window: Window;
  document: Document;
  shared: ScoutShared;
  /** Registers the capture listeners that must be first in line; harmless when repeated. */
  arm(window: Window): void;
  hints(document: Document): boolean;
  /** Asks for the guard; false when it could not be loaded, null when nobody answered. */
  askForGuard(): Promise<boolean | null>;
  restored(): void;
  orphaned(): boolean;
  /** Runs a task once, later; returns how to call it off. */
  after(ms: number, task: () => void): () => void;
}

/** Milliseconds between the looks at a page: most chats render within a second, some after minutes. */
const LOOK_AGAIN = [100, 150, 250, 400, 700, 1200, 2500, 5000, 10_000, 20_000, 60_000, 120_000];

/** Milliseconds that must lie between two looks that a person's input asks for. */
const INPUT_PAUSE = 1500;

/** Starts looking. Returns at once; there is nothing to stop, an orphaned scout ends by itself. */
export function startScout({
  window,
  document,
  shared,
  arm,
  hints,
  askForGuard,
  restored,
  orphaned,
  after,
}: ScoutDeps): void {
  const started = performance.now();
  let asked = false;
  let lastLook = -INPUT_PAUSE;
  let callOff = () => {};
  let elements = -1;

  // A page that the browser renders ahead is not in front of anybody yet; what stands in front is another one.
  const isAhead = () => (document as { prerendering?: boolean }).prerendering === true;
  const look = () => {
    if (asked || isAhead() || orphaned()) return;
    const before = performance.now();
    lastLook = before;
    asked = hints(document);
    shared.ms.scout += performance.now() - before;
    if (asked) void askForGuard().then((loaded) => (loaded ? undefined : retry()));
  };
  // Without an answer (the frame was being replaced, the background was starting) the next look asks again.
  const retry = () => {
    asked = false;
    elements = -1;
    lookLater(3);
  };
  const lookLater = (step: number) => {
    const pause = LOOK_AGAIN[step];
    if (asked || pause === undefined) return;
    callOff();
    callOff = after(pause, () => {
      // The browser keeps this count; where it stands still there is nothing new to look at.
      const count = document.getElementsByTagName('*').length;
      if (count !== elements) look();
      elements = count;
      lookLater(step + 1);
    });
  };
  const onLoaded = () => {
    look();
    lookLater(0);
  };
  const onInput = (event: Event) => {
    if (!asked && event.isTrusted && performance.now() - lastLook > INPUT_PAUSE) look();
  };
  const listen = () => {
    arm(window);
    window.addEventListener('DOMContentLoaded', onLoaded, true);
    window.addEventListener('focusin', onInput, true);
    window.addEventListener('click', onInput, true);
    window.addEventListener('pageshow', onShow, true);
    window.addEventListener('popstate', onLoaded, true);
    document.addEventListener('prerenderingchange', onLoaded, true);
  };
  const onShow = (event: Event) => {
    if ((event as PageTransitionEvent).persisted && !orphaned()) restored();
  };

  listen();
  // document.open erases every listener of the window; what it can't hide is that the root element is new.
  new MutationObserver((records) => {
    if (orphaned()) return;
    listen();
    if (!records.some(({ removedNodes }) => removedNodes.length > 0)) return;
    shared.rewritten = true;
    lookLater(0);
  }).observe(document, { childList: true });
  shared.ms.scout += performance.now() - started;
  if (document.readyState !== 'loading') onLoaded();
}
