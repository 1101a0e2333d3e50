attack.once((element) => {
  element.remove();
  attack.done();
});
