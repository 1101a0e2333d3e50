/** Figures and signs written for letters inside words, "r0ub4ix", "l!lle", and letters drawn out, "liiille". */
import type { Knows } from './segments.ts';
import type { Edit, Letter } from './traced.ts';

/** What each stands for, the likelier first. */
const STANDS: Readonly<Record<string, string>> = {
  0: 'o',
  1: 'il',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'g',
  7: 't',
  8: 'b',
  9: 'g',
  '@': 'a',
  $: 's',
  '!': 'il',
  '|': 'li',
  '\u20ac': 'e',
};
const TOKEN = /(?<![a-z0-9@$!|\u20ac.#_/])[a-z0-9@$!|\u20ac]{2,24}(?![a-z0-9@$!|\u20ac])/g;
/** A figure or a sign with letters on both sides; the same one twice is one, as in "b00k". */
const INSIDE = /[a-z](\d)\1?[a-z]|[a-z][@$!|\u20ac][a-z]/;
/** A year, a number or a mark that ends a name is none of its letters. */
const TAIL = /(?:\d{2,}|[!|]+)$/;
/** Different figures side by side are a number, and no letters. */
const NUMBER = /\d\d/;
/** The first and the second, which are no words: "1st", « 1er ». */
const ORDINAL = /^\d+(?:st|nd|rd|th|er|ere|i?eme|ste|ten)$/;
const MASKED = /[0-9@$!|\u20ac]/;
const DRAWN_OUT = /([a-z])\1\1/;
/** Readings of one word that are tried. */
const MOST = 16;
const SHORTEST = 3;
const VOWEL = /[aeiouy]/;

/** Words with figures for letters from which on all of a message is written so. */
const THROUGHOUT = 2;
/** In such a message short words are as well, « 1ch », "1n", and words that nobody knows; no grades and hours, « 4e », « 17h ». */
const SHORT_WORD = /^[0134][klmnrstu]$/;

export function leetEdits(text: string, knows: Knows): Edit[] {
  const edits: Edit[] = [];
  if (!MASKED.test(text) && !DRAWN_OUT.test(text)) return edits;
  const masked: { token: string; from: number }[] = [];
  let readings = 0;
  for (const match of text.matchAll(TOKEN)) {
    const token = match[0];
    const from = match.index;
    const end = from + token.length;
    if (DRAWN_OUT.test(token)) {
      const edit = shortened(token, from, knows);
      if (edit) edits.push(edit);
    } else if (MASKED.test(token) && !(token.includes('@') && /^\.[a-z]/.test(text.slice(end, end + 2)))) {
      const read = unleet(token, knows);
      if (read === token) masked.push({ token, from });
      else {
        edits.push({ from, to: end, letters: same(read, from) });
        readings += 1;
      }
    }
  }
  if (readings < THROUGHOUT) return edits;
  for (const { token, from } of masked) {
    if (ORDINAL.test(token) || !(SHORT_WORD.test(token) || lettersIn(token) >= SHORTEST)) continue;
    edits.push({ from, to: from + token.length, letters: same(likeliest(token), from) });
  }
  return edits.sort((a, b) => a.from - b.from);
}

const lettersIn = (token: string): number => token.replace(/[^a-z]/g, '').length;

const same = (read: string, from: number): Letter[] =>
  [...read].map((char, at) => [char, from + at, from + at + 1]);

/** The word in letters, of the same length; itself where its figures are figures. */
export function unleet(token: string, knows: Knows): string {
  const tail = TAIL.exec(token)?.[0] ?? '';
  const core = token.slice(0, token.length - tail.length);
  const letters = lettersIn(core);
  if (letters < 2 || core.length < SHORTEST || !MASKED.test(core) || ORDINAL.test(token)) return token;
  for (const read of readingsOf(core)) if (knows(read)) return read + tail;
  // Where one has one's mail: « zoe@yahoo ».
  if (/@(?:gmail|hotmail|outlook|yahoo|icloud|proton)$/.test(core)) return token;
  // Nobody knows the word: only figures well inside it are letters.
  if (
    letters < 3 ||
    letters * 2 < core.length ||
    !INSIDE.test(core) ||
    NUMBER.test(core.replace(/(\d)\1/g, '$1'))
  )
    return token;
  // « r3sid3nc3 »: the same figure stands inside and at the end.
  return /^[a-z].*(?:[a-z]|(\d)[a-z]+\1)$/.test(core) ? likeliest(core) + tail : token;
}

function* readingsOf(core: string): Generator<string> {
  let left = MOST;
  const walk = function* (at: number, read: string): Generator<string> {
    if (left <= 0) return;
    if (at === core.length) {
      left--;
      yield read;
      return;
    }
    const char = core[at] ?? '';
    for (const letter of STANDS[char] ?? char) yield* walk(at + 1, read + letter);
  };
  yield* walk(0, '');
}

/** One between vowels, or before one at the beginning, is an l; else it is an i. */
function likeliest(core: string): string {
  return [...core]
    .map((char, at) => {
      const stands = STANDS[char];
      if (!stands) return char;
      const [before, after] = [core[at - 1] ?? '', core[at + 1] ?? ''];
      const l = stands.length > 1 && VOWEL.test(after) && (before === '' || VOWEL.test(before));
      return l ? 'l' : stands.replace('li', 'i')[0];
    })
    .join('');
}

/** « liiille »: with one letter or two where there are three and more, if that is a known word. */
function shortened(token: string, from: number, knows: Knows): Edit | null {
  for (const keep of [1, 2]) {
    const letters: Letter[] = [];
    for (let at = 0; at < token.length; ) {
      const char = token[at] ?? '';
      let end = at;
      while (token[end] === char) end++;
      const kept = end - at > 2 ? keep : end - at;
      for (let index = 0; index < kept; index++)
        letters.push([char, from + at + index, index === kept - 1 ? from + end : from + at + index + 1]);
      at = end;
    }
    if (letters.length >= SHORTEST && knows(letters.map(([char]) => char).join('')))
      return { from, to: from + token.length, letters };
  }
  return null;
}
