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
  let isPreparing = false;
  const goOn = (deadline: IdleDeadline): void => {
    while (deadline.timeRemaining() > PART) if (prepareDetails()) return;
    requestIdleCallback(goOn);
  };
  const prepare = (): void => {
    if (!isPreparing) requestIdleCallback(goOn);
    isPreparing = true;
  };
  loadedParts().details = { detect: detectDetails, askedBy, prepare };
}
