// A box in a frame, as rich editors have it; what sends stands in the page around it, and Enter in the box does too.
const STYLE = 'min-height: 80px; margin: 8px';
const EDITOR = `<!doctype html><html><body contenteditable="true" style="${STYLE}"></body></html>`;

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

function said(text) {
  fetch('/said', { method: 'POST', body: text });
  document.querySelector('#fil').append(make('p', {}, make('b', {}, 'visiteur78'), ` ${text}`));
}

const boxIn = (frame) => {
  const { body } = frame.contentDocument;
  return body.querySelector('textarea') ?? body;
};

function sendFrom(frame) {
  const box = boxIn(frame);
  const text = (box.value ?? box.innerText).trim();
  if ('value' in box) box.value = '';
  else box.replaceChildren();
  if (text) said(text);
}

/** The frame of a box, once it stands. */
function framed(bas, attributes, go, write = () => {}) {
  const frame = make('iframe', attributes);
  bas.append(frame, go);
  const ready = () => {
    frame.contentDocument.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      sendFrom(frame);
    });
  };
  if (attributes.src || attributes.srcdoc) frame.addEventListener('load', ready);
  else {
    write(frame.contentDocument);
    ready();
  }
  return frame;
}

const button = () => make('button', { type: 'button', id: 'go' }, 'Envoyer');
function pressed(bas, attributes, write) {
  const go = button();
  const frame = framed(bas, attributes, go, write);
  go.addEventListener('click', () => sendFrom(frame));
}
const written = (html) => (document) => {
  document.open();
  document.write(html);
  document.close();
};

export const WAYS = {
  given: (bas) => pressed(bas, { srcdoc: EDITOR }),
  blank: (bas) =>
    pressed(bas, {}, ({ body }) =>
      Object.assign(body, { contentEditable: 'true' }).setAttribute('style', STYLE),
    ),
  written: (bas) => pressed(bas, {}, written(EDITOR)),
  area: (bas) => pressed(bas, { srcdoc: '<textarea style="width: 90%; height: 70px"></textarea>' }),
  page: (bas) => pressed(bas, { src: '/box.html' }),
  design(bas) {
    const form = make('form', { style: 'display: contents' });
    bas.append(form);
    const frame = framed(form, {}, make('button', { id: 'go' }, 'Ça part'), (document) => {
      written(`<!doctype html><html><body style="${STYLE}"></body></html>`)(document);
      document.designMode = 'on';
    });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      sendFrom(frame);
    });
  },
  whole: (bas) => bas.append(make('iframe', { src: '/whole.html' })),
};
