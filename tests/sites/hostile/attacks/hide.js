attack.each((element) => {
  if (element.style.display === 'none') return;
  element.hidden = true;
  element.inert = true;
  element.setAttribute('aria-hidden', 'true');
  for (const [name, value] of [
    ['display', 'none'],
    ['visibility', 'hidden'],
    ['opacity', '0'],
    ['width', '0'],
    ['height', '0'],
  ]) {
    element.style.setProperty(name, value, 'important');
  }
  attack.done();
});
