/**
 * The shield of a cover: a style sheet that the background inserts as *user* style while the cover stands.
 * A user style with `!important` beats everything that a page can write, in open and closed shadow roots too
 * (tried in Chromium 156 and Firefox ESR 153). It undoes what a page does to its root element to make the
 * cover invisible, and paints nothing of the page: no later dialog, popover or view transition can lie above.
 * The cover is recognised by an attribute in the closed root, with a number that the page can't see.
 */
export const shieldAttribute = (key: number): string => `data-v${key}`;

/** The number of the shield that a surface was recognised by; null where it had none. */
export function shieldKey(surface: Element): number | null {
  const digits = surface.getAttributeNames().flatMap((name) => name.match(/^data-v(\d+)$/)?.[1] ?? []);
  return digits[0] === undefined ? null : Number(digits[0]);
}

/** Transitions come above `!important`, so they are switched off as well. */
export function shieldCss(key: number): string {
  const cover = `[${shieldAttribute(key)}]`;
  const page = `:not(${cover}, ${cover} *)`;
  return `
html {
  display: block !important; overflow: hidden !important; content-visibility: visible !important;
  opacity: 1 !important; filter: none !important; backdrop-filter: none !important; zoom: 1 !important;
  transform: none !important; scale: none !important; rotate: none !important; translate: none !important;
  perspective: none !important; clip-path: none !important; clip: auto !important; mask: none !important;
  mix-blend-mode: normal !important; contain: none !important; interactivity: auto !important;
  animation: none !important;
}
${page} {
  visibility: hidden !important; transition: none !important; view-transition-name: none !important;
}
${page}::before, ${page}::after, ${page}::backdrop, ${page}::marker { visibility: hidden !important; }
${page}::backdrop { display: none !important; }
::view-transition { display: none !important; }
`;
}
