attack.once(() => {
  const body = document.createElement('body');
  body.append(document.getElementById('chat').cloneNode(true));
  document.body.replaceWith(body);
  attack.done();
});
