/** Looks into pictures that are about to be sent, one after the other, and makes copies that tell nothing. */
import { PHOTO_KINDS, type PhotoKind } from '#lib/details/speak.ts';
import { cleanPhoto } from './clean.ts';
import { LARGEST } from './format.ts';
import { unpackedTexts } from './packed.ts';
import { isPicture } from './picture.ts';
import { type PhotoFacts, readPhoto } from './read.ts';

/** A file as it may go on: with other bytes, or as it is. */
export interface Outgoing {
  file: File;
  bytes: Uint8Array<ArrayBuffer> | null;
}

export interface PhotoLook {
  /** What is told, by any of the files. */
  kinds: PhotoKind[];
  /** The name of the first file that tells it. */
  name: string;
  /** All files in order, those that tell something cleaned; null where one of them can't be. */
  cleaned: Outgoing[] | null;
}

export interface PhotoDesk {
  look(files: readonly File[]): Promise<PhotoLook>;
}

/** So much of a file that is too large to be held in memory is looked into: its metadata stands first. */
const HEAD = 2 * 1024 * 1024;

export function createPhotoDesk(): PhotoDesk {
  return {
    async look(files) {
      const kinds = new Set<PhotoKind>();
      const cleaned: Outgoing[] = [];
      let name = '';
      let clean = true;
      for (const file of files) {
        // Each file is read aside from the page's own work, which goes on between two of them.
        const { told, copy } = isPicture(file) ? await lookInto(file) : NOTHING;
        for (const kind of told) kinds.add(kind);
        if (told.length > 0) {
          name ||= file.name;
          clean &&= copy !== null;
        }
        cleaned.push({ file, bytes: copy });
      }
      return { kinds: PHOTO_KINDS.filter((kind) => kinds.has(kind)), name, cleaned: clean ? cleaned : null };
    },
  };
}

interface Told {
  told: PhotoKind[];
  copy: Uint8Array<ArrayBuffer> | null;
}
const NOTHING: Told = { told: [], copy: null };

async function lookInto(file: File): Promise<Told> {
  const whole = file.size <= LARGEST;
  const bytes = await bytesOf(whole ? file : file.slice(0, HEAD));
  const facts = bytes && readPhoto(bytes, await unpackedTexts(bytes));
  const told = facts ? toldBy(facts) : [];
  if (!bytes || !facts || told.length === 0) return NOTHING;
  return { told, copy: whole ? copyOf(bytes, facts) : null };
}

/**
 * Null for a file that can't be read, as it was taken away meanwhile: it can't be sent either. In Firefox a file hands
 * out bytes that belong to the page it lies in, and that we may hardly touch: they are copied.
 */
const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer> | null> =>
  file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer instanceof ArrayBuffer ? buffer : structuredClone(buffer)),
    () => null,
  );

const toldBy = ({ location, owner }: PhotoFacts): PhotoKind[] => [
  ...(location ? (['photo-location'] as const) : []),
  ...(owner ? (['photo-owner'] as const) : []),
];

/** The copy, as far as it tells nothing by the same eyes. */
function copyOf(bytes: Uint8Array<ArrayBuffer>, facts: PhotoFacts): Uint8Array<ArrayBuffer> | null {
  try {
    const copy = cleanPhoto(bytes, facts);
    const left = copy && readPhoto(copy);
    return left && toldBy(left).length === 0 ? copy : null;
  } catch {
    return null; // broken: it can be reported, not cleaned
  }
}
