/**
 * Runs of three signs, by which a text that can't match a pattern is told without running the pattern (Cox 2012, “Regular
 * expression matching with a trigram index”). Signs are few here: letters without case, a figure, `_`, and all else, which
 * also stands before and behind a text.
 */

/** How a sign is written in a run: a small letter, `0` for any figure, `_`, or a space for all else. */
export function signOf(char: string): string {
  const code = char.charCodeAt(0);
  return SIGNS[code < 128 ? (CLASS[code] as number) : 0] as string;
}

const SIGNS = ' abcdefghijklmnopqrstuvwxyz0_';
const BITS = 5;
const ALL = (1 << (3 * BITS)) - 1;

/** The place of each ASCII character's sign in `SIGNS`. */
const CLASS = Uint8Array.from({ length: 128 }, (_, code) => {
  const char = String.fromCharCode(code).toLowerCase();
  return /\d/.test(char) ? SIGNS.indexOf('0') : Math.max(0, SIGNS.indexOf(char));
});

/** The numbers of runs that are written one behind the other, three signs each. */
export function trigramsOf(runs: string): Uint16Array {
  const numbers = new Uint16Array(runs.length / 3);
  for (let at = 0; at < runs.length; at++) {
    const run = Math.floor(at / 3);
    numbers[run] = ((numbers[run] as number) << BITS) | SIGNS.indexOf(runs[at] as string);
  }
  return numbers;
}

/** The runs of the text that was read last, a bit each: many patterns are tried on one text. */
const held = new Uint32Array((ALL + 1) / 32);
let read: string | undefined;

/** True where a text holds one of some runs, given by their numbers. */
export function holdsOne(text: string, trigrams: Uint16Array): boolean {
  if (text !== read) take(text);
  for (let at = 0; at < trigrams.length; at++) {
    const trigram = trigrams[at] as number;
    if (((held[trigram >> 5] as number) >> (trigram & 31)) & 1) return true;
  }
  return false;
}

function take(text: string): void {
  held.fill(0);
  let trigram = 0;
  for (let at = 0; at < text.length + 2; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    trigram = ((trigram << BITS) | (code < 128 ? (CLASS[code] as number) : 0)) & ALL;
    held[trigram >> 5] = (held[trigram >> 5] as number) | (1 << (trigram & 31));
  }
  read = text;
}
