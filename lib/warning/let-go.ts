/**
 * Runs in a page, in our isolated world, just before the tab is moved away: a page must not hold the child back
 * with "do you really want to leave?" (`beforeunload`). `document.open` erases every listener of the window and
 * every frame in the page; what the page adds after that comes behind our listener. Firefox refuses
 * `document.open` to extensions, but not to the untouched function of a frame that only we can reach.
 * The function is sent as text, so it uses nothing outside of itself.
 */
export function letGo(): void {
  interface Waived<T> {
    wrappedJSObject?: T;
  }
  try {
    document.open();
  } catch {
    const frame = document.createElement('iframe');
    const host = document.createElement('div');
    host.attachShadow({ mode: 'closed' }).append(frame);
    document.documentElement?.append(host);
    const inner = (frame.contentWindow as Waived<typeof globalThis> | null)?.wrappedJSObject;
    const outer = (document as Waived<Document>).wrappedJSObject;
    if (inner && outer) Reflect.apply(inner.Document.prototype.open, outer, []);
  }
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
}
