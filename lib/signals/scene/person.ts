import type { Words } from '#lib/languages/words.ts';

/** What a row of a public list tells about somebody. */
export interface Person {
  name: string;
  /** The name stands alone, as nicknames do, not first and last name. */
  single: boolean;
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
/** "15, Arras", "(31 / Leeds)": a number, then one to three words. */
const BEFORE_A_PLACE = /^[([]?(\d{2}) ?[,/-] ?\p{L}{2,}(?:[ '-]\p{L}+){0,2}[)\]]?$/u;
const ALONE = /^[([]?\s?(\d{2})\s?[)\]]?[,;]?$/;
const NAME = /^[@~&%+]?[\p{L}\p{N}_.\-|^*'[\]{}`~!]{2,26}$/u;
const GENDER_SIGN = /♀|♂|⚧|(^|[\s/(,])[fhmw]([\s/),]|$)/;

/** Prices, hours and sizes: such a row is about a thing. */
const THING = /[€$£%]|\beur\b|\d ?h\b|\d ?(km|kg|cm|mm|mo|go|mb|gb|px|min|mn)\b/;
const LONGEST = 120;

/**
 * Reads one row of a list as a person: nickname, and age, gender, place where they stand in it.
 * @param counted numbers alone or in brackets are counts in this list, not ages
 * @returns null when the row does not look like a person
 */
export function personOf(row: readonly string[], words: Words, counted: boolean): Person | null {
  const parts = row
    .flatMap((part) => part.split(/\s*[|•·]\s*| - /))
    .filter((part) => part !== '' && !words.privateMessage.in(part));
  const whole = parts.join(' ');
  if (whole.length > LONGEST || parts.length > 9 || parts.some((part) => THING.test(part))) return null;
  const name =
    parts
      .filter((part) => !describes(part, words))
      .map(nameIn)
      .find((found) => found !== '') ?? '';
  if (name === '' || words.command.in(name)) return null;
  const age = ageIn(parts, whole, words, counted);
  const gender =
    GENDER_SIGN.test(whole) ||
    COMPACT.test(whole) ||
    parts.some((part) => part !== name && part.length < 14 && words.genderValues.in(part));
  const status = parts.some((part) => part.length < 20 && words.status.in(part));
  const single = parts.some(
    (part) =>
      part === name ||
      part === `(${name})` ||
      (part.startsWith(name) && /^[ ,(/]*\d/.test(part.slice(name.length))),
  );
  return {
    name,
    single,
    age,
    gender,
    place: (age !== null || gender) && placeIn(parts, name, whole, age, words),
    status,
  };
}

/** Numbers that stand alone or in brackets in these rows can't all be ages: they count something. */
export function countsSomething(rows: readonly (readonly string[])[]): boolean {
  const numbers = rows
    .flatMap((row) => row.map((part) => part.match(/(?:^|\s)[([]?\s?(\d{1,6})\s?[)\]]?$/)?.[1]))
    .filter((found) => found !== undefined);
  return numbers.some((number) => Number(number) < YOUNGEST || Number(number) > OLDEST);
}

/** A gender or a state: it stands beside a name. */
function describes(part: string, words: Words): boolean {
  return part.length < 16 && (words.genderValues.in(part) || words.status.in(part));
}

/** The first word of a short part, where it can be a nickname. */
function nameIn(part: string): string {
  const [first = '', ...rest] = part.replace(/^[([]|[)\]]$/g, '').split(/[\s,(/]+/);
  return rest.length <= 5 && NAME.test(first) && /\p{L}/u.test(first) ? first : '';
}

function ageIn(parts: string[], whole: string, words: Words, counted: boolean): number | null {
  const compact = whole.match(COMPACT);
  const first = (pattern: RegExp) =>
    parts.map((part) => part.match(pattern)?.[1]).find((number) => number !== undefined);
  const found =
    compact?.[1] ??
    compact?.[2] ??
    yearsOld(whole, words) ??
    first(BEFORE_A_PLACE) ??
    (counted ? undefined : (first(ALONE) ?? whole.match(/[([](\d{2})[)\]]/)?.[1])) ??
    whole.match(/^\S+ ?[,/] ?(\d{2})( ?[,/]|$)/)?.[1];
  const age = Number(found);
  return age >= YOUNGEST && age <= OLDEST ? age : null;
}

function yearsOld(whole: string, words: Words): string | undefined {
  for (const match of whole.matchAll(/(?<![\d-])(\d{1,2}) ?([a-z/ ]{1,10})/g)) {
    if (words.yearsOld.in((match[2] ?? '').trim())) return match[1];
  }
  return undefined;
}

/** Something beside name, age and gender that reads like a place: letters, or a department in brackets. */
function placeIn(parts: string[], name: string, whole: string, age: number | null, words: Words): boolean {
  const bracketed = whole.match(/\((2a|2b|\d{2,3})\)$/)?.[1];
  if (bracketed !== undefined && bracketed !== String(age)) return true;
  if (/(?:[/,]|\d ?(?:ans|yo))\s?\p{L}{3,}[\p{L}\s'-]*\)?$/u.test(whole) || /(^|\s)\d{5}(\s|$)/.test(whole))
    return true;
  return parts.some((part) => {
    const letters = /^(from |de |a )?\p{L}{3,}([\s'-]\p{L}+){0,3}$/u.test(part) && part.length <= 30;
    return letters && nameIn(part) !== name && !saysSomethingElse(part, words);
  });
}

function saysSomethingElse(part: string, words: Words): boolean {
  const others = [
    words.genderValues,
    words.status,
    words.message,
    words.command,
    words.yearsOld,
    words.report,
  ];
  return others.some((other) => other.in(part));
}
