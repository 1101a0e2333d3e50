import { defaultKeymap, history, historyKeymap } from '@codemirror/commands';
import { EditorView, keymap } from '@codemirror/view';
import { placeFor } from './button.js';

export function make(bas, send) {
  const text = () => view.state.doc.toString();
  const go = () => {
    send(text());
    view.dispatch({ changes: { from: 0, to: view.state.doc.length } });
    return true;
  };
  const view = new EditorView({
    parent: placeFor(bas, go),
    extensions: [
      history(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ id: 'message', 'aria-label': 'Message' }),
      keymap.of([{ key: 'Enter', run: go }, ...defaultKeymap, ...historyKeymap]),
    ],
  });
  return { text };
}
