import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import type { Mark } from '#lib/reading/page.ts';
import { readPage } from '#lib/reading/read-page.ts';

/**
 * The marks of a saved page, read by the extension's own reader without a browser. Declarative shadow trees
 * are read where they stand; what a page's scripts would add is read only if it was saved.
 */
export function readSavedMarks(file: string): Mark[] {
  // In linkedom nothing follows a doctype, so a walk from the document would end there.
  const html = readFileSync(file, 'utf8').replace(/<!doctype[^>]*>/i, '');
  const { document } = parseHTML(html);
  return readPage(readable(document), () => null).marks;
}

const PROPERTIES = [
  'nodeType',
  'nodeValue',
  'parentNode',
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
  'localName',
];

/**
 * A document for the reader, which takes each property's getter from the prototype of one element and uses it
 * on every node. In a browser one getter serves all nodes; linkedom has one for each class of nodes, so the
 * element that it is shown here asks each node itself.
 */
function readable(document: Document): Document {
  const getters = Object.fromEntries(
    PROPERTIES.map((name) => [
      name,
      {
        get(this: Record<string, unknown>) {
          return this[name];
        },
      },
    ]),
  );
  const sample = Object.create(Object.create(document.createElement('i'), getters));
  return Object.create(Object.create(document, { createElement: { value: () => sample } }));
}
