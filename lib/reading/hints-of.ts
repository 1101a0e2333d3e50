/** All hints of a frame, in two depths: of its document, and behind shadow roots where that is worth its price. */
import { mayHint } from './glance.ts';
import { hidesLetters, hintsAloud, hintsAtFirst, isMadeOfButtons, isSparse } from './hints.ts';
import { behindRoots, type Place } from './hints-in-shadow.ts';

/**
 * Whether the guard should look at a frame that was not ruled out (`mayHint`), by what can be told at little cost. A page on
 * which looking fails has something to hide: a hint too. Null where a page shows next to nothing of its own: what it will
 * show may be drawn into a shadow root, and nobody is told of that.
 */
export function hintsAtAGlance(place: Place): boolean | null {
  try {
    const { document } = place;
    return (
      hintsAtFirst(document) ||
      (isMadeOfButtons(document) && hintsAloud(document)) ||
      (isSparse(document) && (behindRoots(place).nearRoot() || null))
    );
  } catch {
    return true;
  }
}

/**
 * The same of any frame, also by what is said in headings and on buttons, and by what stands in the window behind shadow roots. The
 * browser must have laid out the page for it.
 * @param target what was clicked or focused last: of a closed tree only its host is told
 */
export function hintsInDepth(place: Place, target: EventTarget | null = null): boolean | null {
  try {
    const { document } = place;
    const glance = (mayHint(document) || hidesLetters(document)) && hintsAtAGlance(place);
    return glance || hintsAloud(document) || behindRoots(place).inSight(target) || glance;
  } catch {
    return true;
  }
}
