/** The styles that this file reads of one element; a browser's computed style, or what a test gives. */
export type Styles = Pick<
  CSSStyleDeclaration,
  | 'color'
  | 'colorScheme'
  | 'backgroundClip'
  | 'backgroundColor'
  | 'backgroundImage'
  | 'clip'
  | 'clipPath'
  | 'content'
  | 'filter'
  | 'fontSize'
  | 'opacity'
  | 'position'
  | 'textIndent'
  | 'textShadow'
  | 'webkitTextFillColor'
  | 'webkitTextStrokeWidth'
>;

/** What is asked of the document around; elements are read through it alone. */
export interface StyleSource<S = Styles> {
  of(element: Element, pseudo?: string): S | null;
  /** The element around it; for the outermost ones of a shadow tree its host. */
  parent(element: Element): Element | null;
  /** The first of the elements that stand in the same box. */
  siblings(element: Element): Element[];
  /** The colour behind a page that paints none of its own, '' where that can't be known. */
  canvas(): string;
  /** Whether a picture, a video or a drawing lies behind or before it. */
  pictured(element: Element): boolean;
}

/** Pixels below which a letter is a speck. */
const A_SPECK = 3;
/** Below this share an element can't be made out. */
const FAINT = 0.1;
/** Pixels that move a line of text out of its box. */
const FAR = -500;
/** Sum over red, green and blue, of 765, by which two colours must differ to be told apart. */
const SAME = 24;
const HIGHEST = 40;

/** Clip paths that leave nothing, as browsers write them. */
const NOTHING_LEFT =
  /^(inset\((5\d|[6-9]\d|100)(\.\d+)?%|inset\(0(px|%)? 100%|(circle|ellipse)\(0(px|%)?[ ,)]|polygon\((0(px|%)? 0(px|%)?(, )?)+\))/;
const CLIPPED = /^rect\((\d+)px,? (\d+)px,? (\d+)px,? (\d+)px\)$/;

/** Whether an element is cut away or all but transparent, by its own style or that of what it stands in. */
export function isVeiled(element: Element, source: StyleSource): boolean {
  let clear = 1;
  let up: Element | null = element;
  for (let step = 0; up && step < HIGHEST; step += 1, up = source.parent(up)) {
    const style = source.of(up);
    if (!style) break;
    if (isCut(style)) return true;
    const opacity = Number.parseFloat(style.opacity);
    clear *= (Number.isNaN(opacity) ? 1 : opacity) * filtered(style.filter);
    if (clear < FAINT) return true;
  }
  return false;
}

/**
 * Whether the letters of an element can't be read though its box can be seen: without size, moved out of their line,
 * or in the colour of their ground. Where the ground can't be known for sure (a picture, a drawing, another layer),
 * they count as read. An icon's hidden label is not read either, but the icon is seen: ask this of texts alone.
 */
export function isIllegible(element: Element, source: StyleSource): boolean {
  const own = source.of(element);
  if (!own) return false;
  if (Number.parseFloat(own.fontSize) < A_SPECK || Number.parseFloat(own.textIndent) <= FAR) return true;
  return isInkOnInk(element, own, source);
}

/** What a filter leaves of an element, as browsers write it. */
function filtered(filter: string | undefined): number {
  if (!filter?.includes('opacity(')) return 1;
  return [...filter.matchAll(/opacity\(([\d.]+)\)/g)].reduce((left, [, share]) => left * Number(share), 1);
}

function isCut({ clip, clipPath, position }: Styles): boolean {
  if (NOTHING_LEFT.test(clipPath ?? '')) return true;
  const sides = position === 'absolute' || position === 'fixed' ? CLIPPED.exec(clip ?? '') : null;
  if (!sides) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = sides.slice(1).map(Number);
  return right - left <= 1 || bottom - top <= 1;
}

/** Letters in the colour of the plain ground they stand on. */
function isInkOnInk(element: Element, own: Styles, source: StyleSource): boolean {
  if ((own.textShadow ?? 'none') !== 'none' && own.textShadow !== '') return false;
  if (Number.parseFloat(own.webkitTextStrokeWidth) > 0) return false;
  const ink = rgba(own.webkitTextFillColor || own.color);
  if (!ink) return false;
  if (ink[3] < FAINT) return !isGroundInLetters(element, source);
  let last = element;
  for (let up: Element | null = element, step = 0; up && step < HIGHEST; up = source.parent(up), step += 1) {
    last = up;
    const style = source.of(up);
    if (!style || (style.backgroundImage !== 'none' && style.backgroundImage !== '')) return false;
    const ground = rgba(style.backgroundColor);
    if (!ground) return false;
    if (ground[3] > 0.9) return distance(ink, ground) < SAME && !isLayered(element, up, source);
    if (ground[3] > 0) return false;
  }
  const canvas = rgba(source.canvas());
  return canvas !== null && distance(ink, canvas) < SAME && !isLayered(element, last, source);
}

/** Letters without a colour of their own may show the ground of what they stand in, as gradients in headings do. */
function isGroundInLetters(element: Element, source: StyleSource): boolean {
  let up: Element | null = element;
  for (let step = 0; up && step < HIGHEST; step += 1, up = source.parent(up)) {
    const style = source.of(up);
    if (!style?.backgroundClip?.includes('text')) continue;
    if (style.backgroundImage !== 'none' && style.backgroundImage !== '') return true;
    if (rgba(style.backgroundColor)?.[3] !== 0) return true;
  }
  return false;
}

/** Between the text and its ground something else may lie: pictures, made-up content, boxes out of the flow. */
function isLayered(element: Element, ground: Element, source: StyleSource): boolean {
  let up: Element | null = element;
  for (let step = 0; up && step < HIGHEST; step += 1, up = source.parent(up)) {
    if (up !== ground && source.siblings(up).some((one) => isOutOfFlow(one, source))) return true;
    const made = ['::before', '::after'].map((pseudo) => source.of(up as Element, pseudo));
    if (made.some((one) => one !== null && isPainted(one))) return true;
    if (up === ground) return source.pictured(element);
  }
  return true;
}

/** Made-up content with a ground of its own; without one it only clears floats. */
function isPainted({ content, backgroundColor, backgroundImage }: Styles): boolean {
  if (content === 'none' || content === 'normal' || content === '') return false;
  return backgroundImage !== 'none' || rgba(backgroundColor)?.[3] !== 0;
}

function isOutOfFlow(element: Element, source: StyleSource): boolean {
  const position = source.of(element)?.position;
  return position === 'absolute' || position === 'fixed';
}

type Colour = [red: number, green: number, blue: number, alpha: number];

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`: how browsers write computed colours of the common kinds. */
function rgba(colour: string | undefined): Colour | null {
  const found = colour?.match(/^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/);
  if (!found) return null;
  return [
    Number(found[1]),
    Number(found[2]),
    Number(found[3]),
    found[4] === undefined ? 1 : Number(found[4]),
  ];
}

function distance(a: Colour, b: Colour): number {
  return Math.abs(a[0] - b[0]) + Math.abs(a[1] - b[1]) + Math.abs(a[2] - b[2]);
}
