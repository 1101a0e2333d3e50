const $ = (id) => document.getElementById(id);
const FIRST = ['Turbo', 'Sleepy', 'Mighty', 'Green', 'Jolly'];
const SECOND = ['Shell', 'Comet', 'Lettuce', 'Noodle', 'Pebble'];
const picks = { count: 0 };

function lobby() {
  $('start').hidden = true;
  $('lobby').hidden = false;
  const racers = [$('name').textContent, 'Mighty Pebble', 'Jolly Lettuce', 'Sleepy Comet'];
  for (const [place, name] of racers.entries()) {
    const row = Object.assign(document.createElement('div'), { className: 'racer' });
    row.append(
      `Lane ${place + 1}`,
      Object.assign(document.createElement('b'), { textContent: name }),
      `level ${place * 2 + 3}`,
    );
    document.querySelector('.track').append(row);
  }
}

$('other').onclick = () => {
  picks.count += 1;
  $('name').textContent = `${FIRST[picks.count % 5]} ${SECOND[(picks.count * 2) % 5]}`;
};
$('start').onsubmit = (event) => {
  event.preventDefault();
  lobby();
};
if (location.search) lobby();
