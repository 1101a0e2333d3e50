/** A zip that is the same, byte for byte, whenever and wherever it is made of the same files. */
import { createHash } from 'node:crypto';
import JSZip from 'jszip';

/** Names, with slashes, and what the files hold. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest day that a zip can tell. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1));
const PLAIN_FILE = 0o100_644;

/**
 * Sorted by name, with one time and one mode for all, compressed as far as it goes: by zlib's way in JavaScript (pako), which
 * makes of what was learned 3 % less than fflate does, and the same on each machine, which Node's own does not promise.
 */
export async function archive(files: Files): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [name, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    zip.file(name, bytes, { date: NO_TIME, unixPermissions: PLAIN_FILE, createFolders: false });
  return zip.generateAsync({
    type: 'uint8array',
    platform: 'UNIX',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
