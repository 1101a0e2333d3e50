import Quill from 'quill';
import { placeFor } from './button.js';

export function make(bas, send) {
  const text = () => quill.getText().replace(/\n$/, '');
  const go = () => {
    send(text());
    quill.setText('', 'user');
  };
  const quill = new Quill(placeFor(bas, go), {
    modules: {
      keyboard: { bindings: { send: { key: 'Enter', handler: go } } },
      // It takes what comes within a second as one step; a test is quicker than that.
      history: { delay: 0 },
    },
  });
  quill.root.id = 'message';
  quill.root.setAttribute('aria-label', 'Message');
  return { text };
}
