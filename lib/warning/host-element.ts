import { element } from './element.ts';
import { randomLetters } from './random.ts';

/** A warning as it stands in the page: the element that the page sees, and the closed root that it does not. */
export interface Raised {
  host: HTMLElement;
  root: ShadowRoot;
}

/**
 * Puts a surface into the page's top layer: a dialog as a modal, anything else as a popover. Every call makes a
 * new host under a new name, so nothing that a page learnt about the one before helps it; what is open on the
 * surface stays open. `null` where the document has no root element, or it can't be shown now.
 */
export function raise(document: Document, window: Window, surface: HTMLElement, css: string): Raised | null {
  const parent = document.documentElement;
  if (!parent) return null;
  const name = `${randomLetters(1 + Math.ceil(Math.random() * 3))}-${randomLetters(6)}`;
  const host = element(document, name as 'div', {});
  const root = host.attachShadow({ mode: 'closed' });
  root.adoptedStyleSheets = [sheet(window, css)];
  surface.removeAttribute('open'); // a dialog that was moved is neither modal nor closed
  root.append(surface);
  parent.append(host);
  try {
    if (surface instanceof HTMLDialogElement) surface.showModal();
    else surface.showPopover();
  } catch {
    host.remove();
    return null;
  }
  // Where a page is drawn larger or smaller as a whole, that must not reach us; under a cover the shield undoes it.
  if (!surface.matches('.cover')) surface.style.zoom = String(1 / parent.currentCSSZoom);
  return { host, root };
}

/** Custom properties get names of their own: a page could register ours as something else for its whole document. */
function sheet(window: Window, css: string): CSSStyleSheet {
  const made = new (window as Window & typeof globalThis).CSSStyleSheet();
  made.replaceSync(css.replaceAll('--', `--${randomLetters(6)}-`));
  return made;
}
