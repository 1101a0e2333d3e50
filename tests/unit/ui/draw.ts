/** Draws our pages without a browser, on a document that has no layout: for what they say and do, not for how they look. */
import { Event, parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { vi } from 'vitest';

export interface Drawn {
  document: Document;
  /** All that the page says, with single spaces. */
  text(): string;
  /** Waits until it says so. */
  untilSays(words: string): Promise<void>;
  /** Presses the button that shows these words. */
  press(words: string): void;
  /** Chooses an option of a select, as the arrow keys do. */
  choose(select: HTMLSelectElement, value: string): void;
  /** Another window was in front, and this one is again. */
  focus(): void;
}

/** Draws it into an empty page. */
export function draw(page: ComponentChild): Drawn {
  const { document, HTMLElement } = parseHTML(
    '<!doctype html><html><body><div id="app"></div></body></html>',
  );
  // Rows of a long list are measured: each is as high as another.
  Object.assign(HTMLElement.prototype, { offsetHeight: 132, offsetWidth: 800, offsetTop: 0 });
  const listeners = new Map<string, Set<() => void>>();
  vi.stubGlobal('document', document);
  vi.stubGlobal('location', new URL('https://veilleuse.example/options.html'));
  vi.stubGlobal('getComputedStyle', () => ({ direction: 'ltr' }));
  vi.stubGlobal('window', {
    innerWidth: 800,
    innerHeight: 600,
    addEventListener: (type: string, listener: () => void) =>
      listeners.set(type, (listeners.get(type) ?? new Set()).add(listener)),
    removeEventListener: (type: string, listener: () => void) => listeners.get(type)?.delete(listener),
  });
  const root = document.querySelector('#app') as HTMLElement;
  render(page, root);
  const text = () => (root.textContent ?? '').replaceAll(/\s+/g, ' ');
  return {
    document,
    text,
    untilSays: (words) => vi.waitUntil(() => text().includes(words)).then(() => undefined),
    press: (words) => {
      const button = [...document.querySelectorAll('button')].find((one) => one.textContent === words);
      if (!button) throw new Error(`no button says “${words}”`);
      button.dispatchEvent(new Event('click', { bubbles: true }) as unknown as globalThis.Event);
    },
    choose: (select, value) => {
      Object.defineProperty(select, 'value', { value, configurable: true, writable: true });
      select.dispatchEvent(new Event('change', { bubbles: true }) as unknown as globalThis.Event);
    },
    focus: () => {
      for (const listener of listeners.get('focus') ?? []) listener();
    },
  };
}
