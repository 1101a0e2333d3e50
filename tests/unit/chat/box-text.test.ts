import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Box } from '#lib/chat/box.ts';
import { MAX_TEXT, selectIn, textOf } from '#lib/chat/box-text.ts';

/** An editor's tree; what is selected in it is written down. */
function rich(html: string) {
  const { document } = parseHTML(`<html><body><div id="box">${html}</div></body></html>`);
  const element = document.querySelector('#box') as unknown as HTMLElement;
  const selected: [string, number, string, number][] = [];
  const selection = {
    setBaseAndExtent: (a: Text, from: number, b: Text, to: number) =>
      selected.push([a.data, from, b.data, to]),
  };
  Object.assign(element, {
    focus: () => undefined,
    getRootNode: () => ({ getSelection: () => selection }),
  });
  const box: Box = { element, kind: 'rich', multiline: true };
  return { box, selected };
}

describe('the text of an editor', () => {
  it.each([
    ['bonsoir', 'bonsoir'],
    ['<p>un</p><p>deux</p>', 'un\ndeux'],
    ['<div>un</div><div><br></div><div>deux</div>', 'un\ndeux'],
    ['un<br>deux', 'un\ndeux'],
    ['<p><span data-a>appelle <b>moi</b></span></p>', 'appelle moi'],
    ['<p>salut <img alt="😀"></p>', 'salut 😀'],
    ['<p><span contenteditable="false">Ton message…</span></p>', ''],
    ['<p></p>', ''],
  ])('%s', (html, text) => {
    expect(textOf(rich(html).box)).toBe(text);
  });

  it('ends at a length that a paste may have', () => {
    const { box } = rich(`<p>${'x'.repeat(MAX_TEXT)}</p><p>${'y'.repeat(50)}</p>`);
    expect(textOf(box)).toHaveLength(MAX_TEXT);
  });
});

describe('selecting words in an editor', () => {
  it('finds the nodes that they stand in', () => {
    const { box, selected } = rich('<p>appelle <b>06 39</b> 98</p><p>vite</p>');
    const text = textOf(box);
    selectIn(box, text.indexOf('06'), text.indexOf('98') + 2);
    selectIn(box, text.indexOf('vite'), text.length);
    expect(selected).toEqual([
      ['06 39', 0, ' 98', 3],
      ['vite', 0, 'vite', 4],
    ]);
  });
});
