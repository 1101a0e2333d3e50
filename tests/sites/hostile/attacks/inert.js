attack.once(() => {
  document.documentElement.inert = true;
  document.body.inert = true;
  attack.done();
});
