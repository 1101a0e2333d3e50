import { latinise } from './look-alikes.ts';

/** Characters that are not seen: zero-width ones, soft hyphens, direction controls, variation selectors. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/gu;
const MARKS = /\p{M}+/gu;
const APOSTROPHES = /[\u2018\u2019\u201b\u02bc\u00b4`\u2032]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const GAPS = /\s+/g;
/** The same where there is more of it than one space. */
const WIDE_GAPS = /\s{2,}|[^\S ]/g;
/** How many times as many characters are read as are wanted: the rest may be blanks. */
const FURTHER = 16;
/** Most texts are of this kind and need no more than lower case. */
const PLAIN = /^[\s!-_a-~]*$/;

/**
 * The one form in which texts are compared: lower case, no accents, no invisible characters, full-width and
 * styled letters made plain (NFKD), one kind of apostrophe and dash, single spaces.
 * At most `cap` characters that are seen are looked at, so a huge text costs no more than a long one.
 */
export function normalForm(text: string, cap = 2000): string {
  const seen = text.length > cap ? beginningOf(text, cap) : text;
  if (PLAIN.test(seen)) return seen.toLowerCase().replace(GAPS, ' ').trim();
  const plain = seen
    .replace(UNSEEN, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(APOSTROPHES, "'")
    .replace(DASHES, '-')
    .replace(GAPS, ' ')
    .trim();
  return latinise(plain);
}

/**
 * The first `cap` characters of a text that are seen, each gap as one space: in a page that is written by a program, a text
 * may begin with more blanks than words. Within a bound, so that a text of nothing else comes to an end.
 */
export function beginningOf(text: string, cap: number): string {
  const begun = text.slice(0, cap * FURTHER);
  return begun.replace(UNSEEN, '').replace(WIDE_GAPS, ' ').slice(0, cap);
}

/** Words of an identifier: `userNickName`, `user_nick-name` and `user.nick` all become separate words. */
export function identifierWords(identifier: string, cap = 120): string {
  const split = beginningOf(identifier, cap).replace(/([a-z0-9])([A-Z])/g, '$1 $2');
  return normalForm(split.replace(/[^\p{L}\p{N}]+/gu, ' '));
}
