/**
 * The scout: in every frame, before any script of the page. It costs next to nothing where there is nothing to
 * see: it takes one glance when the page was read. After that it listens for changes of the page and for what a person does
 * (`lookout.ts`). A page on which nothing changes and nobody does anything gets the glance only, and three looks where it
 * shows next to nothing: what is drawn into a closed root changes nothing that can be heard of.
 *
 * What stands here runs in every page, so it is few functions and knows nothing of the rest: each function that is
 * compiled at the start is felt (`npm run bench -- pages`).
 */
import type { Lookout } from './lookout.ts';
import type { ScoutShared } from './shared.ts';

/** 0 where a page shows no hint for certain, at next to no cost. May throw: such a page has something to hide. */
type MayHint = (document: Document) => number;

/**
 * Makes what looks properly, when it is first needed.
 * @param listenTo whether changes of the page are to be told
 * @param glanced when the page was glanced at, as `Date.now()` says it; 0 where it was not
 */
type MakeLookout = (shared: ScoutShared, listenTo: (changes: boolean) => void, glanced: number) => Lookout;

/** What the browser calls a page that comes back out of its back-forward cache. */
export type RestoredEvent = 'pageshow' | 'resume';

/**
 * What the scout hears first on the window, before the page, so that a page can't take an input away from a
 * warning. Each listener costs each page a little: what only some pages need is registered there.
 */
const HEARD = 'pointerdown pointerup click keydown keyup focusin';

/**
 * Starts looking, once in a frame. Returns at once; there is nothing to stop, an orphaned scout ends by itself. It takes its
 * parts one by one: an object to be taken apart again would cost each page a twentieth of all this.
 */
// biome-ignore format: functions in parentheses are compiled at once, not read over first and again when they run
export const startScout = ((window: Window, shared: ScoutShared, mayHint: MayHint, lookout: MakeLookout, restoredEvent: RestoredEvent): void => {
  // What `firstRun` does, without one function more in every page.
  if (shared.running.scout) return;
  shared.running.scout = true;
  const { document } = window;
  let made: Lookout | undefined;
  let glanced = 0;
  /** Whether it hears of the next change; of another root it always does. */
  let listening = false;

  const properly = () => (made ??= lookout(shared, listenTo, glanced));
  const onLoaded = (() => {
    let may = 1;
    if (!made) {
      // Not `performance`, whose interface no ordinary page need pay for.
      glanced = Date.now();
      try {
        may = mayHint(document);
      } catch {}
      shared.ms.scout += Date.now() - glanced;
    }
    if (may) properly().glance();
    else listenTo(true);
  });
  const hear = (event: Event) => {
    shared.capture?.(event);
    const { type } = event;
    if ((type === 'click' || type === 'focusin') && event.isTrusted) properly().pressed(event.target);
  };
  const onRestored = (event: Event) => {
    if ((event as PageTransitionEvent).persisted !== false) properly().restored();
  };
  const listen = (() => {
    const types = HEARD.split(' ');
    // A counted loop: `for … of` takes longer to compile, in every page.
    for (let at = 0; at < types.length; at++) window.addEventListener(types[at] as string, hear, true);
    window.addEventListener('DOMContentLoaded', onLoaded, true);
    window.addEventListener(restoredEvent, onRestored, true);
  });
  const changes = new MutationObserver((records) => {
    // The root was replaced: document.open does that, and erases every listener of the window.
    if (records.some((record) => record.target === document && record.removedNodes.length > 0)) {
      shared.rewritten = true;
      listen();
      properly().anew();
    } else if (listening) properly().later();
  });
  const listenTo = ((all: boolean) => {
    listening = all;
    changes.observe(document, { childList: true, subtree: all }); // in place of what it was told before
  });

  listen();
  listenTo(false);
  if (document.readyState !== 'loading') onLoaded();
});
