// Whoever writes appears at once under the name that was typed, like in any open room.
const fil = document.querySelector('#fil');
const form = document.querySelector('#dire');

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const { pseudo, message } = form.elements;
  if (!message.value.trim()) return;
  const name = document.createElement('b');
  name.textContent = pseudo.value.trim() || 'visiteur219';
  const line = document.createElement('p');
  line.append(name, ` ${message.value}`);
  fil.append(line);
  message.value = '';
});
