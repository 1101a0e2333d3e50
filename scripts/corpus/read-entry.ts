/** Bundled for the harness: reads the page it runs in. */
import { hintsOf } from '#lib/reading/hints.ts';
import { readPage } from '#lib/reading/read-page.ts';

/** Closed roots too, where the harness kept them (an extension has its own way). */
const kept = (globalThis as { closedRoots?: WeakMap<Element, ShadowRoot> }).closedRoots;
const open = (element: Element) => element.shadowRoot ?? kept?.get(element) ?? null;

Object.assign(globalThis, {
  hintForHarness: () => hintsOf(document, open),
  readForHarness: () => {
    const start = performance.now();
    const hint = hintsOf(document, open);
    const middle = performance.now();
    const page = readPage(document, open);
    return { hint, page, ms: { hint: middle - start, read: performance.now() - middle } };
  },
});
