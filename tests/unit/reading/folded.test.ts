import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import type { Dom } from '#lib/reading/dom.ts';
import { domOf } from '#lib/reading/dom.ts';
import { foldedIn } from '#lib/reading/folded.ts';

/** The paragraph of a page, asked where only what carries the attribute `hidden` is not displayed, and `unread` not legible. */
function isFolded(html: string): boolean {
  const document = parseHTML(`<html><body>${html}</body></html>`).document as unknown as Document;
  const dom: Dom = {
    ...domOf(document),
    displayed: (element) => !element.hasAttribute('hidden'),
    legible: (element) => element.closest('[hidden],[unread]') === null,
  };
  const paragraph = document.querySelector('p');
  return paragraph !== null && foldedIn(dom)(paragraph);
}

it.each([
  ['<details><summary>Who?</summary><p></p></details>', true],
  ['<details><summary>Who?</summary><div><p></p></div></details>', true],
  ['<button aria-expanded="false" aria-controls="a b">Who?</button><div id="b" hidden><p></p></div>', true],
  // Open, and so seen or not by itself.
  ['<details open><summary>Who?</summary><p></p></details>', false],
  ['<button aria-expanded="true" aria-controls="a">Who?</button><div id="a" hidden><p></p></div>', false],
  // Hidden in a way that no press ends.
  ['<details><summary>Who?</summary><div hidden><p></p></div></details>', false],
  ['<details><summary unread>Who?</summary><p></p></details>', false],
  ['<details><p></p></details>', false],
  [
    '<button hidden aria-expanded="false" aria-controls="a">Who?</button><div id="a" hidden><p></p></div>',
    false,
  ],
  ['<button aria-expanded="false" aria-controls="b">Who?</button><div id="a" hidden><p></p></div>', false],
  ['<div hidden><p></p></div>', false],
  ['<p></p>', false],
])('%s is folded away: %s', (html, folded) => expect(isFolded(html)).toBe(folded));
