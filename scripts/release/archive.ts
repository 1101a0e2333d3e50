/** A zip that is the same, byte for byte, whenever and wherever it is made of the same files. */
import { createHash } from 'node:crypto';
import { type Zippable, zipSync } from 'fflate';

/** Names, with slashes, and what the files hold. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest day that a zip can tell. It is written as local time, so it is given as such. */
const NO_TIME = new Date(1980, 0, 1);
const UNIX = 3;
const PLAIN_FILE = 0o100_644 << 16;

/** Sorted by name, with one time and one mode for all, compressed as far as it goes. */
export function archive(files: Files): Uint8Array {
  const sorted: Zippable = Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: NO_TIME, os: UNIX, attrs: PLAIN_FILE });
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
