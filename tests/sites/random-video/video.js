const $ = (id) => document.getElementById(id);
const COUNTRIES = ['Spain', 'Turkey', 'Brazil', 'Poland', 'Canada', 'Morocco'];
const HELLOS = ['hi', 'hey, where are you from?', 'hello, how old are you?', 'asl?'];
const state = { met: 0, waiting: 0 };

/** A moving picture drawn by hand: stands in for a camera where there is none, and for the stranger. */
function painted(hue) {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 240 });
  const brush = canvas.getContext('2d');
  const paint = (time) => {
    brush.fillStyle = `hsl(${hue} 25% 22%)`;
    brush.fillRect(0, 0, 320, 240);
    const sway = Math.sin(time / 900) * 8;
    brush.fillStyle = `hsl(${hue} 30% 45%)`;
    brush.beginPath();
    brush.ellipse(160 + sway, 100, 42, 52, 0, 0, 7);
    brush.ellipse(160 + sway / 2, 235, 95, 80, 0, 0, 7);
    brush.fill();
    requestAnimationFrame(paint);
  };
  paint(0);
  return canvas.captureStream(15);
}

async function ownCamera() {
  try {
    return await navigator.mediaDevices.getUserMedia({ video: true });
  } catch {
    return painted(210);
  }
}

function log(className, text) {
  const line = document.createElement('p');
  const who = document.createElement('b');
  who.textContent = className === 'you' ? 'You: ' : className === 'stranger' ? 'Stranger: ' : '';
  line.className = className;
  line.append(who, text);
  $('log').append(line);
}

function look() {
  $('next').disabled = true;
  $('remote').srcObject = null;
  $('who').textContent = 'Looking for a stranger…';
  $('log').replaceChildren();
  clearTimeout(state.waiting);
  state.waiting = setTimeout(meet, 700);
}

function meet() {
  const country = COUNTRIES[state.met % COUNTRIES.length];
  $('remote').srcObject = painted(20 + state.met * 55);
  $('who').textContent = `Stranger from ${country}`;
  $('next').disabled = false;
  log('notice', 'You’re now chatting with a random stranger. Say hi!');
  log('stranger', HELLOS[state.met % HELLOS.length]);
  state.met += 1;
}

$('next').onclick = look;
$('stop').onclick = () => {
  for (const track of $('local').srcObject?.getTracks() ?? []) track.stop();
  location.href = '/';
};
$('say').onsubmit = (event) => {
  event.preventDefault();
  const [box] = $('say').elements;
  if (box.value.trim()) log('you', box.value);
  box.value = '';
};
look();
ownCamera().then((stream) => {
  $('local').srcObject = stream;
});
