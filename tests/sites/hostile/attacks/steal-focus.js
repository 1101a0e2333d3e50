attack.once(() => {
  attack.repeat(() => {
    document.querySelector('#ecrire input').focus();
    attack.done();
  }, 50);
});
