import type { Dom } from './dom.ts';
import type { SightSource, SightStyles } from './sights.ts';
import type { StyleSource, Styles } from './veils.ts';

/** Siblings that are looked at for layers. */
const NEARBY = 12;
const PICTURES = 'img,picture,video,canvas,svg,iframe,object,embed';
const MOST_PICTURES = 60;

/** Computed styles of one document as it stands, each asked for once. */
export function styleSource(dom: Dom): StyleSource<Styles & SightStyles> {
  const known = new Map<Element, (Styles & SightStyles) | null>();
  let pictures: DOMRect[] | null = null;
  let behind: string | null = null;
  const ask = (element: Element, pseudo?: string): (Styles & SightStyles) | null => {
    const view = dom.root.defaultView;
    return view && 'getComputedStyle' in view ? view.getComputedStyle(element, pseudo) : null;
  };
  const canvasOf = (): string => {
    const view = dom.root.defaultView;
    const root = dom.all('html')[0];
    // What shows through a frame is the page around it.
    if (!view || view.top !== view || !root) return '';
    const scheme = ask(root)?.colorScheme ?? '';
    return scheme === 'normal' || scheme === 'light' ? 'rgb(255, 255, 255)' : '';
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
    parent: dom.around,
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
      behind ??= canvasOf();
      return behind;
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

/** Boxes of one document, and how far it and its parts are scrolled. */
export function sightSource(dom: Dom, styles: StyleSource<SightStyles>): SightSource {
  const isPage = (element: Element) => dom.tag(element) === 'html' && dom.around(element) === null;
  const isBody = (element: Element): boolean => {
    const up = dom.tag(element) === 'body' ? dom.around(element) : null;
    return up !== null && isPage(up);
  };
  const bodyOf = (page: Element): Element | null => {
    let node = dom.first(page);
    while (node && !(dom.isElement(node) && isBody(node))) node = dom.next(node);
    return node;
  };
  const hosts = new Map<Element, boolean>();
  const isHost = (element: Element): boolean => {
    const found = hosts.get(element) ?? dom.isHost(element);
    hosts.set(element, found);
    return found;
  };
  return {
    of: (element) => styles.of(element),
    box: dom.box,
    parent: dom.around,
    slots: (child, parent) => dom.parent(child) === parent && isHost(parent),
    scrolled: (element) => ({
      left: Number(dom.property(element, 'scrollLeft')),
      top: Number(dom.property(element, 'scrollTop')),
    }),
    root: (element) => {
      const view = dom.root.defaultView;
      if (!view || !isPage(element)) return null;
      const ends = [element, bodyOf(element)].map((one) => one && styles.of(one));
      const backwards = ends.some((style) => style?.direction === 'rtl');
      const stands = ends.some((style) => style?.overflowX === 'hidden' || style?.overflowX === 'clip');
      return {
        page: {
          left: backwards ? Number.NEGATIVE_INFINITY : -view.scrollX,
          top: -view.scrollY,
          right: stands ? view.innerWidth : Number.POSITIVE_INFINITY,
          bottom: Number.POSITIVE_INFINITY,
        },
        window: { left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight },
      };
    },
    isBody,
  };
}

function overlap(a: DOMRect, b: DOMRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
