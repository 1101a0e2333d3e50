/** Draws pages of ours without a browser: linkedom is the document, and the address is the test's. */
import { parseHTML } from 'linkedom';
import type { ComponentChild } from 'preact';
import { render } from 'preact';
import { onTestFinished, vi } from 'vitest';

/** Where a page lies until the test says otherwise. */
const HERE = 'https://veilleuse.example/options.html';

/** An empty page of ours, and what can be done with it. `location` keeps where it went; nothing is loaded there. */
export function stage(fragment = '') {
  const { window, document } = parseHTML('<!doctype html><html><body><div id="app"></div></body></html>');
  const location = new URL(fragment, HERE);
  const go = (to: string): void => {
    location.href = new URL(to, location).href;
  };
  Object.assign(location, { assign: go, replace: go });
  const history = { replaceState: (_: unknown, __: string, to: string) => go(to) };
  let focused: Element = document.body;
  Object.defineProperty(document, 'activeElement', { get: () => focused });
  Object.assign(window.HTMLElement.prototype, {
    // Where there is such a name, Preact takes it for that of the event.
    onclick: null,
    oninput: null,
    onsubmit: null,
    onchange: null,
    showModal() {},
    scrollIntoView() {},
    focus() {
      focused = this as unknown as Element;
    },
  });
  // linkedom knows a select's value only from its markup.
  const chosen = new WeakMap<object, string>();
  Object.defineProperty(window.HTMLSelectElement.prototype, 'value', {
    configurable: true,
    get() {
      return chosen.get(this) ?? '';
    },
    set(value) {
      chosen.set(this, String(value));
    },
  });
  for (const [name, value] of Object.entries({
    window,
    document,
    location,
    history,
    HTMLElement: window.HTMLElement,
    scrollTo: () => {},
    requestAnimationFrame: (task: () => void) => setTimeout(task),
    cancelAnimationFrame: clearTimeout,
  }))
    vi.stubGlobal(name, value);
  const root = document.querySelector('#app') as unknown as Element;
  onTestFinished(() => render(null, root));
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  return {
    root,
    location,
    document: document as unknown as Document,
    draw: (page: ComponentChild): void => render(page, root),
    find,
    /** The text of what is drawn; empty where it is not. */
    said: (selector: string): string => find(selector)?.textContent ?? '',
    /** Something happens to a part of the page, as `click` or `submit`, and the page is drawn with what came of it. */
    async happen(name: string, selector: string): Promise<void> {
      const part = find(selector);
      if (!part) throw new Error(`no ${selector} in ${root.innerHTML}`);
      part.dispatchEvent(new window.Event(name, { bubbles: true, cancelable: true }) as unknown as Event);
      await drawn();
    },
    /** Writes into a field as somebody does. */
    async type(text: string, selector: string): Promise<void> {
      (find(selector) as HTMLInputElement).value = text;
      await this.happen('input', selector);
    },
  };
}

/** What Preact has put off is done, effects too: they wait for two timers, one after the other, however busy the computer is. */
export async function drawn(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) await new Promise((done) => setTimeout(done, 10));
}
