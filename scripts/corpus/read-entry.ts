/** Bundled for the harness: reads the page it runs in. */
import { hintsOf } from '#lib/reading/hints-of.ts';
import { readPage } from '#lib/reading/read-page.ts';

/** Closed roots too, where the harness kept them (an extension has its own way). */
const kept = (globalThis as { closedRoots?: WeakMap<Element, ShadowRoot> }).closedRoots;
const open = (element: Element) => element.shadowRoot ?? kept?.get(element) ?? null;
const hint = () => hintsOf({ window, document, shadowRootOf: open }, true);

Object.assign(globalThis, {
  hintForHarness: hint,
  readForHarness: () => {
    const start = performance.now();
    const seen = hint();
    const middle = performance.now();
    const page = readPage(document, open);
    return { hint: seen, page, ms: { hint: middle - start, read: performance.now() - middle } };
  },
});
