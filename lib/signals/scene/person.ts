import type { Words } from '#lib/languages/words.ts';

/** What a row of a public list tells about somebody. */
export interface Person {
  name: string;
  age: number | null;
  gender: boolean;
  place: boolean;
  status: boolean;
}

const YOUNGEST = 8;
const OLDEST = 99;
const LETTER = '(?:f|h|m|w|g|♀|♂)';
/** "F/23/Lyon", "23 F", "f23", "m, 23". */
const COMPACT = new RegExp(
  `(?:^|[\\s(\\[|])(?:${LETTER}[\\s/,|-]{0,3}(\\d{2})|(\\d{2})[\\s/,|-]{0,3}${LETTER})(?![\\w])`,
);
const ALONE = /^[([]?\s?(\d{2})\s?[)\]]?[,;]?$/;
const NAME = /^[@#~&%+]?[\p{L}\p{N}_.\-|^*'[\]{}`~!]{2,26}$/u;
const GENDER_SIGN = /♀|♂|⚧|(^|[\s/(,])[fhmw]([\s/),]|$)/;
const COUNT = /^[([]?\d+[)\]]?$/;

/**
 * Reads one row of a list as a person: nickname, and age, gender, place where they stand in it.
 * @returns null when the row does not look like a person
 */
export function personOf(row: readonly string[], words: Words): Person | null {
  const parts = row.flatMap((part) => part.split(/\s*[|•·]\s*/)).filter((part) => part !== '');
  const whole = parts.join(' ');
  if (whole.length > 140 || parts.length > 9) return null;
  const name = parts.map(nameIn).find((found) => found !== '') ?? '';
  if (name === '') return null;
  const age = ageIn(parts, whole, words);
  const gender =
    GENDER_SIGN.test(whole) ||
    parts.some((part) => part !== name && part.length < 14 && words.genderValues.in(part));
  const status = parts.some((part) => part.length < 20 && words.status.in(part));
  return { name, age, gender, place: (age !== null || gender) && placeIn(parts, name, whole), status };
}

function nameIn(part: string): string {
  const [first = ''] = part.split(/[\s,(/]/);
  return NAME.test(first) && /\p{L}/u.test(first) && first.length >= 2 ? first : '';
}

function ageIn(parts: string[], whole: string, words: Words): number | null {
  const compact = whole.match(COMPACT);
  const found =
    compact?.[1] ??
    compact?.[2] ??
    parts.map((part) => part.match(ALONE)?.[1]).find((number) => number !== undefined) ??
    yearsOld(whole, words) ??
    whole.match(/\((\d{2})\)/)?.[1] ??
    whole.match(/[\s,/](\d{2})[\s,/]/)?.[1];
  const age = Number(found);
  return age >= YOUNGEST && age <= OLDEST ? age : null;
}

function yearsOld(whole: string, words: Words): string | undefined {
  for (const match of whole.matchAll(/(?<!\d)(\d{1,2}) ?([a-z/ ]{1,10})/g)) {
    if (words.yearsOld.in((match[2] ?? '').trim())) return match[1];
  }
  return undefined;
}

/** Something beside name, age and gender that reads like a place: letters, or a department in brackets. */
function placeIn(parts: string[], name: string, whole: string): boolean {
  if (
    /\/\s?\p{L}{3,}[\p{L}\s'-]*$/u.test(whole) ||
    /\((2a|2b|\d{2,3})\)$/.test(whole) ||
    /(^|\s)\d{5}(\s|$)/.test(whole)
  )
    return true;
  const rest = parts.filter((part) => nameIn(part) !== name && !COUNT.test(part) && !/\d/.test(part));
  return rest.some(
    (part) =>
      /^(from |de |a )?\p{L}{3,}([\s'-]\p{L}+){0,3}$/u.test(part) && part.length <= 30 && !isWordOfUse(part),
  );
}

function isWordOfUse(part: string): boolean {
  return /^(homme|femme|male|female|man|woman|trans|garcon|fille|couple|other|autre|online|en ligne|offline|hors ligne|away|absent|busy|occupe|message|chat|voir|profil|profile|block|bloquer|ans|mp|pv|prive|private|add|ajouter)/.test(
    part,
  );
}
