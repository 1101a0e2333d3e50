/**
 * The box that somebody writes in: a text area, a line, a `contenteditable` or a text box of an editor, wherever it
 * stands: in shadow roots, closed ones too. Each frame has a guard of its own; that of the page around it only need know the
 * boxes whose button stands there.
 */
import { getterOf, methodOf } from '#lib/reading/dom.ts';
import { protoOf } from '#lib/reading/hints.ts';
import { doesBy } from './control-words.ts';
import { isMessage } from './is-message.ts';
import { PRESSABLE } from './send-control.ts';
import { fits, type ShadowRootOf, withAncestors } from './tree.ts';

export interface Box {
  element: HTMLElement;
  /** `value`: its text is a value. `rich`: its text is its tree. */
  kind: 'value' | 'rich';
  /** Enter can begin a new line in it. */
  multiline: boolean;
}

/** What a line of text may be declared as; addresses, numbers and passwords have types of their own. */
const LINE_TYPES = new Set<unknown>(['text', '']);

/** The element that has the focus, also inside shadow roots. */
export function focusedIn(document: Document, shadowRootOf: ShadowRootOf): Element | null {
  let focused = getterOf(document, 'activeElement')(document) as Element | null;
  while (focused) {
    const inside: Element | null = shadowRootOf(focused)?.activeElement ?? null;
    if (!inside) return focused;
    focused = inside;
  }
  return null;
}

/** Frames that are looked into: a page of advertisements has many. */
const MAX_FRAMES = 20;

/** The boxes of the frames that are one with a page: where the cursor stood last in each, or all of it where it is an editor. */
export function boxesInFrames(document: Document, shadowRootOf: ShadowRootOf): Box[] {
  const view = getterOf(document, 'defaultView')(document) as Window | null | undefined;
  // It is asked with every key, and looking for frames in a large page takes its time: most have none.
  if (!view?.length) return [];
  const frames: NodeListOf<Element> = protoOf(document).querySelectorAll.call(document, 'iframe,frame');
  return [...frames].slice(0, MAX_FRAMES).flatMap((frame) => {
    // Of another origin it has none.
    const inside = getterOf(frame, 'contentDocument')(frame) as Document | null | undefined;
    if (!inside) return [];
    return [boxOf(focusedIn(inside, shadowRootOf)) ?? [], boxesInFrames(inside, shadowRootOf)].flat();
  });
}

/** Elements around what sends in which a box is looked for that the cursor never stood in. */
const STEPS = 5;

/**
 * Boxes beside what is called so as to send: a page fills in again what was begun before, and the child presses at once.
 */
export function boxesAround(target: Element | null): Box[] {
  const path = withAncestors(target);
  const at = path.findIndex((one) => fits(one, PRESSABLE));
  const control = path[at];
  if (!control || doesBy(control) !== 'sends') return [];
  for (const part of path.slice(at + 1, at + 1 + STEPS)) {
    const boxes = boxesIn(part);
    if (boxes.length > 0) return boxes;
  }
  return [];
}

/** The boxes in a part of a page, whatever that has called fields and images. */
export const boxesIn = (part: ParentNode): Box[] => {
  const written = methodOf(part, 'querySelectorAll')?.call(part, 'textarea,input,[contenteditable]');
  return [...((written ?? []) as Iterable<Element>)].flatMap((one) => boxOf(one) ?? []);
};

/** The message box that an element is or lies in; null for everything else, search and password fields among it. */
export function boxOf(element: Element | null): Box | null {
  if (!element) return null;
  const tag = getterOf(element, 'localName')(element);
  if (tag === 'textarea') return isMessage(element) ? asBox(element, 'value', true) : null;
  if (tag === 'input') {
    const type = getterOf(element, 'type')(element);
    return LINE_TYPES.has(type) && isMessage(element) ? asBox(element, 'value', false) : null;
  }
  const host = editingHost(element as HTMLElement);
  return host && isMessage(host)
    ? asBox(host, 'rich', host.getAttribute('aria-multiline') !== 'false')
    : null;
}

const asBox = (element: Element, kind: Box['kind'], multiline: boolean): Box => ({
  element: element as HTMLElement,
  kind,
  multiline,
});

/** The outermost element of what is edited together. */
function editingHost(element: HTMLElement): HTMLElement | null {
  if (!isEditable(element)) return null;
  let host = element;
  for (let up = host.parentElement; up && isEditable(up); up = up.parentElement) host = up;
  return host;
}

const isEditable = (element: HTMLElement): boolean =>
  getterOf(element, 'isContentEditable')(element) === true || isDesigned(element.ownerDocument);

/** All of it can be edited; Chromium says that of none of its elements. */
const isDesigned = (document: Document) => getterOf(document, 'designMode')(document) === 'on';
