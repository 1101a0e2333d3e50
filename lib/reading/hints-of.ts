/** All hints of a frame, in two depths: of its document, and behind shadow roots where that is worth its price. */
import { hintsAloud, hintsAtFirst, isSparse } from './hints.ts';
import { hintsInSight, hintsNearRoot, type ShadowRootOf } from './hints-in-shadow.ts';

export interface Place {
  window: Window;
  document: Document;
  shadowRootOf: ShadowRootOf;
}

/**
 * Whether the guard should look at this frame, by what can be told at next to no cost. A page on which looking
 * fails has something to hide: a hint too.
 */
export function hintsAtAGlance({ document, shadowRootOf }: Place): boolean {
  try {
    return hintsAtFirst(document) || (isSparse(document) && hintsNearRoot(document, shadowRootOf));
  } catch {
    return true;
  }
}

/**
 * The same by what is said in headings and on buttons, and by what stands in the window behind shadow roots. The
 * browser must have laid out the page for it.
 * @param target what was clicked or focused last: of a closed tree only its host is told
 */
export function hintsInDepth(place: Place, target: EventTarget | null = null): boolean {
  try {
    const { document, window, shadowRootOf } = place;
    return (
      hintsAtAGlance(place) || hintsAloud(document) || hintsInSight(document, window, target, shadowRootOf)
    );
  } catch {
    return true;
  }
}
