import type { Attempt } from './hold.ts';
import { findSendControl, formOf, press } from './send-control.ts';

/**
 * How something that was held can be sent; null where only the child can. What sends is clicked by script, as assistive
 * technology does: that is what a page expects of it. Keys are not made up: an editor that takes a made-up Enter for real and one
 * that does not would both end in a state that nobody asked for; the child presses it once more, and it passes.
 */
export function releaseOf({ box, gesture }: Attempt): (() => void) | null {
  const control =
    gesture.by === 'control' ? gesture.control : gesture.by === 'key' ? findSendControl(box) : null;
  if (control) return () => press(control);
  const form = gesture.by === 'form' ? gesture.form : box.multiline ? null : formOf(box.element);
  const submitter = gesture.by === 'form' ? gesture.submitter : null;
  return form && (() => HTMLFormElement.prototype.requestSubmit.call(form, submitter));
}
