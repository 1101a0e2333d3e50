attack.each((element) => {
  const copy = element.cloneNode();
  copy.setAttribute('data-own', '');
  element.replaceWith(copy);
  attack.done();
});
