attack.once(() => {
  const dialog = document.createElement('dialog');
  dialog.setAttribute('data-own', '');
  dialog.style.cssText =
    'width: 100vw; height: 100vh; max-width: none; max-height: none; border: 0; background: #fbe4f2';
  dialog.append('Bienvenue sur Tchat sans fin. Choisis un salon.');
  document.body.append(dialog);
  dialog.showModal();
  attack.done();
});
