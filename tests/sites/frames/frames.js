const chat = () => fetch('/chat.html').then((answer) => answer.text());
const loaded = (element) => new Promise((done) => element.addEventListener('load', done, { once: true }));
const pause = (ms) => new Promise((done) => setTimeout(done, ms));

function add(attributes, tag = 'iframe', parent = document.body) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  parent.append(element);
  return element;
}

function write(frame, html) {
  const inside = frame.contentDocument;
  inside.open();
  inside.write(html);
  inside.close();
}

export const WAYS = {
  'same-origin': () => add({ src: '/chat.html' }),
  'cross-origin': (other) => add({ src: `${other}/chat.html` }),
  srcdoc: async () => add({ srcdoc: await chat() }),
  sandboxed: () => add({ src: '/chat.html', sandbox: '' }),
  'sandboxed-srcdoc': async () => add({ srcdoc: await chat(), sandbox: 'allow-scripts' }),
  blob: async () => add({ src: URL.createObjectURL(new Blob([await chat()], { type: 'text/html' })) }),
  data: async () => add({ src: `data:text/html;charset=utf-8,${encodeURIComponent(await chat())}` }),
  'about-blank': async () => {
    const html = await chat();
    add({}).contentDocument.body.innerHTML = html;
  },
  written: async () => {
    const html = await chat();
    const frame = add({});
    await pause(300);
    write(frame, html);
  },
  'written-over': async () => {
    const html = await chat();
    const frame = add({ src: '/calm.html' });
    await loaded(frame);
    await pause(300);
    write(frame, html);
  },
  readded: async () => {
    const frame = add({ src: '/calm.html' });
    await loaded(frame);
    frame.remove();
    await pause(1000);
    frame.src = '/chat.html';
    document.body.append(frame);
  },
  nested: (other) => add({ src: `${other}/nested.html?${location.origin}` }),
  tiny: () => add({ src: '/chat.html', style: 'width: 180px; height: 90px' }),
  'closed-shadow-inside': () => add({ src: '/shadow.html' }),
  'inside-closed-shadow': () =>
    add({ src: '/chat.html' }, 'iframe', add({}, 'div').attachShadow({ mode: 'closed' })),
  object: () => add({ data: '/chat.html', type: 'text/html' }, 'object'),
  embed: () => add({ src: '/chat.html', type: 'text/html' }, 'embed'),
};
