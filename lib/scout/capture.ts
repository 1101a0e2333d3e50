/**
 * The first ears on the window. They are registered before any script of the page, so that a page can't take
 * an input away from a warning. While no warning stands they return at once.
 */
import { scoutShared } from './shared.ts';

/** What acts on a control. */
const ACTING = [
  'pointerdown',
  'pointerup',
  'pointercancel',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'keydown',
  'keypress',
  'keyup',
] as const;

/** What scrolls. Passive, so that the browser never waits for us; a page still can't stop what it doesn't get. */
const SCROLLING = ['wheel', 'touchstart', 'touchmove', 'touchend'] as const;

const hear = (event: Event): void => scoutShared().capture?.(event);

/** Registers the listeners; repeating it is harmless, and needed after `document.open`, which erases them. */
export function arm(window: Window): void {
  for (const type of ACTING) window.addEventListener(type, hear, true);
  for (const type of SCROLLING) window.addEventListener(type, hear, { capture: true, passive: true });
}
