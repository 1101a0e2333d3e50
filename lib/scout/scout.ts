/**
 * The scout: in every frame, before any script of the page. It costs next to nothing where there is nothing to
 * see: it looks at a few cheap hints when the page was read, again some time after the page has changed, ever
 * more rarely, and when somebody puts the cursor into a box. Where it sees a hint it asks for the guard, once.
 */
import type { ScoutShared } from './shared.ts';

export interface ScoutDeps {
  window: Window;
  document: Document;
  shared: ScoutShared;
  /** Registers the capture listeners that must be first in line; harmless when repeated. */
  arm(window: Window): void;
  hints(document: Document): boolean;
  /** Asks for the guard; false when it could not be loaded, undefined when nobody answered. */
  askForGuard(): Promise<boolean | undefined>;
  restored(): void;
  orphaned(): boolean;
  /** Runs a task once, later. */
  after(ms: number, task: () => void): void;
}

/** Milliseconds from a change of the page to the next look: chats render within a second or after minutes. */
const PAUSES = [100, 150, 250, 400, 700, 1200, 2500, 5000, 10_000, 20_000, 40_000, 60_000, 60_000, 60_000];

/** Milliseconds after loading at which a look is taken without any change: in closed roots none is heard. */
const UNASKED = [700, 3000, 12_000];

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
  let step = 0;

  // A page that the browser renders ahead is not in front of anybody yet; what stands in front is another one.
  const isAhead = () => (document as { prerendering?: boolean }).prerendering === true;
  const look = () => {
    if (asked || isAhead()) return;
    const before = performance.now();
    lastLook = before;
    // The browser's interface is made on first use, which ordinary pages need not pay for: so it is asked last.
    asked = hints(document) && !orphaned();
    shared.ms.scout += performance.now() - before;
    if (asked) void askForGuard().then((loaded) => (loaded ? undefined : retry()));
  };
  // Without an answer (the frame was being replaced, the background was starting) the next look asks again.
  const retry = () => {
    asked = false;
    lookLater();
  };
  const lookLater = () => {
    const pause = PAUSES[step++];
    if (asked || pause === undefined) return;
    after(pause, () => {
      look();
      follow();
    });
  };
  // It hears of the first change only, and stops listening until it has looked: a still page costs nothing.
  const changes = new MutationObserver(() => {
    changes.disconnect();
    lookLater();
  });
  const follow = () => {
    if (!asked) changes.observe(document, { childList: true, subtree: true });
  };
  const onLoaded = () => {
    step = 0;
    look();
    follow();
    for (const pause of UNASKED) after(pause, look);
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
    listen();
    if (!records.some(({ removedNodes }) => removedNodes.length > 0)) return;
    shared.rewritten = true;
    step = 0;
    lookLater();
  }).observe(document, { childList: true });
  shared.ms.scout += performance.now() - started;
  if (document.readyState !== 'loading') onLoaded();
}
