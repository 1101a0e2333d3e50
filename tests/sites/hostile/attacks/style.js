attack.once(() => {
  const sheet = document.createElement('style');
  sheet.textContent = '{{css}}';
  document.head.append(sheet);
  attack.done();
});
