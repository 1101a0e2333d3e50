import { sightOf } from './sights.ts';
import { sightSource, styleSource } from './styles.ts';
import { isIllegible, isVeiled } from './veils.ts';
import type { ShadowRootOf } from './visit.ts';

/**
 * Reads a document that may be hostile. A form's own properties can be shadowed by its inputs
 * (`<input name="childNodes">`), a document's by named images; so every read goes through the getter of the
 * prototype, taken from the document that was handed in.
 */
export interface Dom {
  root: Document;
  isElement(node: Node): node is Element;
  isText(node: Node): boolean;
  parent(node: Node): Node | null;
  /** The element around it; for the outermost ones of a shadow tree its host. */
  around(element: Element): Element | null;
  /** Whether it has a shadow tree, as far as the browser tells. */
  isHost(element: Element): boolean;
  first(node: Node): Node | null;
  last(node: Node): Node | null;
  next(node: Node): Node | null;
  previous(node: Node): Node | null;
  text(node: Node): string;
  tag(element: Element): string;
  attribute(element: Element, name: string): string;
  has(element: Element, name: string): boolean;
  /** A property that plain elements do not shadow (media, inputs); undefined where it is missing. */
  property(element: Element, name: string): unknown;
  all(selector: string): ArrayLike<Element>;
  within(element: Element, selector: string): ArrayLike<Element>;
  /** Where it stands in the window; undefined where the document can't tell. */
  box(element: Element): DOMRect | undefined;
  /** The browser says that it, or what it holds, takes part in the page. */
  displayed(element: Element): boolean;
  /** Can be seen by a person: not hidden, transparent or cut away, larger than a dot, not left of or above the page. */
  shown(element: Element): boolean;
  /** Is shown, and its letters can be read. */
  legible(element: Element): boolean;
  /** The element seen at a point of the window, null where the document can't tell. */
  at(x: number, y: number): Element | null;
}

type Getter = (this: unknown) => unknown;
type Method = (this: unknown, ...args: unknown[]) => unknown;

function inherited(object: object, name: string): PropertyDescriptor | undefined {
  for (let proto = Object.getPrototypeOf(object); proto; proto = Object.getPrototypeOf(proto)) {
    const found = Object.getOwnPropertyDescriptor(proto, name);
    if (found) return found;
  }
  return undefined;
}

/** A reader of `name` that ignores what an instance shadows; plain access only where no prototype has it. */
export function getterOf(sample: object, name: string): (node: unknown) => unknown {
  const get = inherited(sample, name)?.get as Getter | undefined;
  if (get) return (node) => get.call(node);
  return (node) => (node as Record<string, unknown>)[name];
}

/** A method that ignores what an instance shadows; undefined where no prototype has it. */
export function methodOf(sample: object, name: string): Method | undefined {
  const value = inherited(sample, name)?.value;
  return typeof value === 'function' ? (value as Method) : undefined;
}

const SEEN = { visibilityProperty: true, opacityProperty: true };

/** Boxes are read without changing anything in between, so the document is laid out once at most. */
function hasRoom(box: DOMRect | undefined): boolean {
  return !box || (box.width > 1 && box.height > 1 && box.right > 0);
}

/** Asks once of each element: the page stands still while it is read, and each text asks all that it stands in. */
function remembered(ask: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const answer = known.get(element) ?? ask(element);
    known.set(element, answer);
    return answer;
  };
}

/** Builds the readers for one document; made anew for each reading, as it remembers styles and what is shown. */
export function domOf(document: Document, shadowRootOf: ShadowRootOf = () => null): Dom {
  const create = methodOf(document, 'createElement');
  const sample = create?.call(document, 'i') as Element;
  const read = (name: string) => getterOf(sample, name);
  const type = read('nodeType');
  const value = getterOf(methodOf(document, 'createTextNode')?.call(document, '') as Text, 'data');
  const parent = read('parentNode');
  const first = read('firstChild');
  const last = read('lastChild');
  const next = read('nextSibling');
  const previous = read('previousSibling');
  const local = read('localName');
  const attribute = methodOf(sample, 'getAttribute');
  const has = methodOf(sample, 'hasAttribute');
  const check = methodOf(sample, 'checkVisibility');
  const box = methodOf(sample, 'getBoundingClientRect');
  const query = methodOf(document, 'querySelectorAll');
  const find = methodOf(sample, 'querySelectorAll');
  const at = methodOf(document, 'elementFromPoint');
  const holds = (n: Node) => type(n) === 1 || type(n) === 9 || type(n) === 11;
  const node = (found: unknown) => (found ?? null) as Node | null;
  const dom: Dom = {
    root: document,
    isElement: (n): n is Element => type(n) === 1,
    isText: (n) => type(n) === 3,
    parent: (n) => node(parent(n)),
    around: (element) => {
      const up = node(parent(element));
      const found = up && type(up) === 11 ? dom.property(up as Element, 'host') : up;
      return found && type(found) === 1 ? (found as Element) : null;
    },
    isHost: (element) => {
      try {
        return shadowRootOf(element) !== null;
      } catch {
        return false; // see `opened` in visit.ts
      }
    },
    first: (n) => (holds(n) ? node(first(n)) : null),
    last: (n) => (holds(n) ? node(last(n)) : null),
    next: (n) => node(next(n)),
    previous: (n) => node(previous(n)),
    text: (n) => (type(n) === 3 ? String(value(n) ?? '') : ''),
    tag: (element) => String(local(element)),
    attribute: (element, name) => String(attribute?.call(element, name) ?? ''),
    has: (element, name) => has?.call(element, name) === true,
    property: (element, name) => getterOf(element, name)(element),
    all: (selector) => (query?.call(document, selector) ?? []) as ArrayLike<Element>,
    within: (element, selector) => (find?.call(element, selector) ?? []) as ArrayLike<Element>,
    displayed: (element) => (styles.of(element)?.display || 'none') !== 'none',
    box: (element) => box?.call(element) as DOMRect | undefined,
    shown: remembered(
      (element) =>
        !check ||
        (check.call(element, SEEN) === true &&
          hasRoom(dom.box(element)) &&
          !isVeiled(element, styles) &&
          inSight(element)),
    ),
    legible: remembered((element) => dom.shown(element) && (!check || !isIllegible(element, styles))),
    at: (x, y) => (at?.call(document, x, y) ?? null) as Element | null,
  };
  const styles = styleSource(dom);
  const inSight = sightOf(sightSource(dom, styles));
  return dom;
}
