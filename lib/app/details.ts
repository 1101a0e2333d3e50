import { askedBy } from '#lib/details/context/asked.ts';
import { detectDetails } from '#lib/details/detect.ts';
import { prepareDetails } from '#lib/details/prepare.ts';
import { loadedParts } from './parts.ts';

/** Milliseconds that a part of the preparation mostly takes. */
const PART = 3;

/**
 * Composition root of the script that finds details. Pages get it with the one that looks after what is sent; the welcome
 * page loads the same file, so that what was learned stands in the package once.
 */
export function runDetails(): void {
  if (loadedParts().details) return;
  loadedParts().details = { detect: detectDetails, askedBy };
  // What the first message would wait for is made ready while the page has nothing else to do.
  const goOn = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > PART) if (prepareDetails()) return;
    requestIdleCallback(goOn);
  };
  requestIdleCallback(goOn);
}
