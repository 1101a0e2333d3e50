import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { domOf } from '#lib/reading/dom.ts';
import { readPage } from '#lib/reading/read-page.ts';

/** How often a browser was asked whether an element can be seen. */
let asked = 0;

/** A document whose elements answer as a browser would for these styles. */
function drawn(html: string): Document {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const proto = Object.getPrototypeOf(document.createElement('i'));
  const has = (element: Element, mark: string) => element.hasAttribute(mark);
  Object.defineProperty(proto, 'checkVisibility', {
    configurable: true,
    value(this: Element, { opacityProperty = false } = {}) {
      asked += 1;
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

it('a part of a line that nobody can see is kept apart from the line', () => {
  const document = drawn('<p>Bonjour <span clear>mentions légales</span> à tous</p>');
  const { blocks } = readPage(document, () => null);
  expect(blocks.map(({ text, visible }) => [text, visible])).toEqual([
    ['bonjour', true],
    ['mentions legales', false],
    ['a tous', true],
  ]);
});

it('a line that is hidden as a whole stays one line', () => {
  const document = drawn('<p hidden>Bonjour <span hidden>et bienvenue</span> à tous</p>');
  const { blocks } = readPage(document, () => null);
  expect(blocks.map(({ text, visible }) => [text, visible])).toEqual([
    ['bonjour et bienvenue a tous', false],
  ]);
});

it('each of many spans that nobody closed is asked about once', () => {
  const lines = '<span>salut<br>'.repeat(200);
  const document = drawn(`<p>${lines}</p>`);
  asked = 0;
  readPage(document, () => null);
  expect(asked).toBeLessThan(3 * 200);
});
