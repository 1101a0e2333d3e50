/**
 * The first ears on the window. They are registered before any script of the page, so that a page can't take
 * an input away from a warning. While no warning stands they return at once. Every listener costs each page a
 * little, so the scout registers those that press our buttons; the rest follows with the first warning.
 */
import { scoutShared } from './shared.ts';

/** What presses a control: these must come before the page. */
const PRESSING = ['pointerdown', 'pointerup', 'mousedown', 'mouseup', 'click', 'keydown', 'keyup'] as const;

/** What a page behind a cover need not get either. */
const OTHER = ['pointercancel', 'auxclick', 'dblclick', 'contextmenu', 'keypress'] as const;

/** What scrolls. Passive, so that the browser never waits for us; a page still can't stop what it doesn't get. */
const SCROLLING = ['wheel', 'touchstart', 'touchmove', 'touchend'] as const;

const hear = (event: Event): void => scoutShared().capture?.(event);

/** Registers the first listeners; repeating it is harmless, and needed after `document.open`, which erases them. */
export function arm(window: Window): void {
  for (const type of PRESSING) window.addEventListener(type, hear, true);
}

/** Registers the others, once there is a warning to keep them from passing through; harmless when repeated. */
export function armFully(window: Window): void {
  arm(window);
  for (const type of OTHER) window.addEventListener(type, hear, true);
  for (const type of SCROLLING) window.addEventListener(type, hear, { capture: true, passive: true });
}
