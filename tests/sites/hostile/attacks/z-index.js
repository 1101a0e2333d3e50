const sheet = document.createElement('div');
sheet.setAttribute('data-own', '');
sheet.style.cssText =
  'position: fixed !important; inset: 0; z-index: 2147483647 !important; background: #fbe4f2';
sheet.append('Bienvenue sur Tchat sans fin. Choisis un salon.');
attack.once(() => {
  attack.repeat(() => {
    if (document.documentElement.lastElementChild === sheet) return;
    document.documentElement.append(sheet);
    attack.done();
  }, 100);
});
