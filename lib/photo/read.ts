/** What the metadata of a photo gives away. Read on the device by ExifReader; nothing but two facts comes out. */
import ExifReader from 'exifreader';
import { formatOf, LARGEST, type PhotoFormat } from './format.ts';

export interface PhotoFacts {
  format: PhotoFormat;
  /** Coordinates of where it was taken. */
  location: boolean;
  /** The name of a photographer or of the camera's owner. */
  owner: boolean;
  /** 1…8, as EXIF numbers it; 1 where nothing is said. */
  orientation: number;
}

type Tags = Record<string, { value?: unknown; description?: unknown } | undefined>;

/** Tags that hold a person's name, as ExifReader calls them in its groups. */
const NAMES = [
  'Artist',
  'CameraOwnerName',
  'XPAuthor',
  'OwnerName',
  'By-line',
  'creator',
  'Author',
  'Writer/Editor',
];

/**
 * The facts of a picture; null for a file that is no picture of a known format, or too large to be looked into.
 * A picture whose metadata can't be read has none that others could read.
 */
export function readPhoto(bytes: Uint8Array<ArrayBuffer>): PhotoFacts | null {
  const format = formatOf(bytes);
  if (!format || bytes.length > LARGEST) return null;
  const nothing = { format, location: false, owner: false, orientation: 1 };
  let groups: { exif?: Tags; iptc?: Tags; xmp?: Tags; pngText?: Tags; gps?: object; canon?: Tags };
  try {
    const exact = bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength;
    groups = ExifReader.load(exact ? bytes.buffer : bytes.slice().buffer, {
      expanded: true,
    }) as unknown as typeof groups;
  } catch {
    return nothing;
  }
  const all = [groups.exif, groups.iptc, groups.xmp, groups.pngText, groups.canon];
  const says = (name: string) => all.some((tags) => isSaid(tags?.[name]));
  return {
    format,
    location: hasCoordinates(groups.gps) || says('GPSLatitude') || says('GPSDestLatitude'),
    owner: NAMES.some(says),
    orientation: Number(groups.exif?.Orientation?.value ?? 1) || 1,
  };
}

/** A place at 0, 0 is what cameras write that do not know it. */
function hasCoordinates(gps: object | undefined): boolean {
  const { Latitude, Longitude } = (gps ?? {}) as { Latitude?: number; Longitude?: number };
  return Number.isFinite(Latitude) && Number.isFinite(Longitude) && !(Latitude === 0 && Longitude === 0);
}

function isSaid(tag: { value?: unknown; description?: unknown } | undefined): boolean {
  if (!tag) return false;
  const text = String(tag.description ?? tag.value ?? '').trim();
  return text !== '' && !/^[\0\s0/,.]+$/.test(text) && !/^(unknown|none|null|undefined)$/i.test(text);
}
