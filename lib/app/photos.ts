import { createPhotoDesk } from '#lib/photo/desk.ts';
import { loadedParts } from './parts.ts';

/** Composition root of the script that reads and cleans photos. */
export function runPhotos(): void {
  loadedParts().photos ??= createPhotoDesk();
}
