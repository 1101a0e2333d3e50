import type { Dom } from './dom.ts';
import type { StyleSource, Styles } from './veils.ts';

/** Siblings that are looked at for layers. */
const NEARBY = 12;
const PICTURES = 'img,picture,video,canvas,svg,iframe,object,embed';
const MOST_PICTURES = 60;

/** Computed styles of one document as it stands, each asked for once. */
export function styleSource(dom: Dom): StyleSource {
  const known = new Map<Element, Styles | null>();
  let pictures: DOMRect[] | null = null;
  const ask = (element: Element, pseudo?: string): Styles | null => {
    const view = dom.root.defaultView;
    return view && 'getComputedStyle' in view ? view.getComputedStyle(element, pseudo) : null;
  };
  return {
    of: (element, pseudo) => {
      if (pseudo) return ask(element, pseudo);
      const before = known.get(element);
      if (before !== undefined) return before;
      const found = ask(element);
      known.set(element, found);
      return found;
    },
    parent: (element) => {
      const up = dom.parent(element);
      return up && dom.isElement(up) ? up : null;
    },
    siblings: (element) => {
      const up = dom.parent(element);
      const found: Element[] = [];
      let left = NEARBY;
      for (let node = up && dom.first(up); node && left > 0; node = dom.next(node)) {
        if (!dom.isElement(node)) continue;
        left -= 1;
        if (node !== element) found.push(node);
      }
      return found;
    },
    canvas: () => {
      const view = dom.root.defaultView;
      const root = dom.all('html')[0];
      // What shows through a frame is the page around it.
      if (!view || view.top !== view || !root) return '';
      const scheme = ask(root)?.colorScheme ?? '';
      return scheme === 'normal' || scheme === 'light' ? 'rgb(255, 255, 255)' : '';
    },
    pictured: (element) => {
      const own = dom.box(element);
      pictures ??= Array.from(dom.all(PICTURES))
        .slice(0, MOST_PICTURES)
        .map((picture) => dom.box(picture))
        .filter((box) => box !== undefined);
      return own === undefined || pictures.some((box) => overlap(own, box));
    },
  };
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
