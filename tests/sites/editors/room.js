// Tells the server what was sent, word for word, and shows it in the room.
function send(text) {
  if (!text.trim()) return;
  fetch('/said', { method: 'POST', body: text });
  const line = document.createElement('p');
  const name = document.createElement('b');
  name.textContent = 'visiteur78';
  line.append(name, ` ${text}`);
  window.top.document.querySelector('#fil').append(line);
}

/** Makes the editor of this site here; `editorText` says what the editor itself holds. */
export async function inPage() {
  const { make } = await import('/editor.js');
  window.editorText = make(document.querySelector('#bas'), send).text;
}

/** Leaves it to a frame. */
export function inFrame() {
  const frame = document.createElement('iframe');
  frame.src = '/frame.html';
  document.querySelector('#bas').append(frame);
}
