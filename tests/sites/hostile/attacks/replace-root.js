attack.once(() => {
  const root = document.documentElement.cloneNode(false);
  root.append(document.head.cloneNode(true), document.createElement('body'));
  root.querySelector('body').append(document.getElementById('chat').cloneNode(true));
  document.replaceChild(root, document.documentElement);
  attack.done();
});
