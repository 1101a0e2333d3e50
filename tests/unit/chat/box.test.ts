import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { boxOf, focusedIn } from '#lib/chat/box.ts';

/** The element with id `at`. What lies in an editable element is one by its own attribute here. */
function elementIn(html: string): HTMLElement {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  for (const inner of document.querySelectorAll('[contenteditable=true] *'))
    inner.setAttribute('contenteditable', 'true');
  return document.querySelector('#at') as unknown as HTMLElement;
}

describe('a message box', () => {
  it.each([
    ['<textarea id="at"></textarea>', 'value', true],
    ['<input id="at" type="text" name="message">', 'value', false],
    ['<input id="at" type="text" placeholder="Écris ici…">', 'value', false],
    ['<div id="at" contenteditable="true"></div>', 'rich', true],
    ['<div contenteditable="true"><p><b id="at">x</b></p></div>', 'rich', true],
    ['<div id="at" contenteditable="true" role="textbox" aria-multiline="false"></div>', 'rich', false],
  ])('is %s', (html, kind, multiline) => {
    expect(boxOf(elementIn(html))).toMatchObject({ kind, multiline });
  });

  it('is the outermost element of what is edited together', () => {
    const inner = elementIn('<div id="host" contenteditable="true"><p id="at">x</p></div>');
    expect(boxOf(inner)?.element.id).toBe('host');
  });

  it.each([
    '<input id="at" type="password">',
    '<input id="at" type="search">',
    '<input id="at" type="email">',
    '<input id="at" type="text" name="pseudo">',
    '<input id="at" type="text" placeholder="Rechercher">',
    '<input id="at" type="text" autocomplete="address-level2">',
    '<form role="search"><input id="at" type="text"></form>',
    '<div id="at">x</div>',
    '<button id="at">x</button>',
  ])('is not %s', (html) => {
    expect(boxOf(elementIn(html))).toBeNull();
  });
});

it('the focus is found inside shadow roots, however deep', () => {
  const deep = {} as Element;
  const host = {} as Element;
  const document = { activeElement: host } as Document;
  const roots = new Map([[host, { activeElement: deep } as unknown as ShadowRoot]]);
  expect(focusedIn(document, (element) => roots.get(element) ?? null)).toBe(deep);
});
