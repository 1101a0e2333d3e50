const $ = (id) => document.getElementById(id);

/** A drawn picture where there is no camera. */
function drawn() {
  const canvas = Object.assign(document.createElement('canvas'), { width: 320, height: 180 });
  const brush = canvas.getContext('2d');
  const paint = (time) => {
    brush.fillStyle = '#3c4043';
    brush.fillRect(0, 0, 320, 180);
    brush.fillStyle = '#8ab17d';
    brush.beginPath();
    brush.arc(160, 90 + Math.sin(time / 800) * 4, 46, 0, 7);
    brush.fill();
    requestAnimationFrame(paint);
  };
  paint(0);
  return canvas.captureStream(15);
}

function tile(name) {
  const element = Object.assign(document.createElement('div'), { className: 'tile' });
  element.append(
    name.replace(/(\w)\w*\s?/g, '$1'),
    Object.assign(document.createElement('small'), { textContent: name }),
  );
  return element;
}

function join(name) {
  const bar = Object.assign(document.createElement('div'), { className: 'bar' });
  for (const text of ['Mute', 'Camera', 'Share screen', 'Leave meeting']) {
    bar.append(Object.assign(document.createElement('button'), { textContent: text }));
  }
  $('lobby').hidden = true;
  $('call').hidden = false;
  $('call').append(tile('Martha Quill'), tile('Oren Falk'), tile(name), bar);
}

$('door').onsubmit = (event) => {
  event.preventDefault();
  join($('name').value);
};
if (new URLSearchParams(location.search).has('in')) join('Priya Shah');
navigator.mediaDevices
  .getUserMedia({ video: true })
  .catch(drawn)
  .then((stream) => {
    $('preview').srcObject = stream;
  });
