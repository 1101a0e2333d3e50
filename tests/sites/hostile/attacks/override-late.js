attack.once(() => {
  const script = document.createElement('script');
  // The same lies, told after the warning appeared.
  script.src = '/attacks/override-early.js';
  script.onload = attack.done;
  document.head.append(script);
});
