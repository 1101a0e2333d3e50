/**
 * Draws pages of ours without a browser, for what they say and do, not for how they look: linkedom is the document, and the
 * address is the test's.
 */
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
    // Rows of a long list are measured: each is as high as another.
    offsetHeight: 132,
    offsetWidth: 800,
    offsetTop: 0,
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
  Object.assign(window, { innerWidth: 800, innerHeight: 600 });
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
    getComputedStyle: () => ({ direction: 'ltr' }),
    requestAnimationFrame: (task: () => void) => setTimeout(task),
    cancelAnimationFrame: clearTimeout,
  }))
    vi.stubGlobal(name, value);
  const root = document.querySelector('#app') as unknown as Element;
  onTestFinished(() => render(null, root));
  const find = (selector: string): HTMLElement | null => root.querySelector<HTMLElement>(selector);
  const text = () => (root.textContent ?? '').replaceAll(/\s+/g, ' ');
  const dispatch = (name: string, part: Element): void => {
    part.dispatchEvent(new window.Event(name, { bubbles: true, cancelable: true }) as unknown as Event);
  };
  return {
    root,
    location,
    document: document as unknown as Document,
    draw: (page: ComponentChild): void => render(page, root),
    find,
    /** The text of what is drawn; empty where it is not. */
    said: (selector: string): string => find(selector)?.textContent ?? '',
    /** All that the page says, with single spaces. */
    text,
    /** Waits until it says so. */
    untilSays: (words: string): Promise<true> => vi.waitUntil(() => text().includes(words)),
    /** Presses the button that shows these words. */
    press(words: string): void {
      const button = [...root.querySelectorAll('button')].find((one) => one.textContent === words);
      if (!button) throw new Error(`no button says “${words}” in ${root.innerHTML}`);
      dispatch('click', button);
    },
    /** Chooses an option of a select, as the arrow keys do. */
    choose(value: string, selector: string): void {
      const select = find(selector) as HTMLSelectElement;
      select.value = value;
      dispatch('change', select);
    },
    /** Another window was in front, and this one is again. */
    focus(): void {
      window.dispatchEvent(new window.Event('focus') as unknown as Event);
    },
    /** Something happens to a part of the page, as `click` or `submit`, and the page is drawn with what came of it. */
    async happen(name: string, selector: string): Promise<void> {
      const part = find(selector);
      if (!part) throw new Error(`no ${selector} in ${root.innerHTML}`);
      dispatch(name, part);
      await drawn();
    },
    /** Writes into a field as somebody does. */
    async type(text: string, selector: string): Promise<void> {
      (find(selector) as HTMLInputElement).value = text;
      await this.happen('input', selector);
    },
  };
}

export type Stage = ReturnType<typeof stage>;

/** What Preact has put off is done, effects too: they wait for two timers, one after the other, however busy the computer is. */
export async function drawn(): Promise<void> {
  for (let turns = 0; turns < 5; turns++) await new Promise((done) => setTimeout(done, 10));
}
