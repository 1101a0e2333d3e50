const REPLIES = [
  'Thank you for telling me. How long has it felt like that?',
  'That sounds hard. Is there an adult you trust who knows about it?',
  'I’m glad you came. Let’s think together about what might help.',
];
const nickname = new URLSearchParams(location.search).get('nickname') || 'there';
const state = { replied: 0 };

function say(className, text) {
  const line = document.createElement('p');
  line.className = className;
  line.textContent = text;
  document.getElementById('log').append(line);
}

document.getElementById('write').onsubmit = (event) => {
  event.preventDefault();
  const box = document.getElementById('message');
  if (!box.value.trim()) return;
  say('you', box.value);
  box.value = '';
  const reply = REPLIES[state.replied];
  state.replied += 1;
  if (reply) setTimeout(() => say('them', reply), 900);
};
say('them', `Hi ${nickname}, I’m Grace, a counsellor at Harbour Listens. What’s on your mind today?`);
