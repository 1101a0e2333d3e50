attack.once(() => {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('data-own', '');
  dialog.style.cssText =
    'width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0; background: #fbe4f2';
  dialog.append('Bienvenue sur Tchat sans fin. Choisis un salon.');
  attack.repeat(() => {
    if (!dialog.isConnected) document.body.append(dialog);
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    if (dialog.open && dialog.contains(middle)) return;
    dialog.close();
    dialog.showModal();
    attack.done();
  }, 200);
});
