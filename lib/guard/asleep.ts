/** What a form is sent with and can't be pressed yet: some wake their button only for an age that they let in. */

/** Boxes around a field in which what it is sent with may stand, where it is in no form. */
const BOXES = 6;
const PRESSED = 'button, input:is([type=submit], [type=button], [type=image]), [role=button]';

/** What can be pressed in the form of a field, or in the nearest box that has something to press. */
export function pressableNear(field: HTMLInputElement | HTMLSelectElement): Element[] {
  let around: Element | null = field.form ?? field.parentElement;
  for (let box = 0; around && box < BOXES; box++, around = around.parentElement) {
    const pressable = [...around.querySelectorAll(PRESSED)];
    if (pressable.length > 0) return pressable;
  }
  return [];
}

export const isAsleep = (element: Element) =>
  element.matches(':disabled') || element.getAttribute('aria-disabled') === 'true';
