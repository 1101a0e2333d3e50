/**
 * When the scout looks after its first glance: some time after the page has changed, ever more rarely, and when somebody
 * presses something or puts the cursor into a box, and a moment after that. Where it sees a hint it asks for the guard,
 * once. It stands apart from what runs at once, so that a page on which nothing happens does not pay for it.
 */
import type { sendToBackground } from '#lib/platform/page-browser.ts';
import type { Place } from '#lib/reading/hints-in-shadow.ts';
import type { ScoutShared } from './shared.ts';

export interface LookoutDeps extends Place {
  shared: ScoutShared;
  /**
   * Whether a frame shows a hint, at little cost or in depth, which is by what it says too; null where it may yet show one
   * without a change. `target` is what a person has just pressed or focused.
   */
  look(place: Place, inDepth: boolean, target: EventTarget | null): boolean | null;
  /** Asks for the guard: false when it could not be loaded, undefined when nobody answered. Tells of a page restored. */
  send: typeof sendToBackground;
  orphaned(): boolean;
  /** Runs a task once, later. */
  after(ms: number, task: () => void): void;
}

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

export interface Lookout {
  /** The page was read, and may show a hint. */
  glance(): void;
  /** The page has changed. */
  later(): void;
  /** What is drawn next is looked at soon, as on a new page. */
  anew(): void;
  /** A person has pressed or focused something. */
  pressed(target: EventTarget | null): void;
  /** The page came back out of the browser's cache. */
  restored(): void;
}

/**
 * @param listenTo whether changes of the page are to be told; see `Lookout.later`
 * @param lastLook when the page was glanced at, as `Date.now()` says it; 0 where it was not
 */
export function lookoutOf(
  deps: LookoutDeps,
  listenTo: (changes: boolean) => void,
  lastLook: number,
): Lookout {
  let asked = false;
  let step = 0;
  /** When the next look comes by itself; in the past where none does. */
  let due = 0;

  const look = (inDepth: boolean, target: EventTarget | null) => {
    if (asked) return;
    lastLook = Date.now();
    const seen = deps.look(deps, inDepth, target);
    deps.shared.ms.scout += Date.now() - lastLook;
    asked = seen === true;
    if (asked) ask();
    else if (seen === null && step < UNTOLD) later();
    else listenTo(true);
  };
  const ask = () => {
    // A page that the browser renders ahead is not in front of anybody yet; what stands in front is another one.
    if ((deps.document as { prerendering?: boolean }).prerendering) {
      asked = false;
      deps.window.addEventListener('prerenderingchange', lookNow, { capture: true, once: true });
    } else if (!deps.orphaned())
      // Without an answer (the frame was being replaced, the background was starting) the next look asks again.
      void deps.send('scout:hint', {}).then((loaded) => {
        asked = loaded === true;
        if (!asked) later();
      });
  };
  const lookNow = () => look(true, null);
  const later = () => {
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
    deps.window.addEventListener('popstate', anew, true); // another address of the same document
  };
  const anew = () => {
    step = 0;
    later();
  };
  const pressed = (target: EventTarget | null) => {
    if (asked) return;
    const soon = Math.abs(Date.now() - lastLook) < INPUT_PAUSE;
    // What a press draws is seen soon; many presses in a row ask for no more looks than a few.
    step = soon ? 1 : 0;
    if (!soon) look(true, target);
    if (!asked) later();
  };
  // `resume` comes while the browser is still changing pages.
  const restored = () => deps.after(0, () => void deps.send('scout:restored', {}));
  return { glance: () => look(false, null), later, anew, pressed, restored };
}
