attack.start = () => {
  const flood = document.createElement('div');
  flood.setAttribute('data-own', '');
  flood.style.cssText = 'height: 20px; overflow: hidden';
  for (let row = 0; row < 20_000; row += 1) {
    const line = document.createElement('p');
    for (let word = 0; word < 9; word += 1) line.append(document.createElement('i'));
    flood.append(line);
  }
  document.body.append(flood);
  attack.done();
};
