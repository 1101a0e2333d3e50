import { askedBy } from '#lib/details/asked.ts';
import { detectDetails } from '#lib/details/detect.ts';
import { loadedParts } from './parts.ts';

/**
 * Composition root of the script that finds details. Pages get it with the one that looks after what is sent; the welcome
 * page loads the same file, so that what was learned stands in the package once.
 */
export function runDetails(): void {
  loadedParts().details ??= { detect: detectDetails, askedBy };
}
