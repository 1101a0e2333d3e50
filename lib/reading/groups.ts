import type { Dom } from './dom.ts';
import type { Visited } from './visit.ts';

const CLIMB = 9;

/** Numbers the forms of a page, and the boxes that work like a form without being one. */
export interface Groups {
  /** Number of the form or box that a field or action belongs to, -1 for none. */
  of(element: Element): number;
}

/**
 * A field without a `<form>` belongs to the nearest ancestor that also holds a button: that is how a form
 * looks to a person, whatever it is made of.
 */
export function groupsOf(dom: Dom, visited: Visited, fields: Element[], actions: Element[]): Groups {
  const numbers = new Map<Node, number>();
  const acting = new Set<Node>();
  for (const action of actions) {
    for (let up = visited.parentOf(action); up && !acting.has(up); up = visited.parentOf(up)) acting.add(up);
  }
  const numberOf = (node: Node): number => {
    const known = numbers.get(node);
    if (known !== undefined) return known;
    numbers.set(node, numbers.size);
    return numbers.size - 1;
  };
  const formOf = (element: Element): Node | null =>
    climb(element, 40, (up) => dom.isElement(up) && dom.tag(up) === 'form');
  const climb = (from: Node, steps: number, found: (node: Node) => boolean): Node | null => {
    let up = visited.parentOf(from);
    for (let step = 0; up && step < steps; step += 1, up = visited.parentOf(up)) if (found(up)) return up;
    return null;
  };

  const byElement = new Map<Element, number>();
  for (const field of fields) {
    const box = formOf(field) ?? climb(field, CLIMB, (up) => acting.has(up));
    byElement.set(field, box ? numberOf(box) : -1);
  }
  for (const action of actions) {
    const box = formOf(action) ?? climb(action, CLIMB, (up) => numbers.has(up));
    byElement.set(action, box ? numberOf(box) : -1);
  }
  return { of: (element) => byElement.get(element) ?? -1 };
}
