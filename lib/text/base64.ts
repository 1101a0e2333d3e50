/** Base64 (RFC 4648) without a browser. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that a text stands for; it may end in signs that are no letters of base64. */
export function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128).fill(64);
  for (let at = 0; at < LETTERS.length; at++) values[LETTERS.charCodeAt(at)] = at;
  let length = text.length;
  while (length > 0 && (values[text.charCodeAt(length - 1)] ?? 64) === 64) length -= 1;
  const bytes = new Uint8Array((length * 3) >> 2);
  // Four letters are three bytes. What stands behind the last letter reaches only bytes that are not kept.
  for (let at = 0, to = 0; at < length; at += 4, to += 3) {
    const bits =
      ((values[text.charCodeAt(at)] as number) << 18) |
      ((values[text.charCodeAt(at + 1)] as number) << 12) |
      ((values[text.charCodeAt(at + 2)] as number) << 6) |
      (values[text.charCodeAt(at + 3)] as number);
    bytes[to] = bits >> 16;
    bytes[to + 1] = bits >> 8;
    bytes[to + 2] = bits;
  }
  return bytes;
}

/** Bytes as text. */
export function textOf(bytes: ArrayLike<number>): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const all = (a << 16) | (b << 8) | c;
    const letters = [all >> 18, (all >> 12) & 63, (all >> 6) & 63, all & 63].map((one) => LETTERS[one] ?? '');
    const missing = Math.max(0, at + 3 - bytes.length);
    text += letters.slice(0, 4 - missing).join('') + '='.repeat(missing);
  }
  return text;
}
