attack.each((element) => {
  element.remove();
  attack.done();
});
