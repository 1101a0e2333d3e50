import type { Dom } from './dom.ts';

/** Deeper than this nothing is looked for. */
const HIGHEST = 40;

/**
 * Tells which elements are folded away behind something that is seen and unfolds them: a closed `<details>` with its summary, or
 * what a button controls that says so to a screen reader. A page's answers to questions often stand like that. What a page
 * hides in any other way stays hidden.
 */
export function foldedIn(dom: Dom): (element: Element) => boolean {
  let controlled: Set<string> | undefined;
  const controlledBySeen = (id: string): boolean => {
    controlled ??= new Set(
      Array.from(dom.all('[aria-expanded=false][aria-controls]'))
        .slice(0, 60)
        .filter((control) => dom.legible(control))
        .flatMap((control) => dom.attribute(control, 'aria-controls').split(/\s+/)),
    );
    return controlled.has(id);
  };
  const unfolds = (element: Element): boolean => {
    if (dom.tag(element) === 'details' && !dom.has(element, 'open')) {
      const [summary] = Array.from(dom.within(element, 'summary'));
      return summary !== undefined && dom.legible(summary);
    }
    const id = dom.attribute(element, 'id');
    return id !== '' && controlledBySeen(id);
  };
  return (element) => {
    let up: Element | null = element;
    for (let step = 0; up && step < HIGHEST; step += 1, up = dom.around(up)) {
      if (unfolds(up)) return true;
      // A box within that is hidden by itself stays so when what is around it opens.
      if (!dom.displayed(up)) return false;
    }
    return false;
  };
}
