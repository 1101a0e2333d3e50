import { askedBy } from '#lib/details/asked.ts';
import { detectDetails } from '#lib/details/detect.ts';
import { prepareDetails } from '#lib/details/prepare.ts';
import { loadedParts } from './parts.ts';

/**
 * Composition root of the script that finds details. Pages get it with the one that looks after what is sent; the welcome
 * page loads the same file, so that what was learned stands in the package once.
 */
export function runDetails(): void {
  if (loadedParts().details) return;
  loadedParts().details = { detect: detectDetails, askedBy };
  // What the first message would wait for is made ready while the page has nothing else to do.
  const goOn = () => {
    if (!prepareDetails()) requestIdleCallback(goOn);
  };
  requestIdleCallback(goOn);
}
