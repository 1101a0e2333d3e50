/** All hints of a frame, in two depths: of its document, and behind shadow roots where that is worth its price. */
import { LOBBY, mayHint, SPARSE } from './glance.ts';
import { hidesLetters, hintsAloud, hintsAtFirst, protoOf } from './hints.ts';
import { hintsBehind, inSight, nearRoot, type Place } from './hints-in-shadow.ts';

/** A frame in a page in which files are chosen: many a chat takes its pictures in one of its own. */
export const takesFiles = ({ window, document }: Pick<Place, 'window' | 'document'>): boolean =>
  window.parent !== window && protoOf(document).querySelector.call(document, 'input[type=file]') !== null;

/**
 * Whether the guard should look at a frame. A page on which looking fails has something to hide: a hint too. Null where a page
 * shows next to nothing of its own: what it will show may be drawn into a shadow root, and nobody is told of that.
 * @param inDepth whether also by what is said in headings and on buttons, and by what stands in the window behind shadow
 * roots. The browser must have laid out the page for it.
 * @param target what was clicked or focused last: of a closed tree only its host is told
 */
export function hintsOf(place: Place, inDepth: boolean, target: EventTarget | null = null): boolean | null {
  try {
    const { document } = place;
    const may = mayHint(document);
    return (
      ((may || hidesLetters(document)) && hintsAtFirst(document)) ||
      ((inDepth || may & LOBBY) && hintsAloud(document)) ||
      (may & SPARSE && hintsBehind(place, nearRoot(document))) ||
      (inDepth && (takesFiles(place) || hintsAround(place) || hintsBehind(place, inSight(place, target)))) ||
      (may & SPARSE ? null : false)
    );
  } catch {
    return true;
  }
}

/** Who writes in a frame that shows nothing but what is written does so for the page around it, as far as that may be read. */
export function hintsAround({ window, document }: Pick<Place, 'window' | 'document'>): boolean {
  const around = window.frameElement?.ownerDocument;
  return (
    around !== undefined &&
    protoOf(document).hasFocus.call(document) &&
    (hintsAtFirst(around) || hintsAloud(around))
  );
}
