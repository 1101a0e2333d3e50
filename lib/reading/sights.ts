/**
 * Where something can be seen: boxes cut off what goes beyond them, and nobody scrolls above the top of a page. What
 * can be scrolled to counts as seen.
 */

/** The styles that this file reads of one element; a browser's computed style, or what a test gives. */
export type SightStyles = Pick<
  CSSStyleDeclaration,
  | 'backdropFilter'
  | 'borderBottomWidth'
  | 'borderLeftWidth'
  | 'borderRightWidth'
  | 'borderTopWidth'
  | 'contain'
  | 'direction'
  | 'display'
  | 'filter'
  | 'flexDirection'
  | 'overflowX'
  | 'overflowY'
  | 'perspective'
  | 'position'
  | 'rotate'
  | 'scale'
  | 'transform'
  | 'translate'
  | 'willChange'
  | 'writingMode'
>;

/** A part of the plane that the window looks at, in its coordinates. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** What is asked of the document; elements are read through it alone. */
export interface SightSource {
  of(element: Element): SightStyles | null;
  box(element: Element): Area | undefined;
  /** The element around it; for the outermost ones of a shadow tree its host. */
  parent(element: Element): Element | null;
  /** Its children may be shown in a box of its shadow tree, of which nothing is known here. */
  slots(child: Element, parent: Element): boolean;
  scrolled(element: Element): { left: number; top: number };
  /** The page as a whole: what can be scrolled to, and the window; null for an element that is not its root. */
  root(element: Element): { page: Area; window: Area } | null;
  /** Its `overflow` is that of the window. */
  isBody(element: Element): boolean;
}

/** Where what an element holds can be seen, by how that is placed. */
interface Areas {
  flow: Area;
  absolute: Area;
  fixed: Area;
}

const EVERYWHERE: Area = {
  left: Number.NEGATIVE_INFINITY,
  top: Number.NEGATIVE_INFINITY,
  right: Number.POSITIVE_INFINITY,
  bottom: Number.POSITIVE_INFINITY,
};
const NOWHERE: Area = { left: 0, top: 0, right: 0, bottom: 0 };
const FREE: Areas = { flow: EVERYWHERE, absolute: EVERYWHERE, fixed: EVERYWHERE };
const HIGHEST = 400;
/** Boxes of lines and of tables, and no boxes at all: `overflow` does nothing there. */
const CUTS_NOTHING = /^(inline|contents|none|(inline-)?table.*|ruby.*|)$/;
const MOVED = [
  'transform',
  'translate',
  'rotate',
  'scale',
  'filter',
  'backdropFilter',
  'perspective',
] as const;

/** Tells of elements whether anything of their box can be seen; each ancestor is looked at once. */
export function sightOf(source: SightSource): (element: Element) => boolean {
  const known = new Map<Element, Areas>();

  /** Climbed step by step: a page may nest its elements deeper than calls can be nested. */
  const areasIn = (element: Element): Areas => {
    const below: Element[] = [];
    let areas = FREE;
    for (let up: Element | null = element; up && below.length < HIGHEST; up = source.parent(up)) {
      const before = known.get(up);
      if (before) areas = before;
      if (before) break;
      below.push(up);
    }
    let outer: Element | null = below.length > 0 ? source.parent(below.at(-1) as Element) : null;
    for (const inner of below.reverse()) {
      areas = areasOf(inner, outer && source.slots(inner, outer) ? relaxed(areas) : areas, source);
      known.set(inner, areas);
      outer = inner;
    }
    return areas;
  };

  return (element) => {
    const box = source.box(element);
    const parent = source.parent(element);
    if (!box || !parent) return true;
    const around = areasIn(parent);
    const areas = source.slots(element, parent) ? relaxed(around) : around;
    return !isNothing(common(box, areaFor(source.of(element), areas)));
  };
}

function areasOf(element: Element, around: Areas, source: SightSource): Areas {
  const root = source.root(element);
  if (root) return { flow: root.page, absolute: root.page, fixed: root.window };
  const style = source.of(element);
  if (!style || source.isBody(element)) return around;
  const flow = cut(element, areaFor(style, around), style, source);
  const holding = holdsFixed(style);
  return {
    flow,
    absolute: holding || style.position !== 'static' ? flow : around.absolute,
    fixed: holding ? flow : around.fixed,
  };
}

function areaFor(style: SightStyles | null, { flow, absolute, fixed }: Areas): Area {
  if (style?.position === 'fixed') return fixed;
  return style?.position === 'absolute' ? absolute : flow;
}

/** What is left of an area within a box that cuts off what goes beyond it, or lets one scroll there. */
function cut(element: Element, area: Area, style: SightStyles, source: SightSource): Area {
  const [x, y] = [style.overflowX, style.overflowY];
  const paint = /paint|strict|content/.test(style.contain ?? '');
  if ((x === 'visible' && y === 'visible' && !paint) || CUTS_NOTHING.test(style.display)) return area;
  const box = source.box(element);
  if (!box) return area;
  const inner = {
    left: box.left + width(style.borderLeftWidth),
    top: box.top + width(style.borderTopWidth),
    right: box.right - width(style.borderRightWidth),
    bottom: box.bottom - width(style.borderBottomWidth),
  };
  const free = { ...inner };
  if (x === 'visible' && !paint) Object.assign(free, { left: area.left, right: area.right });
  if (y === 'visible' && !paint) Object.assign(free, { top: area.top, bottom: area.bottom });
  const seen = common(area, free);
  if (isNothing(seen)) return NOWHERE;
  const { left, top } = source.scrolled(element);
  if (isScrolled(x)) {
    seen.left = isReversed(style, 'row-reverse') ? EVERYWHERE.left : inner.left - left;
    seen.right = EVERYWHERE.right;
  }
  if (isScrolled(y)) {
    seen.top = isReversed(style, 'column-reverse') ? EVERYWHERE.top : inner.top - top;
    seen.bottom = EVERYWHERE.bottom;
  }
  return seen;
}

function isScrolled(overflow: string): boolean {
  return overflow === 'auto' || overflow === 'scroll';
}

/** One scrolls backwards there: newest message first, or written from right to left. */
function isReversed({ direction, flexDirection, writingMode }: SightStyles, turned: string): boolean {
  return direction === 'rtl' || flexDirection === turned || (writingMode ?? '').includes('-rl');
}

/** What stands in it does not leave it, even where it is fixed. */
function holdsFixed(style: SightStyles): boolean {
  if (MOVED.some((name) => (style[name] ?? 'none') !== 'none' && style[name] !== '')) return true;
  if (/paint|layout|strict|content/.test(style.contain ?? '')) return true;
  return /transform|filter|perspective|translate|rotate|scale|contain/.test(style.willChange ?? '');
}

/** All bounds fall but that of what can't be seen at all. */
function relaxed({ flow, absolute, fixed }: Areas): Areas {
  const free = (area: Area) => (isNothing(area) ? NOWHERE : EVERYWHERE);
  return { flow: free(flow), absolute: free(absolute), fixed };
}

function common(a: Area, b: Area): Area {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

/** Not larger than a dot. What can't be told counts as seen. */
function isNothing({ left, top, right, bottom }: Area): boolean {
  return right - left <= 1 || bottom - top <= 1;
}

function width(border: string | undefined): number {
  return Number.parseFloat(border ?? '') || 0;
}
