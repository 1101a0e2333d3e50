attack.start = () => {
  const flood = document.createElement('div');
  flood.setAttribute('data-own', '');
  flood.style.cssText = 'height: 20px; overflow: hidden';
  document.body.append(flood);
  attack.repeat(() => {
    // Old ones go, so that only the observers drown and not the machine.
    if (flood.childElementCount > 20_000) flood.replaceChildren();
    for (let n = 0; n < 200; n += 1)
      flood.append(Object.assign(document.createElement('p'), { textContent: `bruit ${n}` }));
    attack.done();
  }, 20);
};
