import type { FrameSeen } from '#lib/guard/frame.ts';

/**
 * What a frame is in its page. `whole`: it may be the place itself. `used`: small, but somebody put the cursor
 * into it. `small`: a corner of the page's own site. `none`: it says nothing of the page.
 */
export type FramePart = 'whole' | 'used' | 'small' | 'none';

/** CSS pixels. */
interface Size {
  width: number;
  height: number;
}

/**
 * A chat needs room both ways; an advertisement is narrow or low. The usual formats, 300 × 250, 336 × 280,
 * 300 × 600, 728 × 90, 970 × 250, all have a side of 300 pixels or less.
 */
const NARROW = 300;

/** Least share of the view that a place fills; less is a corner, whatever its shape. */
const CORNER = 0.1;

/** Share of the view from which a frame is the place whatever its shape, as in a narrow window. */
const MOST_OF_IT = 0.5;

/**
 * What part a sub-frame plays. An advertisement with a chat in it is on the most innocent pages: were these red,
 * a child would learn to click warnings away. So a small frame of another site says nothing, until the child
 * uses it, which nobody does with an advertisement; and one of the page's own site, which did put it there,
 * says less. Erring costs little: a chat that is made small is warned of at the first click into it.
 * @param view of the tab; null where it is not known, which no frame may profit from
 */
export function partOf(frame: FrameSeen, view: Size | null, ownSite: boolean): FramePart {
  if (!isSmall(frame, view)) return 'whole';
  if (frame.used) return 'used';
  return ownSite ? 'small' : 'none';
}

function isSmall({ width, height }: Size, view: Size | null): boolean {
  if (!view?.width || !view.height) return false;
  const share = (width * height) / (view.width * view.height);
  return share < CORNER || (share < MOST_OF_IT && Math.min(width, height) <= NARROW);
}
