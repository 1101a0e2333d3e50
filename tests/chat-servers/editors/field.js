import { placeFor } from './button.js';

const enter = (event) => event.key === 'Enter' && !event.shiftKey && !event.isComposing;

/** A text field of the browser's own. */
export function field(tag) {
  return (bas, send) => {
    const go = () => {
      send(box.value);
      box.value = '';
    };
    const box = placeFor(bas, go, tag);
    box.id = 'message';
    box.placeholder = 'Ton message…';
    sendOnEnter(box, go);
    return { text: () => box.value };
  };
}

/** An element that the browser makes editable, without an editor behind it. */
export function editable(attributes) {
  return (bas, send) => {
    const go = () => {
      send(box.innerText);
      box.replaceChildren();
    };
    const box = placeFor(bas, go);
    for (const [name, value] of Object.entries({ id: 'message', contenteditable: 'true', ...attributes }))
      box.setAttribute(name, value);
    sendOnEnter(box, go);
    return { text: () => box.innerText };
  };
}

function sendOnEnter(box, go) {
  box.addEventListener('keydown', (event) => {
    if (!enter(event)) return;
    event.preventDefault();
    go();
  });
}
