/** Reads from the document what `visibility.ts` decides on. */
import type { Raised } from './host-element.ts';
import type { VisibilityFacts } from './visibility.ts';

export interface FactDeps {
  document: Document;
  window: Window;
  surface: HTMLElement;
  /** What stood in the top layer before the warning was raised. */
  before: ReadonlySet<Element>;
  rewritten: boolean;
}

/** What stands in the top layer and can be seen from the page's own tree. */
export function topLayer(document: Document): Set<Element> {
  return new Set(document.querySelectorAll(':modal, :popover-open, :fullscreen'));
}

export function readFacts(
  { host }: Raised,
  { document, window, surface, before, rewritten }: FactDeps,
): VisibilityFacts {
  const top = document.documentElement;
  const { opacity, filter, clipPath, maskImage } = window.getComputedStyle(top ?? host);
  const box = surface.getBoundingClientRect();
  const sentence = surface.querySelector('.sentence');
  return {
    rewritten,
    attached: top !== null && host.parentNode === top && host.ownerDocument === document,
    open: surface.matches(':modal, :popover-open'),
    rendered: surface.checkVisibility({
      opacityProperty: true,
      visibilityProperty: true,
      contentVisibilityAuto: true,
    }),
    veil: { opacity: Number(opacity), filter, clipPath, maskImage },
    fills: { width: box.width / window.innerWidth, height: box.height / window.innerHeight },
    line: sentence?.getClientRects()[0]?.height ?? 0,
    met: shareMet(document, window, host, [...probes(box), ...probes(sentence?.getBoundingClientRect())]),
    covered: [...topLayer(document)].some((element) => !before.has(element)),
  };
}

/** The middle and two far corners of a box, a little inside of its edges. */
function probes(box: DOMRect | undefined): [number, number][] {
  if (!box) return [];
  const at = (share: number): [number, number] => [
    box.left + box.width * share,
    box.top + box.height * share,
  ];
  return [at(0.1), at(0.5), at(0.9)];
}

/** Points outside of the viewport (a scrolled cover) say nothing and are left out. */
function shareMet(document: Document, window: Window, host: Element, points: [number, number][]): number {
  const inside = points.filter(
    ([x, y]) => x >= 0 && y >= 0 && x < window.innerWidth && y < window.innerHeight,
  );
  const met = inside.filter(([x, y]) => document.elementFromPoint(x, y) === host);
  return inside.length === 0 ? 0 : met.length / inside.length;
}
