attack.once(() => {
  const sheet = document.createElement('div');
  sheet.setAttribute('data-own', '');
  sheet.popover = 'manual';
  sheet.style.cssText = 'inset: 0; width: 100vw; height: 100vh; border: 0; margin: 0; background: #fbe4f2';
  sheet.append('Bienvenue sur Tchat sans fin. Choisis un salon.');
  document.body.append(sheet);
  sheet.showPopover();
  attack.done();
});
