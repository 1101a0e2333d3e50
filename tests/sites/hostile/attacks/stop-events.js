const TYPES = [
  'click',
  'auxclick',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'keydown',
  'keyup',
  'keypress',
  'touchstart',
  'touchend',
  'focusin',
  'cancel',
  'close',
  'beforetoggle',
  'toggle',
];
for (const type of TYPES) {
  for (const target of [window, document]) {
    target.addEventListener(
      type,
      (event) => {
        event.stopImmediatePropagation();
        event.preventDefault();
        attack.done();
      },
      { capture: true, passive: false },
    );
  }
}
