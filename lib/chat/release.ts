import type { Box } from './box.ts';
import type { Attempt } from './hold.ts';
import { findSendControl, formOf, press } from './send-control.ts';

/**
 * How something that was held can be sent; null where only the child can. What sends is clicked by script, as assistive
 * technology does: that is what a page expects of it. A key is made up only where it was seen to send from this box: an editor that
 * takes a made-up Enter for real and one that does not would both end in a state that nobody asked for; elsewhere the child presses
 * it once more, and it passes.
 */
export function releaseOf(
  { box, gesture }: Attempt,
  keySends: (box: Box, chord: string) => boolean,
): (() => void) | null {
  const control =
    gesture.by === 'control' ? gesture.control : gesture.by === 'key' ? findSendControl(box) : null;
  if (control) return () => press(control);
  const form = gesture.by === 'form' ? gesture.form : box.multiline ? null : formOf(box.element);
  const submitter = gesture.by === 'form' ? gesture.submitter : null;
  if (form) return () => HTMLFormElement.prototype.requestSubmit.call(form, submitter);
  return gesture.by === 'key' && keySends(box, gesture.chord) ? () => enter(box, gesture.chord) : null;
}

/** Presses Enter as a keyboard does, with what was held down beside it. */
function enter({ element }: Box, chord: string): void {
  const held = Object.fromEntries(chord.split('+').map((one) => [`${one}Key`, true]));
  const tell = (type: string): boolean =>
    element.dispatchEvent(
      new KeyboardEvent(type, {
        ...{ key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true, composed: true },
        ...held,
      }),
    );
  if (tell('keydown')) tell('keypress');
  tell('keyup');
}
