/** Base64 (RFC 4648) without a browser. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The bytes that a text stands for; what is no letter of base64 ends it. */
export function bytesOf(text: string): Uint8Array {
  const values = new Uint8Array(128).fill(64);
  for (let at = 0; at < LETTERS.length; at++) values[LETTERS.charCodeAt(at)] = at;
  let length = 0;
  while (length < text.length && (values[text.charCodeAt(length)] ?? 64) < 64) length += 1;
  const bytes = new Uint8Array((length * 3) >> 2);
  let [bits, held, to] = [0, 0, 0];
  for (let at = 0; at < length; at++) {
    bits = ((bits << 6) | (values[text.charCodeAt(at)] as number)) & 0xffffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[to++] = (bits >> held) & 255;
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
