import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { domOf } from '#lib/reading/dom.ts';

/** A document whose elements answer as a browser would for these styles. */
function drawn(html: string): Document {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const proto = Object.getPrototypeOf(document.createElement('i'));
  const has = (element: Element, mark: string) => element.hasAttribute(mark);
  Object.defineProperty(proto, 'checkVisibility', {
    configurable: true,
    value(this: Element, { opacityProperty = false } = {}) {
      return !has(this, 'hidden') && !(opacityProperty && has(this, 'clear'));
    },
  });
  Object.defineProperty(proto, 'getBoundingClientRect', {
    configurable: true,
    value(this: Element) {
      const size = has(this, 'tiny') ? 1 : 40;
      return { width: size, height: size, right: has(this, 'aside') ? -9000 : 200 };
    },
  });
  return document as unknown as Document;
}

it.each([
  ['plain text', '<i></i>', true],
  ['hidden text', '<i hidden></i>', false],
  ['transparent text', '<i clear></i>', false],
  ['text the size of a dot', '<i tiny></i>', false],
  ['text left of the window', '<i aside></i>', false],
])('%s: %s is shown: %s', (_, html, shown) => {
  const document = drawn(html);
  const element = document.querySelector('i');
  expect(element && domOf(document).shown(element)).toBe(shown);
});
