// Each way sends the files that it is given at once, and notes what it heard.
window.heard = [];

function upload(files, way) {
  for (const file of files) {
    const form = new FormData();
    form.append('photo', file);
    fetch(`/photo?${way}`, { method: 'POST', body: form });
    const line = document.createElement('p');
    line.textContent = `visiteur78 a envoyé ${file.name}`;
    document.querySelector('#fil').append(line);
  }
}

function hear(event, files, way) {
  window.heard.push([event.type, event.isTrusted, [...files].map(({ name }) => name)]);
  if (event.type !== 'input') upload(files, way);
}

const input = document.querySelector('#fichier');
for (const type of ['input', 'change'])
  input.addEventListener(type, (event) => hear(event, input.files, 'choisi'));

const zone = document.querySelector('#zone');
zone.addEventListener('dragover', (event) => {
  event.preventDefault();
  zone.classList.add('ouverte');
});
zone.addEventListener('dragleave', () => zone.classList.remove('ouverte'));
zone.addEventListener('drop', (event) => {
  event.preventDefault();
  zone.classList.remove('ouverte');
  hear(event, event.dataTransfer.files, 'depose');
});

document.querySelector('#message').addEventListener('paste', (event) => {
  if (event.clipboardData.files.length === 0) return;
  event.preventDefault();
  hear(event, event.clipboardData.files, 'colle');
});

const root = document.querySelector('#cache').attachShadow({ mode: 'closed' });
const hidden = document.createElement('input');
hidden.type = 'file';
hidden.addEventListener('change', (event) => hear(event, hidden.files, 'cache'));
const caption = document.createElement('input');
root.append(hidden, caption);
Object.assign(window, { hidden, caption }); // for the test, which sees into no closed root
