/** Which press sends: told from how a control stands to the box, what it is called, and what it did before. */
import { getterOf } from '#lib/reading/dom.ts';
import type { Box } from './box.ts';
import { doesBy, isUnnamed } from './control-words.ts';
import { fits, hostOf, seenIn, styleOf, withAncestors, withFrames } from './tree.ts';

/** What can be pressed as a control of its own. */
export const PRESSABLE =
  'button,input[type=submit],input[type=image],input[type=button],[role=button],a,[onclick],[tabindex]:not([tabindex="-1"])';
/** It opens something, or switches something on and off. */
const OPENS =
  '[aria-haspopup]:not([aria-haspopup=false]),[aria-expanded],[aria-pressed],[role=tab],[role=switch]';
/** It leads somewhere; one that acts as a button, or runs a script, does not. */
const LEADS = 'a[href]:not([role=button],[href=""],[href^="#"],[href^="javascript:" i])';
const FIELDS = 'textarea,input:not([type]),[type=text],[type=search]';

/** Pixels around the box in which a control that is called neither this nor that is taken for the one that sends. */
const NEAR = 96;
/** The same for one that is called so. */
const NEAR_NAMED = 320;
/** Pixels that a plain element may be wide and high, and still be a control. */
const PLAIN_SIZE = [240, 80] as const;

/** What a press hits, up to what holds the box as well. */
export interface Pressed {
  control: HTMLElement;
  /** `plain`: only its cursor or its maker's name tells that it can be pressed. `other`: nothing tells it. */
  as: 'control' | 'plain' | 'other';
}

/** Whether a press on this was seen to send. */
type HasSent = (control: Element) => boolean;

/** What a press on `target` would press; null for the box itself, and for what holds it. */
export function pressedBy(target: Element | null, box: Box): Pressed | null {
  const path: HTMLElement[] = [];
  const around = new Set(withFrames(box.element).flatMap(withAncestors));
  for (const one of withAncestors(target)) {
    if (one === box.element) return null;
    if (around.has(one)) break;
    path.push(one as HTMLElement);
  }
  const control = path.find((one) => fits(one, PRESSABLE));
  if (control) return { control, as: 'control' };
  const [innermost] = path;
  if (!innermost) return null;
  const called = path.slice(0, 3).find((one) => isUnnamed(one) && doesBy(one) === 'sends');
  const plain = called ?? (isPointed(innermost) ? path.findLast(isPointed) : undefined);
  return plain ? { control: plain, as: 'plain' } : { control: innermost, as: 'other' };
}

/** What to press that a press on `target` presses, as far as it can send what stands in `box`; else null. */
export function sendControl(
  target: Element | null,
  box: Box,
  hasSent: HasSent = () => false,
): HTMLElement | null {
  const pressed = pressedBy(target, box);
  if (!pressed || !(hasSent(pressed.control) || canSend(pressed, box))) return null;
  // Which of the plain elements hears of a press can't be seen: the innermost tells all of them.
  return pressed.as === 'control' ? pressed.control : (target as HTMLElement);
}

/** The control that most likely sends, looked for where nobody has pressed one; null where none can be told. */
export function findSendControl(box: Box): HTMLElement | null {
  const able = ownSubmits(box).filter(
    (control) => !(control as HTMLButtonElement).disabled && doesBy(control) !== 'else',
  );
  const called = able.find((control) => doesBy(control) === 'sends') ?? able[0];
  const beside = calledSo(box, 5).filter(
    (control) => isOfBox(control, box) && !(control as HTMLButtonElement).disabled,
  );
  return called ?? beside.at(-1) ?? null;
}

/** Presses it as assistive technology does. */
export function press(control: HTMLElement): void {
  // Drawings have no method of their own for it.
  if (control.click) control.click();
  else control.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, composed: true }));
}

function canSend({ control, as }: Pressed, box: Box): boolean {
  const plain = as === 'plain';
  const does = as === 'other' ? 'else' : doesBy(control);
  // Where it submits the form all the same, the submit is held.
  if (does === 'else' || isOfOtherForm(control, box) || isOfOtherFrame(control, box)) return false;
  if (plain && (!isSmall(control) || isAbove(control, box))) return false;
  const own = isOwnSubmit(control, box);
  // A reply to one message, and what leads to who has posted it, stand above.
  if (does === 'sends')
    return own || ((isBeside(control, box, NEAR_NAMED) || isInRow(control, box)) && isOfBox(control, box));
  // What is called neither this nor that may send only where nothing else is there that does.
  if (control.matches(OPENS) || leads(control) || hasSender(box, control)) return false;
  if (own) return true;
  const may = isUnnamed(control) ? !isBefore(control, box) : !plain && !isAbove(control, box);
  return may && isBeside(control, box, NEAR);
}

/** It leads to another page or place; a link to the page that is open is there for its handler. */
const leads = (control: HTMLElement): boolean =>
  control.matches(LEADS) &&
  `${(control as HTMLAnchorElement).href}`.replace(/#$/, '') !== `${control.baseURI}`.replace(/#.*/, '');

/** Farther around the box than this stand other things: a search, a word on cookies with its « OK ». */
const hasSender = (box: Box, { ownerDocument }: Element): boolean =>
  calledSo(box, 3, ownerDocument).some((control) => !isAbove(control, box) && !leads(control));

const isOfBox = (control: HTMLElement, box: Box): boolean =>
  !leads(control) && !(isAbove(control, box) && hasSender(box, control));

/**
 * What is called so beside the box, of the innermost part of the page around it that has any: of so many around it, then around
 * the frame that it stands in, up to what stands in `last`.
 */
function calledSo(box: Box, steps: number, last: Document | null = null): HTMLElement[] {
  for (const seen of withFrames(box.element)) {
    for (const around of withAncestors(seen).slice(1, steps + 1)) {
      const called = [...around.querySelectorAll<HTMLElement>(PRESSABLE)].filter(
        (control) =>
          isBeside(control, box, NEAR_NAMED) &&
          !control.contains(seen) &&
          !isOfOtherForm(control, box) &&
          doesBy(control) === 'sends',
      );
      if (called.length > 0) return called;
    }
    if (seen.ownerDocument === last) break;
  }
  return [];
}

/** The form that something belongs to, also by its attribute `form`, and from inside of a shadow root or of an editor's frame. */
export function formOf(control: Element): HTMLFormElement | null {
  // By our own prototype, since a page may shadow it.
  const own =
    (getterOf(control, 'form')(control) as HTMLFormElement | null | undefined) ?? control.closest('form');
  const around = hostOf(control) ?? withFrames(control)[1];
  return own ?? (around ? formOf(around) : null);
}

/** The submit buttons of the form that the box belongs to. */
function ownSubmits(box: Box): HTMLElement[] {
  const form = formOf(box.element);
  // What belongs to a form stands in the same document or shadow root.
  const root = form?.getRootNode() as Document | ShadowRoot | undefined;
  const all = root?.querySelectorAll<HTMLElement>('button,input[type=submit],input[type=image]') ?? [];
  return [...all].filter((control) => isOwnSubmit(control, box));
}

function isSubmit(control: HTMLElement): boolean {
  const type = getterOf(control, 'type')(control);
  return ['button', 'input'].includes(control.localName) && (type === 'submit' || type === 'image');
}

function isOwnSubmit(control: HTMLElement, box: Box): boolean {
  const form = formOf(box.element);
  return form !== null && formOf(control) === form && isSubmit(control);
}

/** It submits other fields than the box. */
function isOfOtherForm(control: HTMLElement, box: Box): boolean {
  const form = isSubmit(control) ? formOf(control) : null;
  return form !== null && form !== formOf(box.element) && form.querySelector(FIELDS) !== null;
}

/** It stands around the frame of a box that has what sends beside itself, as a whole chat in a frame has. */
const isOfOtherFrame = ({ ownerDocument }: HTMLElement, box: Box): boolean =>
  ownerDocument !== box.element.ownerDocument && calledSo(box, 5, box.element.ownerDocument).length > 0;

/** The cursor says that it can be pressed: all that is seen of a plain element with a handler. */
const isPointed = (element: Element): boolean => styleOf(element)?.cursor.endsWith('pointer') === true;

function isSmall(control: Element): boolean {
  const { width, height } = control.getBoundingClientRect();
  return width <= PLAIN_SIZE[0] && height <= PLAIN_SIZE[1];
}

/** Where a box is seen from a control: where its frame is, if that lies between. */
const rectOf = ({ element }: Box, { ownerDocument }: Element): DOMRect =>
  seenIn(ownerDocument, element).getBoundingClientRect();

const isAbove = (control: Element, box: Box): boolean =>
  control.getBoundingClientRect().bottom <= rectOf(box, control).top;

/** It stands where a line begins that the box goes on with. */
const isBefore = (control: Element, box: Box): boolean =>
  styleOf(box.element)?.direction !== 'rtl' &&
  control.getBoundingClientRect().right <= rectOf(box, control).left;

function isBeside(control: Element, box: Box, near: number): boolean {
  const seen = rectOf(box, control);
  const it = control.getBoundingClientRect();
  const across = Math.max(0, seen.left - it.right, it.left - seen.right);
  const down = Math.max(0, seen.top - it.bottom, it.top - seen.bottom);
  return hasSize(seen) && hasSize(it) && across <= near && down <= near;
}

/** It stands in one row with the box, in one part of the page with it, at whatever ends of that. */
function isInRow(control: Element, box: Box): boolean {
  const { top, bottom } = rectOf(box, control);
  const it = control.getBoundingClientRect();
  const parts = withAncestors(seenIn(control.ownerDocument, box.element)).slice(1, 3);
  return it.top < bottom && it.bottom > top && parts.some((part) => part.contains(control));
}

/** What is not drawn, as the box of another conversation, has none. */
const hasSize = ({ width, height }: DOMRect): boolean => width > 0 && height > 0;
