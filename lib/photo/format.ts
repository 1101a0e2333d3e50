/** Formats of pictures that people send; HEIC, and AVIF which is built alike, can be read but not written here. */
export type PhotoFormat = 'jpeg' | 'png' | 'webp' | 'heic';

/** Longest file that is looked into, in bytes. */
export const LARGEST = 64 * 1024 * 1024;

/** A file that is not built as its format says. */
export class BrokenPhoto extends Error {
  override name = 'BrokenPhoto';
}

/** The format by the first bytes; a file's name and declared type are the sender's word only. Null: none of these. */
export function formatOf(bytes: Uint8Array): PhotoFormat | null {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (ascii(bytes, 1, 3) === 'PNG' && bytes[0] === 0x89) return 'png';
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 4) === 'WEBP') return 'webp';
  if (ascii(bytes, 4, 4) === 'ftyp' && /^(hei[cmsx]|hev[cmsx]|mif1|msf1|avi[fs])$/.test(ascii(bytes, 8, 4)))
    return 'heic';
  return null;
}

/** So many bytes as Latin letters. */
export function ascii(bytes: Uint8Array, from: number, length: number): string {
  let text = '';
  for (let at = from; at < from + length && at < bytes.length; at++)
    text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

/** Parts of a file, one after another. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
