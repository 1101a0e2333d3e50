const MOUSE = ['mousedown', 'mouseup', 'click', 'dblclick'];
const KEYS = ['Enter', ' ', 'Escape', 'Tab'];

function press(target, x, y) {
  const shared = {
    bubbles: true,
    composed: true,
    cancelable: true,
    clientX: x,
    clientY: y,
    button: 0,
    buttons: 1,
  };
  target.dispatchEvent(new PointerEvent('pointerdown', { ...shared, isPrimary: true, pointerId: 1 }));
  for (const type of MOUSE) target.dispatchEvent(new MouseEvent(type, shared));
  // Long enough for a button that wants to be held.
  attack.later(() => {
    target.dispatchEvent(new PointerEvent('pointerup', { ...shared, isPrimary: true, pointerId: 1 }));
  }, 2500);
}

function type(target) {
  for (const key of KEYS) {
    const shared = {
      key,
      code: key === ' ' ? 'Space' : key,
      bubbles: true,
      composed: true,
      cancelable: true,
    };
    target.dispatchEvent(new KeyboardEvent('keydown', shared));
    attack.later(() => target.dispatchEvent(new KeyboardEvent('keyup', shared)), 2500);
  }
}

attack.once(() => {
  attack.repeat(() => {
    for (const element of attack.foreign()) {
      element.click();
      element.dispatchEvent(new Event('close'));
      element.dispatchEvent(new Event('cancel'));
      type(element);
    }
    for (let x = 0.05; x < 1; x += 0.09) {
      for (let y = 0.05; y < 1; y += 0.09) {
        const target = document.elementFromPoint(innerWidth * x, innerHeight * y) ?? document;
        press(target, innerWidth * x, innerHeight * y);
      }
    }
    type(document.activeElement ?? document);
    type(window);
    attack.done();
  }, 700);
});
