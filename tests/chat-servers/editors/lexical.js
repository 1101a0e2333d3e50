import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { placeFor } from './button.js';

export function make(bas, send) {
  const editor = createEditor({
    namespace: 'salon',
    onError(error) {
      throw error;
    },
  });
  const text = () => editor.getEditorState().read(() => $getRoot().getTextContent());
  const go = () => {
    send(text());
    editor.update(() => $getRoot().clear().selectEnd());
  };
  const place = placeFor(bas, go);
  place.id = 'message';
  place.contentEditable = 'true';
  place.setAttribute('role', 'textbox');
  place.setAttribute('aria-label', 'Message');
  editor.setRootElement(place);
  registerPlainText(editor);
  registerHistory(editor, createEmptyHistoryState(), 300);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey) return false;
      event?.preventDefault();
      go();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return { text };
}
