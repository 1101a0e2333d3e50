/**
 * The ears that a warning adds to those of the scout. What presses a control the scout hears from the first
 * moment, before any script of the page; the rest only need not pass through a cover to the page behind it.
 */
import { scoutShared } from './shared.ts';

const OTHER = [
  'mousedown',
  'mouseup',
  'pointercancel',
  'auxclick',
  'dblclick',
  'contextmenu',
  'keypress',
] as const;

/** What scrolls. Passive, so that the browser never waits for us; a page still can't stop what it doesn't get. */
const SCROLLING = ['wheel', 'touchstart', 'touchmove', 'touchend'] as const;

const hear = (event: Event): void => scoutShared().capture?.(event);

/** Registers them; harmless when repeated, and needed after `document.open`, which erases them. */
export function armFully(window: Window): void {
  for (const type of OTHER) window.addEventListener(type, hear, true);
  for (const type of SCROLLING) window.addEventListener(type, hear, { capture: true, passive: true });
}
