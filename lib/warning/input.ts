/**
 * Every input on a warning. It arrives through the scout's listeners, which are first on the window; from
 * there only the host is seen as the target, so what was hit is asked of the closed root. What is meant for a
 * warning goes no further: the page does not learn of it and can't prevent it.
 */
import type { Hold } from './hold.ts';
import type { Raised } from './host-element.ts';
import { type Deed, deedOf } from './parts.ts';

export interface InputDeps {
  document: Document;
  /** Null while the warning is being raised again. */
  raised(): Raised | null;
  /** A cover owns every input, a banner those that hit it. */
  modal: boolean;
  hold: Hold;
  act(deed: Deed, control: HTMLElement): void;
}

export function createInput({ document, raised, modal, hold, act }: InputDeps): (event: Event) => void {
  const onKeyDown = (event: KeyboardEvent, { root }: Raised): void => {
    if (event.ctrlKey || event.altKey || event.metaKey) return; // the browser's own keys still work
    const focused = deedOf(root.activeElement);
    if (event.key === 'Escape') {
      event.preventDefault();
      const close = modal ? null : root.querySelector<HTMLElement>('[data-does=close]');
      if (close) act('close', close);
    } else if (modal && event.key === 'Tab') {
      event.preventDefault();
      focusNext(root, event.shiftKey ? -1 : 1);
    } else if (focused?.deed === 'hold' && isPress(event)) {
      event.preventDefault();
      const { control } = focused;
      if (!event.repeat) hold.start(control, () => document.hasFocus() && root.activeElement === control);
    }
  };

  const onKeyUp = (event: KeyboardEvent, { root }: Raised): void => {
    hold.end();
    if (isPress(event) && deedOf(root.activeElement)?.deed === 'hold') event.preventDefault();
  };

  const onPointerDown = (event: MouseEvent, up: Raised): void => {
    const hit = deedOf(metBy(event, up));
    if (hit?.deed === 'hold' && event.button === 0) {
      hold.start(hit.control, () => hit.control.matches(':active'));
    }
  };

  const onClick = (event: MouseEvent, up: Raised): void => {
    const { root } = up;
    hold.end();
    // A key or a screen reader clicks without a pointer, and not always with a place.
    const byPointer = event.detail > 0;
    const hit = deedOf(metBy(event, up)) ?? (byPointer ? null : deedOf(root.activeElement));
    if (!hit?.deed) return; // a link does what links do
    event.preventDefault(); // what it does by itself is for when we are gone
    if (hit.deed !== 'hold') {
      act(hit.deed, hit.control);
      return;
    }
    // Pressed through a screen reader, which has no way of holding: the plain way opens.
    const plain = byPointer ? null : root.querySelector<HTMLElement>('[data-does=plain]');
    if (plain) act('plain', plain);
  };

  return (event) => {
    const up = raised();
    if (!up || !event.isTrusted) return;
    if (!modal && event.target !== up.host) {
      if (event.type === 'keydown') enterByTab(event as KeyboardEvent, document, up);
      return;
    }
    event.stopImmediatePropagation();
    if (event.type === 'keydown') onKeyDown(event as KeyboardEvent, up);
    else if (event.type === 'keyup') onKeyUp(event as KeyboardEvent, up);
    else if (event.type === 'pointerdown') onPointerDown(event as MouseEvent, up);
    else if (event.type === 'pointerup' || event.type === 'pointercancel') hold.end();
    else if (event.type === 'click') onClick(event as MouseEvent, up);
    else if (event.type === 'contextmenu' && holding(up)) event.preventDefault();
  };
}

/**
 * What of the warning was met. Where something of the page lies over it, Chromium's root answers with that, and
 * Firefox's with what lies below.
 */
function metBy({ target, clientX, clientY }: MouseEvent, { host, root }: Raised): Element | null {
  const met = target === host ? root.elementFromPoint(clientX, clientY) : null;
  return root.contains(met) ? met : null;
}

const isPress = ({ key }: KeyboardEvent) => key === 'Enter' || key === ' ';
const holding = ({ root }: Raised) => root.querySelector('[data-holding]') !== null;

/** A banner stands last in the document but is what was said last: the first Tab on a page leads into it. */
function enterByTab(event: KeyboardEvent, document: Document, { root }: Raised): void {
  const nowhere = !document.activeElement || document.activeElement === document.body;
  if (event.key !== 'Tab' || event.shiftKey || !nowhere) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  focusNext(root, 1);
}

/** Moves the focus among what can be pressed or scrolled now, round and round. */
function focusNext(root: ShadowRoot, step: 1 | -1): void {
  const stops = [...root.querySelectorAll<HTMLElement>('button, a[href], [tabindex="0"]')].filter((stop) =>
    stop.checkVisibility(),
  );
  const at = stops.indexOf(root.activeElement as HTMLElement);
  const next = at < 0 ? (step > 0 ? 0 : -1) : (at + step) % stops.length;
  stops.at(next)?.focus();
}
