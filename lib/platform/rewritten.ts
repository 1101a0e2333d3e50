/**
 * Registers listeners of a window now and each time its document is rewritten: `document.open` erases them and puts another
 * root in place. `listen` may be called again where they still stand.
 */
export function listenThrough(document: Document, listen: () => void): void {
  listen();
  new MutationObserver((records) => {
    if (records.some(({ removedNodes }) => removedNodes.length > 0)) listen();
  }).observe(document, { childList: true });
}
