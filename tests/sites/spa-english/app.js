import { DIRECT, LINES, PEOPLE, ROOMS } from './people.js';

const app = document.getElementById('app');
const me = { nickname: 'guest_4417', age: '18', gender: 'F' };

function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(attributes)) {
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else if (key in element && key !== 'list') element[key] = value;
    else element.setAttribute(key, value);
  }
  element.append(...children);
  return element;
}

function go(path) {
  history.pushState(null, '', path);
  draw();
}

function entry() {
  const pick = (event) => {
    me.gender = event.currentTarget.value;
    for (const button of event.currentTarget.parentElement.children) {
      button.setAttribute('aria-pressed', String(button === event.currentTarget));
    }
  };
  const gender = (value, label) =>
    h('button', { type: 'button', value, onclick: pick, 'aria-pressed': String(me.gender === value) }, label);
  const ages = Array.from({ length: 83 }, (_, n) => h('option', { value: String(n + 13) }, String(n + 13)));
  const form = h(
    'form',
    { className: 'card', autocomplete: 'off' },
    h('h1', {}, 'Talk to strangers. Right now.'),
    h('p', {}, 'No sign up, no email. Pick a name and jump in.'),
    h('input', { name: 'nickname', placeholder: 'Nickname', maxLength: 18, required: true }),
    h(
      'div',
      { className: 'pair' },
      h('select', { name: 'age', 'aria-label': 'Age' }, ...ages),
      h('div', { className: 'genders' }, gender('M', 'Male'), gender('F', 'Female'), gender('O', 'Other')),
    ),
    h('button', { className: 'start' }, 'Start chatting'),
    h('small', {}, '813 people are online'),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    me.nickname = form.elements.nickname.value;
    me.age = form.elements.age.value;
    go('/lobby');
  });
  return h(
    'main',
    { className: 'hello' },
    h('div', { className: 'brand' }, 'Lobby', h('b', {}, 'Talk')),
    form,
  );
}

function person({ name, age, gender, town }) {
  return h(
    'div',
    { className: 'person', 'data-name': name },
    h('span', { className: `face ${gender}` }, name[0].toUpperCase()),
    h('div', {}, h('strong', {}, name), h('span', { className: 'asl' }, `${age}${gender} · ${town}`)),
    h(
      'button',
      { className: 'message-me', title: `Message ${name}`, onclick: () => go(`/direct/${name}`) },
      '✉',
    ),
  );
}

function frame(centre) {
  const rooms = ROOMS.map(({ id, title, about, count }) =>
    h(
      'button',
      { className: 'room', 'data-room': id, onclick: () => go(`/room/${id}`) },
      h('strong', {}, title),
      h('span', { className: 'count' }, String(count)),
      h('small', {}, about),
    ),
  );
  return h(
    'div',
    { className: 'shell' },
    h(
      'header',
      {},
      h('div', { className: 'brand' }, 'Lobby', h('b', {}, 'Talk')),
      h('span', {}, `${me.nickname} · ${me.age}${me.gender}`),
    ),
    h('nav', { 'aria-label': 'Rooms' }, h('h2', {}, 'Rooms'), ...rooms),
    centre,
    h('aside', {}, h('h2', {}, 'Online now'), ...PEOPLE.map(person)),
  );
}

function bubble(from, text) {
  return h(
    'div',
    { className: from === me.nickname ? 'bubble mine' : 'bubble' },
    h('b', {}, from),
    h('span', {}, text),
  );
}

function talk(title, withWhom, lines, answer) {
  const list = h('div', { className: 'lines' }, ...lines.map(([from, text]) => bubble(from, text)));
  const box = h('input', { placeholder: 'Say something…', 'aria-label': 'Message' });
  const form = h('form', { className: 'write' }, box, h('button', {}, 'Send'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!box.value.trim()) return;
    list.append(bubble(me.nickname, box.value));
    box.value = '';
    answer?.(list);
  });
  return h('section', { className: 'talk', 'data-with': withWhom }, h('h1', {}, title), list, form);
}

function room(id) {
  const found = ROOMS.find((one) => one.id === id) ?? ROOMS[0];
  return talk(found.title, '', LINES[found.id] ?? LINES.lounge);
}

function direct(name) {
  let said = 1;
  return talk(`Private chat with ${name}`, name, [[name, DIRECT[0]]], (list) => {
    const line = DIRECT[said];
    said += 1;
    if (line) setTimeout(() => list.append(bubble(name, line)), 900);
  });
}

function lobby() {
  return h(
    'section',
    { className: 'talk' },
    h('h1', {}, `Welcome, ${me.nickname}`),
    h(
      'p',
      { className: 'hint' },
      'Join a room on the left, or tap the envelope next to anyone to message them.',
    ),
  );
}

function draw() {
  for (const [key, value] of new URLSearchParams(location.search)) me[key] = value;
  const [, where, what] = location.pathname.split('/');
  if (where === 'lobby') return app.replaceChildren(frame(lobby()));
  if (where === 'room') return app.replaceChildren(frame(room(what)));
  if (where === 'direct') return app.replaceChildren(frame(direct(what)));
  app.replaceChildren(entry());
}

addEventListener('popstate', draw);
// The bundle of the real thing would still be loading.
setTimeout(draw, 1200);
