/** A zip that is the same, byte for byte, whenever and wherever it is made of the same files. */
import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from '@zip.js/zip.js';
import type { Deflate } from './deflate.ts';

/** Names, with slashes, and what the files hold. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** The earliest time that a zip can tell, midnight on 1 January 1980, as a zip writes it: no time zone has a part in it. */
const NO_TIME = 0x0021_0000;
const PLAIN_FILE = 0o100_644;
const DEFLATE = 8;

/** Sorted by name, with one time and one mode for all. */
export async function archive(files: Files, deflate: Deflate): Promise<Uint8Array> {
  const zip = new ZipWriter(new Uint8ArrayWriter(), {
    compressionMethod: DEFLATE,
    // The files are given as they are written: compressed.
    passThrough: true,
    rawLastModDate: NO_TIME,
    extendedTimestamp: false,
    dataDescriptor: false,
    unixMode: PLAIN_FILE,
    useWebWorkers: false,
  });
  for (const [name, bytes] of [...files].sort(([one], [other]) => (one < other ? -1 : 1)))
    await zip.add(name, new Uint8ArrayReader(await deflate(bytes)), {
      uncompressedSize: bytes.length,
      signature: crc32(bytes),
    });
  return zip.close();
}

export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
