/**
 * The normal form of a text with a way back to where each character stood, so that a finding can be marked in the
 * child's own words. Lower case, no accents, no invisible characters; full-width, styled, circled and keycap
 * characters made plain; one kind of apostrophe and dash; letters of other scripts that stand in for Latin ones
 * written as those. Spaces are not drawn together and nothing is trimmed: a text of plain characters is its own
 * form, which makes the frequent case cheap.
 */
import { DRESSED, latinise } from './look-alikes.ts';

export interface Form {
  /** The text in normal form; line ends are `\n`, every other space is ' '. */
  text: string;
  /** UTF-16 offset in the original of the character at `at` of the form; `at` may be the length of the form. */
  original(at: number): number;
  /** UTF-16 offsets in the original of what the characters `[from, to)` of the form stand for. */
  span(from: number, to: number): [from: number, to: number];
}

/** Longest text that is read, in UTF-16 units: a paste beyond this is read up to here. */
export const LONGEST = 12_000;

const PLAIN = /^[\n -~]*$/;
const same = (at: number): number => at;
const sameSpan = (from: number, to: number): [number, number] => [from, to];

/** Makes the normal form of a text of at most `LONGEST` units. */
export function formOf(written: string): Form {
  const original = written.length > LONGEST ? written.slice(0, LONGEST) : written;
  if (PLAIN.test(original)) return { text: original.toLowerCase(), original: same, span: sameSpan };
  let text = '';
  const map: number[] = [];
  for (let at = 0; at < original.length; ) {
    const code = original.codePointAt(at) ?? 0;
    const size = code > 0xffff ? 2 : 1;
    const plain =
      isFlagLetter(code) && !isFlag(original, at)
        ? flagLetter(code)
        : code === 10 && original[at - 1] === '\r'
          ? ''
          : plainOf(code);
    for (let index = 0; index < plain.length; index++) map.push(at);
    text += plain;
    at += size;
  }
  map.push(original.length);
  // Same length for same length: look-alikes are written letter for letter.
  const back = (at: number) => map[at] ?? original.length;
  /** The end of what stands before `to`: several characters may stand for one that was written. */
  const end = (from: number, to: number): number => {
    let at = to;
    while (to > from && at < map.length && map[at] === map[to - 1]) at += 1;
    return back(at);
  };
  return { text: latinise(text), original: back, span: (from, to) => [back(from), end(from, to)] };
}

const isFlagLetter = (code: number | undefined) => code !== undefined && code >= 0x1f1e6 && code <= 0x1f1ff;
const flagLetter = (code: number) => String.fromCharCode(97 + code - 0x1f1e6);

/** Two of the letters that flags are made of, and no third: a flag, not a word. */
function isFlag(text: string, at: number): boolean {
  const beside = (index: number) => isFlagLetter(text.codePointAt(index));
  const second = beside(at - 2);
  return second ? !beside(at - 4) && !beside(at + 2) : beside(at + 2) && !beside(at + 4);
}

/** What one character becomes; '' for one that is not seen. */
function plainOf(code: number): string {
  if (code < 0x80) {
    if (code === 9 || code === 11 || code === 12) return ' ';
    if (code === 10 || code === 13) return '\n';
    if (code < 32 || code === 127) return '';
    return String.fromCharCode(code).toLowerCase();
  }
  if (isUnseen(code)) return '';
  if (isSpace(code)) return ' ';
  if (code === 0x85 || code === 0x2028 || code === 0x2029) return '\n';
  for (const zero of ZEROS) if (code >= zero && code < zero + 10) return String(code - zero);
  if (code === 0x24ff) return '0';
  for (const one of ONES) if (code >= one && code < one + 9) return String(code - one + 1);
  const known = KNOWN[code] ?? DRESSED.get(String.fromCodePoint(code));
  if (known !== undefined) return known;
  // Letters in dark circles and squares, and in brackets.
  const dark = code >= 0x1f150 && code <= 0x1f189 ? (code - 0x1f150) % 32 : code - 0x249c;
  if (dark >= 0 && dark < 26) return String.fromCharCode(97 + dark);
  // Emoji and pictures keep one place: something stood between.
  if (code >= 0x1f000 && !(code >= 0x1f100 && code <= 0x1f189)) return '\u2022';
  return stripMarks(String.fromCodePoint(code).normalize('NFKD').toLowerCase());
}

/** Where the figures of other scripts begin; those of India stand at equal distances. */
const ZEROS = [0x660, 0x6f0, 0xe50, 0xed0, 0xf20, 0x1040, 0x17e0];
for (let zero = 0x966; zero < 0xde6; zero += 0x80) ZEROS.push(zero);
/** One to nine in brackets, in dark and in other circles. */
const ONES = [0x2474, 0x24f5, 0x2776, 0x2780, 0x278a];

const KNOWN: Readonly<Record<number, string>> = {
  // Greek capitals that look like other Latin letters than the small ones do.
  919: '\u04bb',
  925: '\u043f',
  933: '\u0443',
  223: 'ss',
  230: 'ae',
  198: 'ae',
  248: 'o',
  216: 'o',
  322: 'l',
  321: 'l',
  305: 'i',
  339: 'oe',
  338: 'oe',
  8216: "'",
  8217: "'",
  8219: "'",
  700: "'",
  180: "'",
  8242: "'",
  12540: '-',
  8208: '-',
  8209: '-',
  8210: '-',
  8211: '-',
  8212: '-',
  8213: '-',
  8722: '-',
  8226: '.',
  183: '.',
  8228: '.',
  12290: '.',
};

function stripMarks(text: string): string {
  let kept = '';
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (!((code >= 0x300 && code <= 0x36f) || (code >= 0x20d0 && code <= 0x20ff))) kept += char;
  }
  return kept;
}

/** Zero-width characters, controls, soft hyphens, variation selectors, combining marks alone. */
function isUnseen(code: number): boolean {
  return (
    (code < 0xa0 && code !== 0x85) ||
    code === 0xad ||
    code === 0x61c ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0x180b && code <= 0x180f) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0xfe20 && code <= 0xfe2f) ||
    (code >= 0xfff9 && code <= 0xfffb) ||
    (code >= 0xe0000 && code <= 0xe0fff)
  );
}

/** Spaces, and what is no space by its name but seen as one: the empty Braille cell, the fillers of Hangul. */
function isSpace(code: number): boolean {
  return code === 0xa0 || (code >= 0x2000 && code <= 0x200a) || SPACES.has(code);
}
const SPACES = new Set([0x1680, 0x202f, 0x205f, 0x2800, 0x3000, 0x3164, 0xffa0, 0x115f, 0x1160]);

/** A word of a form: letters and digits that stand together, with where it stands in the form. */
export interface Word {
  text: string;
  from: number;
  to: number;
}

/** The words of a text in normal form; an apostrophe, a dash, a stop and a picture end a word. */
export function wordsOf(form: string): Word[] {
  const words: Word[] = [];
  let from = -1;
  for (let at = 0; at <= form.length; at++) {
    const code = at < form.length ? form.charCodeAt(at) : 32;
    const inside =
      (code >= 97 && code <= 122) ||
      (code >= 48 && code <= 57) ||
      (code > 0xbf && code < 0x2000) ||
      (code >= 0x3040 && code < 0xd800);
    if (inside && from < 0) from = at;
    else if (!inside && from >= 0) {
      words.push({ text: form.slice(from, at), from, to: at });
      from = -1;
    }
  }
  return words;
}
