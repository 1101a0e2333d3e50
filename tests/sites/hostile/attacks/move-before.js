attack.each((element) => {
  const box = document.createElement('div');
  box.setAttribute('data-own', '');
  box.style.cssText = 'display: none !important';
  document.body.append(box);
  if (box.moveBefore) box.moveBefore(element, null);
  else box.append(element);
  attack.done();
});
