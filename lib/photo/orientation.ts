/**
 * The one thing of a photo's metadata that the picture needs: which way is up. Written as the smallest EXIF block
 * that holds it (TIFF 6.0: a header, one directory with one entry, tag 0x0112).
 */

/** A TIFF block with nothing but an orientation (2…8), or null where the picture stands as it is. */
export function orientationBlock(orientation: number): Uint8Array | null {
  if (!Number.isInteger(orientation) || orientation < 2 || orientation > 8) return null;
  const block = new Uint8Array(26);
  const view = new DataView(block.buffer);
  block.set([0x4d, 0x4d, 0x00, 0x2a]); // big-endian TIFF
  view.setUint32(4, 8); // where the directory begins
  view.setUint16(8, 1); // entries
  view.setUint16(10, 0x0112); // orientation
  view.setUint16(12, 3); // a short
  view.setUint32(14, 1); // one of them
  view.setUint16(18, orientation);
  view.setUint32(22, 0); // no further directory
  return block;
}
