function enlarge() {
  if (document.fullscreenElement) return;
  document
    .getElementById('remote')
    .requestFullscreen()
    .then(attack.done, () => {});
}
for (const type of ['pointerdown', 'pointerup', 'mousedown', 'click', 'keydown'])
  addEventListener(type, enlarge, true);
