/**
 * The scout: in every frame, before any script of the page. It costs next to nothing where there is nothing to
 * see: it takes one glance when the page was read. It looks properly some time after the page has changed, ever
 * more rarely, and when somebody presses something or puts the cursor into a box, and a moment after that. Where it
 * sees a hint it asks for the guard, once. A page on which nothing changes and nobody does anything gets the glance
 * only, and three looks where it shows next to nothing: what is drawn into a closed root changes nothing that can
 * be heard of.
 */
import type { ScoutShared } from './shared.ts';

export interface ScoutDeps {
  window: Window;
  document: Document;
  shared: ScoutShared;
  /** Whether the page shows a hint, at next to no cost; null where it may yet show one without a change. */
  glance(): boolean | null;
  /** The same, properly, also by what the page says; `target` is what a person has just pressed or focused. */
  look(target: EventTarget | null): boolean | null;
  /** Asks for the guard; false when it could not be loaded, undefined when nobody answered. */
  askForGuard(): Promise<boolean | undefined>;
  /** What the browser calls a page that comes back out of its back-forward cache. */
  restoredEvent: 'pageshow' | 'resume';
  restored(): void;
  orphaned(): boolean;
  /** Runs a task once, later. */
  after(ms: number, task: () => void): void;
}

/**
 * What the scout hears first on the window, before the page, so that a page can't take an input away from a
 * warning. Each listener costs each page a little: what only some pages need is registered there.
 */
const HEARD = 'pointerdown pointerup click keydown keyup focusin';
/**
 * Milliseconds from the glance, or from a change of the page, to the next look: chats render within a second or
 * after minutes.
 */
const PAUSES = [300, 700, 1500, 3000, 6000, 10_000, 20_000, 40_000];
/** Milliseconds, once these are used up. */
const LAST_PAUSE = 60_000;
/** How often it looks again without a change, at a page that has next to nothing of its own. */
const UNTOLD = 3;
/** Milliseconds that must lie between two looks that a person's input asks for. */
const INPUT_PAUSE = 1500;

/** Starts looking. Returns at once; there is nothing to stop, an orphaned scout ends by itself. */
// biome-ignore format: functions in parentheses are compiled at once, not read over first and again when they run
export const startScout = ((deps: ScoutDeps): void => {
  const { window, document, shared } = deps;
  let asked = false;
  let lastLook = 0;
  let step = 0;
  /** When the next look comes by itself; in the past where none does. */
  let due = 0;

  const decide = ((see: () => boolean | null) => {
    if (asked) return;
    // Not `performance`, whose interface no ordinary page need pay for.
    lastLook = Date.now();
    const seen = see();
    asked = seen === true;
    shared.ms.scout += Date.now() - lastLook;
    if (asked) return ask();
    if (seen === null && step < UNTOLD) lookLater();
    else listenTo(true);
  });
  const ask = () => {
    // A page that the browser renders ahead is not in front of anybody yet; what stands in front is another one.
    if ((document as { prerendering?: boolean }).prerendering) {
      asked = false;
      window.addEventListener('prerenderingchange', lookNow, { capture: true, once: true });
    } else if (!deps.orphaned())
      // Without an answer (the frame was being replaced, the background was starting) the next look asks again.
      void deps.askForGuard().then((loaded) => {
        asked = loaded === true;
        if (!asked) lookLater();
      });
  };
  const lookNow = () => decide(() => deps.look(null));
  const lookLater = () => {
    listenTo(false); // what changes until then is looked at then
    const pause = PAUSES[step] ?? LAST_PAUSE;
    const now = Date.now();
    const at = now + pause;
    // A look that is due sooner stays due: nothing that goes on in a page can put it off for ever.
    if (now <= due && due <= at) return;
    due = at;
    step++;
    deps.after(pause, () => {
      if (due !== at) return;
      due = 0;
      lookNow();
    });
    window.addEventListener('popstate', onMoved, true);
  };
  /** Another address of the same document: what is drawn next is looked at soon, as on a new page. */
  const onMoved = () => {
    step = 0;
    lookLater();
  };
  const onLoaded = (() => decide(deps.glance));
  const hear = (event: Event) => {
    shared.capture?.(event);
    const { type } = event;
    if (type !== 'click' && type !== 'focusin') return;
    if (asked || !event.isTrusted) return;
    const soon = Math.abs(Date.now() - lastLook) < INPUT_PAUSE;
    // What a press draws is seen soon; many presses in a row ask for no more looks than a few.
    step = soon ? 1 : 0;
    if (!soon) decide(() => deps.look(event.target));
    if (!asked) lookLater();
  };
  const onRestored = (event: Event) => {
    if ((event as PageTransitionEvent).persisted === false || deps.orphaned()) return;
    deps.after(0, deps.restored); // `resume` comes while the browser is still changing pages
  };
  const listen = (() => {
    for (const type of HEARD.split(' ')) window.addEventListener(type, hear, true);
    window.addEventListener('DOMContentLoaded', onLoaded, true);
    window.addEventListener(deps.restoredEvent, onRestored, true);
  });
  /** Whether it hears of the next change; of another root it always does. */
  let listening = false;
  const changes = new MutationObserver((records) => {
    // The root was replaced: document.open does that, and erases every listener of the window.
    if (records.some(({ target, removedNodes }) => target === document && removedNodes.length > 0)) {
      shared.rewritten = true;
      step = 0;
      listen();
      lookLater();
    } else if (listening) lookLater();
  });
  const listenTo = (all: boolean) => {
    listening = all;
    changes.observe(document, { childList: true, subtree: all }); // in place of what it was told before
  };

  listen();
  listenTo(false);
  if (document.readyState !== 'loading') onLoaded();
});
