/**
 * What the metadata of a photo gives away. EXIF is read by ExifReader; XMP and IPTC, in which only a few fields are
 * of interest, are looked through as text, so that no file can keep a parser busy. Nothing but facts comes out.
 */
import { loadView } from 'exifreader/src/exif-reader.js';
import { formatOf, LARGEST, type PhotoFormat } from './format.ts';
import { metadataOf } from './metadata.ts';

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

/** Tags of EXIF that hold a person's name, as ExifReader calls them. */
const NAMES = ['Artist', 'CameraOwnerName', 'XPAuthor'];

/**
 * The facts of a picture; null for a file that is no picture of a known format, or too large to be looked into.
 * A picture whose metadata can't be read has none that others could read.
 */
export function readPhoto(bytes: Uint8Array<ArrayBuffer>): PhotoFacts | null {
  const format = formatOf(bytes);
  if (!format || bytes.length > LARGEST) return null;
  const metadata = metadataOf(bytes, format);
  const { exif = {}, gps } = metadata.exif ? exifOf(metadata.exif) : {};
  const texts = textsOf(metadata.all);
  return {
    format,
    location: hasCoordinates(gps) || texts.location,
    owner: NAMES.some((name) => isSaid(exif[name])) || texts.owner,
    orientation: Number(exif.Orientation?.value ?? 1) || 1,
  };
}

function exifOf({ buffer, byteOffset, byteLength }: Uint8Array): { exif?: Tags; gps?: object } {
  try {
    return loadView(new DataView(buffer, byteOffset, byteLength), { expanded: true }) as {
      exif?: Tags;
      gps?: object;
    };
  } catch {
    return {};
  }
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

/** Bytes of an XMP packet, or of an IPTC block, that are looked through. */
const LOOKED_THROUGH = { xmp: 256 * 1024, iptc: 64 * 1024 };

const XMP_LOCATION = /GPS(?:Dest)?Latitude(?:=["']|>)\s{0,20}[^"'<\s]/;
const XMP_OWNER =
  /(?:OwnerName|tiff:Artist|dc:creator|Author)(?:=["']|>)(?:\s{0,20}<rdf:(?:Seq|Bag|li)[^>]{0,60}>){0,2}\s{0,20}[^"'<\s]/;
/** IIM data sets 2:80, the by-line, and 2:122, who wrote the caption, by their last byte. */
const IPTC = { record: '\x1c\x02', writers: 'Pz' };
/** A text of a PNG, by its name. */
const PNG_OWNER = /Author\0/;

function textsOf(metadata: Uint8Array): { location: boolean; owner: boolean } {
  const text = new TextDecoder('latin1').decode(metadata);
  const from = (mark: string, length: number) => {
    const at = text.indexOf(mark);
    return at < 0 ? '' : text.slice(at, at + length);
  };
  const xmp = from('<rdf:RDF', LOOKED_THROUGH.xmp);
  const iptc = from('8BIM\x04\x04', LOOKED_THROUGH.iptc);
  return {
    location: XMP_LOCATION.test(xmp),
    owner: XMP_OWNER.test(xmp) || namesWriter(iptc) || PNG_OWNER.test(text),
  };
}

/** Whether an IPTC block has such a data set with something in it. */
function namesWriter(iptc: string): boolean {
  for (let at = iptc.indexOf(IPTC.record); at >= 0; at = iptc.indexOf(IPTC.record, at + 2)) {
    if (IPTC.writers.includes(iptc[at + 2] ?? ' ') && iptc.charCodeAt(at + 4) > 0) return true;
  }
  return false;
}
