/**
 * Holds a send: Enter, a press on what sends, a form that is submitted. Everything comes through the scout's first
 * listener on the window, so no page hears of a gesture that is held. Only what a person did counts; what a script
 * of the page makes up passes.
 */
import { type Box, boxesAround, boxesInFrames, boxOf, focusedIn } from './box.ts';
import { textOf } from './box-text.ts';
import { formOf, pressedBy, sendControl } from './send-control.ts';
import { hitInside, isThere, type ShadowRootOf, withAncestors, withFrames } from './tree.ts';

/** How somebody meant to send: with a key in the box, with what sends, or by a form. */
export type Gesture =
  | { by: 'key'; chord: string }
  | { by: 'control'; control: HTMLElement }
  | { by: 'form'; form: HTMLFormElement; submitter: HTMLElement | null };

export interface Attempt {
  box: Box;
  text: string;
  gesture: Gesture;
  /** What the same gesture sends from other boxes. */
  together?: readonly Attempt[];
}

export interface HoldDeps {
  document: Document;
  shadowRootOf: ShadowRootOf;
  /** Whether what stands in the box may go. */
  isHeld(attempt: Attempt): boolean;
  onHeld(attempt: Attempt): void;
  /** It was let through; whether it was a send shows later. */
  onPassed(attempt: Attempt): void;
  /** A control was pressed that is not known to send. */
  onPressed(attempt: Attempt, control: Element): void;
  /** Whether a press on a control was seen to send. */
  hasSent(control: Element): boolean;
  /** Whether Enter sends in a box, with what is held down beside it, as far as it was seen. */
  enterSends(box: Box, chord: string): boolean;
}

/** What is held down beside a key: '' for nothing. */
const chordOf = (event: KeyboardEvent): string =>
  (['ctrl', 'alt', 'meta', 'shift'] as const).filter((one) => event[`${one}Key`]).join('+');

/** Boxes that are kept in mind, beside those in frames: a page of several conversations has one for each. */
const MAX_BOXES = 4;
const DOWN = new Set(['pointerdown', 'mousedown', 'touchstart']);
const UP = new Set(['pointerup', 'mouseup', 'touchend', 'pointercancel']);

/** What takes the inputs of a frame, and what takes its submits. */
export function createSendHold(deps: HoldDeps) {
  const { document, shadowRootOf } = deps;
  /** Boxes in which the cursor stood, the last one first. */
  let boxes: readonly Box[] = [];
  let pressing = false;
  let heldKey = '';

  /** Where somebody writes, or wrote before going to what sends. */
  const current = (): Box | null => {
    enter(boxOf(focusedIn(document, shadowRootOf)));
    return boxes[0] ?? null;
  };
  const enter = (box: Box | null): void => {
    const others = boxes.filter(({ element }) => isThere(element) && element !== box?.element);
    const known = (box ? [box, ...others] : others).slice(0, MAX_BOXES);
    const more = boxesInFrames(document, shadowRootOf).filter(
      (one) => textOf(one).trim() !== '' && known.every(({ element }) => element !== one.element),
    );
    boxes = [...known, ...more];
  };
  const attempt = (box: Box, gesture: Gesture): Attempt | null => {
    const text = textOf(box);
    return text.trim() === '' ? null : { box, text, gesture };
  };
  /**
   * What a press would send: of several boxes that are not empty those of the form that it submits, or those that stand nearest to
   * it in the tree; of these one that may not go.
   */
  const attemptBy = (target: Element | null): Attempt | null => {
    const from = (all: readonly Box[]) =>
      all.flatMap((box) => {
        const control = sendControl(target, box, deps.hasSent);
        const one = control && attempt(box, { by: 'control', control });
        return one ? [{ ...one, control }] : [];
      });
    const known = from(boxes);
    const made = known.length > 0 ? known : from(boxesAround(target));
    const [first] = made;
    if (!first || made.length < 2 || !target) return first ?? null;
    const form = formOf(first.control);
    const ofForm = form ? made.filter(({ box }) => formOf(box.element) === form) : [];
    const together = ofForm.length > 0 ? ofForm : nearest(made, target);
    return foremost(together);
  };
  /** Of what is sent together one that may not go, with the others. */
  const foremost = (made: readonly Attempt[]): Attempt | null => {
    const first = made.find(deps.isHeld) ?? made[0];
    return first ? { ...first, together: made.filter((one) => one !== first) } : null;
  };
  /** True where it is held. */
  const decide = (event: Event, made: Attempt | null): boolean => {
    if (!made) return false;
    const held = deps.isHeld(made);
    if (held) {
      swallow(event);
      deps.onHeld(made);
    } else deps.onPassed(made);
    return held;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, code } = event;
    if (event.repeat && code === heldKey) {
      swallow(event);
      return;
    }
    pressing = false;
    heldKey = ''; // a key that was let go over the card was not heard of
    current(); // with Tab one leaves a box that was never pressed
    // An Enter that ends a composition chooses a word.
    if (event.isComposing || event.keyCode === 229 || (key !== 'Enter' && key !== ' ')) return;
    const focused = focusedIn(document, shadowRootOf);
    const box = boxOf(focused);
    if (box) {
      if (key !== 'Enter') return;
      const chord = chordOf(event);
      const made = attempt(box, { by: 'key', chord });
      if (box.multiline && !deps.enterSends(box, chord)) {
        if (made) deps.onPassed(made);
      } else if (decide(event, made)) heldKey = code;
      return;
    }
    // A real button is pressed by a click that follows; an element that only acts as one hears the key.
    if (['button', 'input', 'a'].includes(focused?.localName ?? '')) return;
    if (decide(event, attemptBy(focused))) heldKey = code;
  };

  const onDown = (event: Event): void => {
    if (pressing && event.type !== 'pointerdown') {
      swallow(event);
      return;
    }
    pressing = false;
    const box = current();
    const target = targetOf(event, shadowRootOf);
    const made = attemptBy(target);
    if (!made && box && event.type === 'pointerdown') {
      const pressed = pressedBy(target, box);
      const seen = pressed && attempt(box, { by: 'control', control: pressed.control });
      if (seen) deps.onPressed(seen, pressed.control);
    }
    if (!made || !deps.isHeld(made)) return;
    pressing = true;
    swallow(event); // the click that follows decides; a finger may still slide away
  };

  const onClick = (event: MouseEvent): void => {
    pressing = false;
    current();
    const byPointer = event.detail > 0 || event.clientX !== 0 || event.clientY !== 0;
    const pressed = targetOf(event, shadowRootOf) ?? (byPointer ? null : focusedIn(document, shadowRootOf));
    decide(event, attemptBy(pressed));
  };

  return {
    /** The last box that somebody wrote in, while it stands. */
    current,

    take(event: Event): void {
      if (!event.isTrusted) return;
      const { type } = event;
      if (type === 'keydown') onKeyDown(event as KeyboardEvent);
      else if (type === 'keyup') {
        if (heldKey !== '' && (event as KeyboardEvent).code === heldKey) swallow(event);
        heldKey = '';
      } else if (DOWN.has(type)) onDown(event);
      else if (UP.has(type)) {
        if (pressing) swallow(event);
      } else if (type === 'click') onClick(event as MouseEvent);
    },

    /** A form is submitted in a way that was not seen coming: by a page's script after a gesture, by a keyboard. */
    takeSubmit(event: SubmitEvent): void {
      const form = event.target as HTMLFormElement;
      current();
      if (!event.isTrusted) return;
      const { submitter } = event;
      const made = boxes
        .filter(({ element }) => formOf(element) === form)
        .flatMap((box) => attempt(box, { by: 'form', form, submitter }) ?? []);
      const first = foremost(made);
      if (!first || !deps.isHeld(first)) return;
      swallow(event);
      deps.onHeld(first);
    },
  };
}

/** Those of several attempts whose boxes share the innermost part of the page with what was pressed. */
function nearest(made: readonly Attempt[], target: Element): readonly Attempt[] {
  const holders = made.map(({ box }) => new Set(withFrames(box.element).flatMap(withAncestors)));
  const around = withAncestors(target).find((one) => holders.some((holding) => holding.has(one)));
  return around ? made.filter((_, at) => holders[at]?.has(around)) : made;
}

/** Nobody else hears of it, and the browser does nothing by it. */
export function swallow(event: Event): void {
  event.stopImmediatePropagation();
  if (!event.type.startsWith('touch')) event.preventDefault();
}

/** What was hit, inside shadow roots too: outside of a closed one only its host is told. */
export function targetOf(event: Event, shadowRootOf: ShadowRootOf): Element | null {
  const [first] = event.composedPath();
  const hit = (first as Node | undefined)?.nodeType === 1 ? (first as Element) : null;
  const { clientX, clientY } = event as MouseEvent;
  return clientX === undefined ? hit : hitInside(hit, clientX, clientY, shadowRootOf);
}
