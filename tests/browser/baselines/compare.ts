import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * The share of pixels (0…1) that may differ. With one font, one scale and nothing that moves, one Chromium draws the same
 * picture each time; another version draws some edges of letters and curves a little otherwise, and edges are not counted.
 * What is left is small: in a popup 0.02 % are 43 pixels, less than a dot before a reason, and far less than what changes
 * where a button moves by a pixel or loses its colour.
 */
export const MOST_DIFFERENT = 0.0002;

/** How far apart two colours of a pixel are before it counts, 0…1, as the eye sees it: less than a step between our own. */
const APART = 0.05;

/** The share of pixels that differ between two PNG pictures, and a picture of where. Of two sizes, all differ. */
export function compare(expected: Buffer, actual: Buffer): { share: number; where: Buffer } {
  const before = PNG.sync.read(expected);
  const now = PNG.sync.read(actual);
  const { width, height } = before;
  if (now.width !== width || now.height !== height) return { share: 1, where: actual };
  const where = new PNG({ width, height });
  const different = pixelmatch(before.data, now.data, where.data, width, height, { threshold: APART });
  return { share: different / (width * height), where: PNG.sync.write(where) };
}
