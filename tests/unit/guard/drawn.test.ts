import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { isDrawn } from '#lib/guard/drawn.ts';

/** A document that is still loading, of which the browser shows what is marked `seen`. */
function loading(html: string, readyState = 'interactive'): Document {
  const { document } = parseHTML(`<html>${html}</html>`);
  const proto = Object.getPrototypeOf(document.createElement('i'));
  Object.defineProperty(proto, 'checkVisibility', {
    configurable: true,
    value(this: Element) {
      return this.hasAttribute('seen');
    },
  });
  Object.defineProperty(proto, 'getBoundingClientRect', {
    configurable: true,
    value: () => ({ width: 40, height: 40, right: 200 }),
  });
  Object.defineProperty(document, 'readyState', { value: readyState });
  return document as unknown as Document;
}

it.each([
  ['a body that is seen', '<body seen></body>', true],
  ['something seen in a body that is not', '<body>\n<div></div><div seen></div></body>', true],
  ['nothing seen', '<body><div></div></body>', false],
  [
    'something seen that is not among the first hundred',
    `<body>${'<i></i>'.repeat(100)}<i seen></i></body>`,
    false,
  ],
])('a page that loads, with %s: %s is laid out: %s', (_, html, drawn) => {
  expect(isDrawn(loading(html))).toBe(drawn);
});

it('a page that is loaded is taken as it stands', () => {
  expect(isDrawn(loading('<body></body>', 'complete'))).toBe(true);
});
