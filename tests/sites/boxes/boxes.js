// Each way tells the server what was sent, word for word, and shows it in the room.
const fil = () => document.querySelector('#fil');

function show(who, text) {
  const line = document.createElement('p');
  const name = document.createElement('b');
  name.textContent = who;
  line.append(name, ` ${text}`);
  fil().append(line);
  fil().scrollTop = fil().scrollHeight;
}
window.theySay = (text) => show('capitaine_j', text);

function send(text) {
  if (!text.trim()) return;
  fetch('/said', { method: 'POST', body: text });
  show('visiteur78', text);
}

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const plus = () => make('button', { type: 'button', 'aria-label': 'Emoji' }, '☺');
const button = () => make('button', { type: 'button' }, 'Envoyer');

function area(bas, { sends = () => false, type = 'keydown', control = button() } = {}) {
  const box = make('textarea', { id: 'message', placeholder: 'Ton message…', rows: '2' });
  const go = () => {
    send(box.value);
    box.value = '';
  };
  box.addEventListener(type, (event) => {
    if (!sends(event)) return;
    event.preventDefault();
    go();
  });
  bas.append(make('div', { class: 'bas' }, box, plus(), control));
  return { box, go, control };
}

function rich(bas, attributes, control) {
  const box = make('div', { id: 'message', contenteditable: 'true', ...attributes });
  const go = () => {
    send(box.innerText);
    box.replaceChildren();
  };
  bas.append(make('div', { class: 'bas' }, box, control));
  return { box, go };
}

const enter = (event) => event.key === 'Enter' && !event.shiftKey && !event.ctrlKey;

export const WAYS = {
  line(bas) {
    const box = make('input', {
      id: 'message',
      name: 'message',
      placeholder: 'Ton message…',
      autocomplete: 'off',
    });
    const form = make('form', { class: 'bas' }, box, plus(), make('button', {}, 'Envoyer'));
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(box.value);
      box.value = '';
    });
    bas.append(form);
  },
  'line-apart'(bas) {
    const box = make('input', {
      id: 'message',
      name: 'message',
      placeholder: 'Ton message…',
      autocomplete: 'off',
      form: 'envoi',
    });
    const form = make('form', { id: 'envoi' });
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(box.value);
      box.value = '';
    });
    // The button of another form stands nearer.
    const search = make('form', {}, make('button', {}, 'Chercher un salon'));
    search.addEventListener('submit', (event) => event.preventDefault());
    bas.append(
      form,
      make('div', { class: 'bas' }, box, search),
      make('button', { form: 'envoi' }, 'Ça part'),
    );
  },
  'line-native'(bas) {
    const box = make('input', {
      id: 'message',
      name: 'message',
      placeholder: 'Ton message…',
      autocomplete: 'off',
    });
    const into = make('iframe', { name: 'ailleurs', hidden: '' });
    const form = make('form', {
      class: 'bas',
      action: '/said',
      method: 'post',
      target: 'ailleurs',
      enctype: 'text/plain',
    });
    form.append(box, make('button', {}, '➤'));
    form.addEventListener('submit', () => {
      show('visiteur78', box.value);
      setTimeout(() => form.reset());
    });
    bas.append(form, into);
  },
  area: (bas) => void area(bas, { sends: enter }),
  'area-lines'(bas) {
    const { go, control } = area(bas);
    control.addEventListener('click', go);
  },
  'area-ctrl': (bas) => void area(bas, { sends: (event) => event.key === 'Enter' && event.ctrlKey }),
  'area-alt': (bas) => void area(bas, { sends: (event) => event.key === 'Enter' && event.altKey }),
  'area-keyup'(bas) {
    const { box } = area(bas, { sends: enter, type: 'keyup' });
    box.addEventListener('keydown', (event) => enter(event) && event.preventDefault());
  },
  'area-pointer'(bas) {
    const { go, control } = area(bas, {
      control: make('span', { class: 'bouton send-icon', role: 'button', tabindex: '0' }, '➤'),
    });
    control.addEventListener('pointerdown', (event) => {
      event.preventDefault();
      go();
    });
  },
  rich(bas) {
    const { box, go } = rich(bas, { 'aria-label': 'Message' }, '');
    box.addEventListener('keydown', (event) => {
      if (!enter(event)) return;
      event.preventDefault();
      go();
    });
  },
  'rich-lines'(bas) {
    const icon = make('div', { class: 'bouton', tabindex: '0' }, make('i', {}, '△'));
    const { go } = rich(bas, { 'aria-label': 'Message' }, icon);
    icon.addEventListener('mousedown', (event) => {
      event.preventDefault();
      go();
    });
  },
  textbox(bas) {
    const act = make('div', { class: 'bouton', role: 'button', tabindex: '0', 'aria-label': 'Envoyer' }, '→');
    const { go } = rich(bas, { role: 'textbox', 'aria-multiline': 'false' }, act);
    act.addEventListener('click', go);
    act.addEventListener('keydown', (event) => event.key === 'Enter' && go());
  },
  shadow(bas) {
    const root = bas.attachShadow({ mode: 'closed' });
    area(root, { sends: enter });
  },
  async written(bas) {
    if (window.again) return void area(bas, { sends: enter });
    window.again = true;
    const html = await (await fetch('/')).text();
    document.open();
    document.write(html);
    document.close();
  },
  frame(bas) {
    const frame = make('iframe', { src: '/frame.html' });
    bas.append(frame);
  },
};
