import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { placeFor } from './button.js';

export function make(bas, send) {
  const text = () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n');
  const go = () => {
    send(text());
    view.dispatch(view.state.tr.delete(0, view.state.doc.content.size));
    return true;
  };
  const plugins = [
    history(),
    keymap({ Enter: go, 'Mod-z': undo, 'Mod-y': redo, 'Shift-Mod-z': redo }),
    keymap(baseKeymap),
  ];
  const view = new EditorView(placeFor(bas, go), {
    state: EditorState.create({ schema, plugins }),
    attributes: { id: 'message', 'aria-label': 'Message' },
  });
  return { text };
}
