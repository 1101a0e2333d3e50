/**
 * What the metadata of a photo gives away. EXIF is read by ExifReader; XMP and IPTC, in which only a few fields are
 * of interest, are looked through as text, so that no file can keep a parser busy. Nothing but facts comes out.
 */
import { loadView } from 'exifreader/src/exif-reader.js';
import { formatOf, LARGEST, type PhotoFormat } from './format.ts';
import { isExif, metadataOf, withoutName } from './metadata.ts';
import { namesSomebody } from './person.ts';

export interface PhotoFacts {
  format: PhotoFormat;
  /** Coordinates of where it was taken. */
  location: boolean;
  /** The name of a photographer or of the camera's owner. */
  owner: boolean;
  /** 1…8, as EXIF numbers it; 1 where nothing is said. */
  orientation: number;
}

type Tag = { value?: unknown; description?: unknown } | undefined;
type Tags = Record<string, Tag>;

/** Tags of EXIF that hold a person's name, as ExifReader calls them. */
const NAMES = ['Artist', 'CameraOwnerName', 'XPAuthor', 'Copyright'];

/**
 * The facts of a picture; null for a file that is no picture of a known format, or too large to be looked into.
 * A picture whose metadata can't be read has none that others could read.
 * @param unpacked what stands packed in it (`packed.ts`)
 */
export function readPhoto(
  bytes: Uint8Array<ArrayBuffer>,
  unpacked: readonly Uint8Array[] = [],
): PhotoFacts | null {
  const format = formatOf(bytes);
  if (!format || bytes.length > LARGEST) return null;
  const metadata = metadataOf(bytes, format);
  const blocks = metadata.exif.map(exifOf);
  const told = [...blocks, ...unpacked.filter(isExif).map(withoutName).map(exifOf)];
  const texts = [metadata.all, ...unpacked].map(textsOf);
  return {
    format,
    location: told.some(hasCoordinates) || texts.some(({ location }) => location),
    owner: told.some(namesOwner) || texts.some(({ owner }) => owner),
    // Browsers turn a picture by its first block alone.
    orientation: Number(blocks[0]?.Orientation?.value ?? 1) || 1,
  };
}

function exifOf({ buffer, byteOffset, byteLength }: Uint8Array): Tags {
  try {
    const { exif } = loadView(new DataView(buffer, byteOffset, byteLength), { expanded: true });
    return (exif ?? {}) as unknown as Tags;
  } catch {
    return {};
  }
}

/**
 * A place at 0, 0 is what cameras write that do not know it, and so is nothing over nothing. Which half of the earth it
 * is on need not be said, nor its seconds.
 */
const hasCoordinates = ({ GPSLatitude, GPSLongitude }: Tags): boolean =>
  !!GPSLatitude &&
  !!GPSLongitude &&
  [GPSLatitude, GPSLongitude].some(({ value }) => [value].flat().some(isSaid));

/** Whether a part of a coordinate, a number or one over another, is not nought. */
function isSaid(part: unknown): boolean {
  const [over, under = 1] = [part].flat() as number[];
  return Math.abs((over ?? 0) / under) > 0;
}

const saidIn = (tag: Tag) => String(tag?.description ?? tag?.value ?? '');

const namesOwner = (exif: Tags): boolean =>
  NAMES.some((name) => namesSomebody(saidIn(exif[name]), saidIn(exif.Make)));

/** Bytes of an XMP packet, of an IPTC block, or of the texts of a PNG, that are looked through. */
const LOOKED_THROUGH = { xmp: 256 * 1024, iptc: 64 * 1024, png: 256 * 1024 };

/** What stands between a name of XMP and what it holds, as an attribute or as an element. */
const XMP_IS = String.raw`(?:\s{0,9}=\s{0,9}["']|(?:\s[^<>]{0,99})?>)`;
const PREFIX = String.raw`(?:[\w.-]{1,30}:)?`;
const XMP_START = new RegExp(String.raw`<${PREFIX}RDF[\s>]`);

/** A coordinate; the zeros of a camera that does not know its place say nothing. */
const XMP_LOCATION = new RegExp(`GPS(?:Dest)?L(?:at|ong)itude${XMP_IS}[^"'<]{0,30}[1-9]`);
/** Whose picture it is, and who is to be seen in it. */
const XMP_OWNER = new RegExp(
  `(?:OwnerName|tiff:Artist|dc:creator|dc:rights|Author|CaptionWriter|PersonInImage|PersonDisplayName|mwg-rs:Name)${XMP_IS}(?:\\s{0,20}<${PREFIX}(?:Seq|Bag|Alt|li)[^>]{0,60}>){0,2}\\s{0,20}([^"'<]{1,200})`,
  'g',
);
/** IIM data sets 2:80, the by-line, 2:116, whose right it is, and 2:122, who wrote the caption, by their last byte. */
const IPTC = { record: '\x1c\x02', names: 'Ptz' };
/** Texts of a PNG, by their names; flags of compression may stand before them. */
const PNG_OWNER = /(?:Author|Artist|Copyright)\0[^\n -\xff]{0,5}([^\0]{1,200})/g;

function textsOf(metadata: Uint8Array): { location: boolean; owner: boolean } {
  const text = new TextDecoder('latin1').decode(metadata);
  const from = (at: number, length: number) => (at < 0 ? '' : text.slice(at, at + length));
  const xmp = from(text.search(XMP_START), LOOKED_THROUGH.xmp);
  const iptc = from(text.indexOf('8BIM\x04\x04'), LOOKED_THROUGH.iptc);
  const said = [...xmp.matchAll(XMP_OWNER), ...text.slice(0, LOOKED_THROUGH.png).matchAll(PNG_OWNER)].map(
    ([, name = '']) => name,
  );
  return {
    location: XMP_LOCATION.test(xmp),
    owner: said.some((name) => namesSomebody(name)) || namesWriter(iptc),
  };
}

/** Whether an IPTC block has such a data set that names somebody. */
function namesWriter(iptc: string): boolean {
  for (let at = iptc.indexOf(IPTC.record); at >= 0; at = iptc.indexOf(IPTC.record, at + 2)) {
    if (!IPTC.names.includes(iptc[at + 2] ?? ' ')) continue;
    const from = at + 5;
    if (namesSomebody(iptc.slice(from, from + iptc.charCodeAt(at + 4)))) return true;
  }
  return false;
}
