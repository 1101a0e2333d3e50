import type { Dom } from './dom.ts';
import type { Limits } from './limits.ts';

/** The nodes that were visited, in document order, shadow trees standing in their hosts. */
export interface Visited {
  nodes: Node[];
  cut: boolean;
  /** Boxes to type in were left out, or may have been: somewhere in what was not read. */
  unread: boolean;
  /** Parent of a visited node; a shadow tree's parent is its host. */
  parentOf(node: Node): Node | null;
}

export type ShadowRootOf = (element: Element) => ShadowRoot | null;

/** Their contents are not shown as text. */
const CLOSED = new Set(['script', 'style', 'svg', 'math', 'iframe']);
/** Not shown either, unless a page's styles say so. */
const CLOSED_AT_FIRST = new Set(['noscript', 'template']);
/** Where a drawing or a formula holds parts of a page. */
const FOREIGN = 'foreignObject,annotation-xml,mtext';
/** Elements that may have a shadow root, beside custom elements (DOM Standard, attachShadow). */
const HOSTS = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
const WHERE_PEOPLE_TYPE =
  'textarea,select,input,video,[contenteditable],[role=textbox],[role=log],[aria-live]';
const DEEPEST = 40;
/** Fields in the unread middle that are looked for, and how many are asked whether they can be seen. */
const FIELDS = 40;
const ASKED = 800;
/** Types of inputs that nobody writes a message or a name in. */
const NOT_TYPED =
  /^(hidden|checkbox|radio|button|submit|reset|image|file|range|color|search|email|password|date|time|month|week|datetime-local)$/;

/**
 * Visits a document within `limits`: its head; if it goes on, its tail, then the surroundings of what is on
 * screen and of fields in between. So a page flooded with nodes is still read where a person would look.
 */
export function visit(dom: Dom, shadowRootOf: ShadowRootOf, limits: Limits): Visited {
  const hosts = new Map<Node, Node>();
  const seen = new Set<Node>();

  const shadowOf = (element: Element): ShadowRoot | null => {
    const tag = dom.tag(element);
    if (!HOSTS.has(tag) && !tag.includes('-')) return null;
    const shadow = opened(element, shadowRootOf);
    if (shadow) hosts.set(shadow, element);
    return shadow;
  };

  const isOpen = (element: Element): boolean => {
    const tag = dom.tag(element);
    return !CLOSED.has(tag) && (!CLOSED_AT_FIRST.has(tag) || dom.displayed(element));
  };

  /** Visits what an element holds beside its children; returns how much of `budget` is left. */
  const beside = (element: Element, budget: number, into: Node[], depth: number): number => {
    if (depth >= DEEPEST) return budget;
    const shadow = shadowOf(element);
    let left = shadow ? forward(shadow, budget, into, depth + 1) : budget;
    const tag = dom.tag(element);
    if (tag !== 'svg' && tag !== 'math') return left;
    for (const foreign of Array.from(dom.within(element, FOREIGN))) {
      if (left > 0 && !seen.has(foreign)) left = forward(foreign, left, into, depth + 1);
    }
    return left;
  };

  /** Document order from `start`, within it; returns how much of `budget` is left, 0 when it was cut. */
  const forward = (start: Node, budget: number, into: Node[], depth = 0): number => {
    let node: Node | null = start;
    let left = budget;
    while (node && left > 0) {
      left -= 1;
      let open = true;
      if (!seen.has(node)) {
        seen.add(node);
        into.push(node);
      }
      if (dom.isElement(node)) {
        open = isOpen(node);
        left = beside(node, left, into, depth);
      }
      let following: Node | null = open ? dom.first(node) : null;
      for (let up: Node | null = node; !following && up && up !== start; up = dom.parent(up)) {
        following = dom.next(up);
      }
      node = following;
    }
    return node ? 0 : left;
  };

  const deepest = (node: Node): Node => {
    let at = node;
    while (!dom.isElement(at) || isOpen(at)) {
      const last = dom.last(at);
      if (!last) break;
      at = last;
    }
    return at;
  };

  /** From the end backwards until the budget is used or the head is met. */
  const backward = (root: Node, budget: number): Node[] => {
    const reversed: Node[] = [];
    let node: Node | null = deepest(root);
    for (let left = budget; node && left > 0; left -= 1) {
      if (!seen.has(node)) {
        const inside: Node[] = [];
        const most = Math.min(left, 400);
        if (dom.isElement(node)) left -= most - beside(node, most, inside, 0);
        reversed.push(...inside.reverse(), node);
        seen.add(node);
      }
      const before: Node | null = dom.previous(node);
      if (before && seen.has(before)) break;
      node = before ? deepest(before) : dom.parent(node);
    }
    return reversed.reverse();
  };

  const around = (element: Element, budget: number, into: Node[]): number => {
    let top: Node = element;
    for (let step = 0; step < 4; step += 1) {
      const up = dom.parent(top);
      if (!up || !dom.isElement(up) || dom.tag(up) === 'body' || seen.has(up)) break;
      top = up;
    }
    if (seen.has(top)) return budget;
    return budget - Math.min(budget, 150) + forward(top, Math.min(budget, 150), into);
  };

  const nodes: Node[] = [];
  const start = dom.root;
  if (forward(start, limits.head, nodes) > 0) return { nodes, cut: false, unread: false, parentOf };
  const tail = backward(start, limits.tail);
  let left = limits.middle;
  for (const element of onScreen(dom)) {
    if (left > 0 && !seen.has(element)) left = around(element, left, nodes);
  }
  const fields = Array.from(dom.all(WHERE_PEOPLE_TYPE)).filter((field) => !seen.has(field));
  const asked = new Set(spread(fields, ASKED));
  const shown = new Set([...asked].filter((field) => dom.shown(field)));
  for (const element of spread([...shown], FIELDS)) {
    if (left > 0 && !seen.has(element)) left = around(element, left, nodes);
  }
  nodes.push(...tail);
  const unread = fields.some(
    (field) => !seen.has(field) && (shown.has(field) || !asked.has(field)) && isTyped(dom, field),
  );
  return { nodes, cut: true, unread, parentOf };

  function parentOf(node: Node): Node | null {
    return hosts.get(node) ?? dom.parent(node);
  }
}

/** What a person sees now: the elements at the points of a grid over the window. */
function onScreen(dom: Dom): Set<Element> {
  const found = new Set<Element>();
  for (let x = 40; x < 1400; x += 220) {
    for (let y = 40; y < 900; y += 140) {
      const element = dom.at(x, y);
      if (element) found.add(element);
    }
  }
  return found;
}

/** A box that a message or a name is typed in. */
function isTyped(dom: Dom, field: Element): boolean {
  const tag = dom.tag(field);
  if (tag === 'input') return !NOT_TYPED.test(dom.attribute(field, 'type').toLowerCase());
  if (tag === 'textarea' || dom.attribute(field, 'role') === 'textbox') return true;
  return dom.has(field, 'contenteditable') && dom.attribute(field, 'contenteditable') !== 'false';
}

/** At most `count` members: both ends and evenly between. */
function spread<T>(list: ArrayLike<T>, count: number): T[] {
  if (list.length <= count) return Array.from(list);
  const picked: T[] = [];
  for (let index = 0; index < count; index += 1) {
    const member = list[Math.round((index * (list.length - 1)) / (count - 1))];
    if (member !== undefined) picked.push(member);
  }
  return picked;
}

/** Browsers refuse some elements with an exception; those have no shadow root that matters. */
function opened(element: Element, shadowRootOf: ShadowRootOf): ShadowRoot | null {
  try {
    return shadowRootOf(element);
  } catch {
    return null;
  }
}
