import { createElement, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, Slate, withReact } from 'slate-react';
import { placeFor } from './button.js';

const EMPTY = [{ type: 'paragraph', children: [{ text: '' }] }];

export function make(bas, send) {
  const editor = withHistory(withReact(createEditor()));
  const text = () => editor.children.map((node) => Node.string(node)).join('\n');
  const go = () => {
    send(text());
    Transforms.delete(editor, { at: Editor.range(editor, []) });
  };
  const onKeyDown = (event) => {
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    go();
  };
  function Box() {
    const [initialValue] = useState(EMPTY);
    const attributes = { id: 'message', 'aria-label': 'Message', onKeyDown };
    return createElement(Slate, { editor, initialValue }, createElement(Editable, attributes));
  }
  createRoot(placeFor(bas, go)).render(createElement(Box));
  return { text };
}
