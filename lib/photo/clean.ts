/** A copy of a photo that shows the same picture and tells nothing else. */
import { cleanJpeg } from './clean-jpeg.ts';
import { cleanPng } from './clean-png.ts';
import { cleanWebp } from './clean-webp.ts';
import type { PhotoFacts } from './read.ts';

/**
 * The cleaned copy; null for HEIC, which can't be written here.
 * @throws BrokenPhoto where the file is not built as its format says
 */
export function cleanPhoto(
  bytes: Uint8Array<ArrayBuffer>,
  { format, orientation }: Pick<PhotoFacts, 'format' | 'orientation'>,
): Uint8Array<ArrayBuffer> | null {
  if (format === 'jpeg') return cleanJpeg(bytes, orientation);
  if (format === 'png') return cleanPng(bytes, orientation);
  if (format === 'webp') return cleanWebp(bytes, orientation);
  return null;
}
