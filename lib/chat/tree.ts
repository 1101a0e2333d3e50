/**
 * Reads the tree around a box as it is: a form's fields stand in the place of its own properties (`<input name="children">`), and
 * named images in that of a document's.
 */
import { getterOf, methodOf } from '#lib/reading/dom.ts';

/** A property of an element, whatever its page has called fields; only a form's can be shadowed. */
export function ownOf<Name extends keyof Element>(element: Element, name: Name): Element[Name] {
  const tag: unknown = element.localName;
  return tag === 'form' || typeof tag !== 'string'
    ? (getterOf(element, name)(element) as Element[Name])
    : element[name];
}

/** Whether a selector fits an element, whatever its page has called fields. */
export const fits = (element: Element, selector: string): boolean =>
  methodOf(element, 'matches')?.call(element, selector) === true;

/** How an element is drawn; undefined where its document is not shown. */
export const styleOf = (element: Element): CSSStyleDeclaration | undefined =>
  element.ownerDocument.defaultView?.getComputedStyle?.(element);

export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** What is hit at a point of the window, inside of shadow roots too: outside of a closed one only its host is told. */
export function hitInside(
  outside: Element | null,
  x: number,
  y: number,
  shadowRootOf: ShadowRootOf,
): Element | null {
  let hit = outside;
  while (hit) {
    const inside: Element | null = shadowRootOf(hit)?.elementFromPoint(x, y) ?? null;
    if (!inside || inside === hit) break;
    hit = inside;
  }
  return hit;
}

const SHADOW_ROOT = 11;

/** The host of the shadow root that a node stands in; null in a document, and outside of any. */
export function hostOf(node: Node): Element | null {
  const root = node.getRootNode();
  return getterOf(root, 'nodeType')(root) === SHADOW_ROOT ? (root as ShadowRoot).host : null;
}

/** The element around one, out of shadow roots too. */
export const parentOf = (element: Element): Element | null =>
  ownOf(element, 'parentElement') ?? hostOf(element);

/** An element, the frame that it stands in, the frame around that: as far as the pages are of one origin, which makes them one. */
export function withFrames(element: Element): Element[] {
  const all: Element[] = [];
  for (let one: Element | null | undefined = element; one; one = frameAround(one)) all.push(one);
  return all;
}

const frameAround = ({ ownerDocument }: Element) => ownerDocument.defaultView?.frameElement;

/** What is seen of an element in a document: itself, or the frame that it stands in. */
export const seenIn = (document: Document | null, element: Element): Element =>
  withFrames(element).find(({ ownerDocument }) => ownerDocument === document) ?? element;

/** Whether it still stands in a page: what stood in a frame goes with that. In Firefox it is dead then, and whatever is asked of it throws. */
export function isThere(element: Element): boolean {
  try {
    return element.isConnected && element.ownerDocument.defaultView !== null;
  } catch {
    return false;
  }
}

/** What can be read in an element, hidden or not. */
export const textIn = (element: Element): string => ownOf(element, 'textContent') ?? '';

/** An element and what it stands in, as it is drawn: inside of shadow roots, and around them. */
export function withAncestors(element: Element | null): Element[] {
  const all: Element[] = [];
  for (let one = element; one; ) {
    all.push(one);
    one = ownOf(one, 'assignedSlot') ?? parentOf(one);
  }
  return all;
}
