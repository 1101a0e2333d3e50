import type { Words } from '#lib/languages/words.ts';
import type { Action, Field, List } from '#lib/reading/page.ts';

/** Group of the choices that are made of plain elements. */
export const LOOSE = -2;

/** A list of ages or genders made of plain elements is a choice like any other. */
export function choiceOf(list: List, words: Words): Field[] {
  const options = list.rows.map((row) => row.join(' '));
  if (options.some((option) => option.length > 24)) return [];
  const field: Field = {
    kind: 'choice',
    group: LOOSE,
    says: list.says,
    names: '',
    options,
    min: null,
    max: null,
    visible: true,
  };
  return agesIn(options, list.count) || (options.length <= 5 && isGender(field, words)) ? [field] : [];
}

/** Ages to choose from: at least six numbers in a row between 8 and 99; `count` where only some of them were kept. */
export function agesIn(options: readonly string[], count: number): [number, number] | null {
  const numbers = options
    .map((option) => option.match(/^(\d{1,2}) ?(ans|years?|yo|\+)?$/)?.[1])
    .filter((found) => found !== undefined)
    .map(Number)
    .filter((number) => number >= 8);
  if (numbers.length < 6) return null;
  const low = Math.min(...numbers);
  const high = Math.max(...numbers);
  const isRun = high - low < Math.max(numbers.length, count) * 1.2 && high >= 18 && low !== high;
  // Days of a month go up to 31 and start at 1; minutes and hours go up to 59 and start at 0.
  const isDate = options.some((option) => /^0?[1-7]$/.test(option));
  return isRun && !isDate ? [low, high] : null;
}

/** The ages that a number field allows. */
export function rangeOf(fields: Field[], words: Words): [number, number] | null {
  const field = fields.find((one) => one.kind === 'number' && words.age.in(`${one.says}\n${one.names}`));
  return field && field.min !== null && field.max !== null ? [field.min, field.max] : null;
}

/** A choice of genders, or a field that asks for it. */
export function isGender(field: Field, words: Words): boolean {
  if (field.kind !== 'choice')
    return field.kind !== 'check' && words.gender.in(`${field.says}\n${field.names}`);
  const short = field.options.filter((option) => option.length > 0 && option.length <= 20);
  const marks = short.filter(
    (option) => words.genderValues.in(option) || /^[hfmw]$/.test(option) || /♀|♂/.test(option),
  );
  return marks.length >= 2 && marks.length >= short.length * 0.4;
}

/** Genders on two buttons. */
export function gendersOn(actions: Action[], words: Words): boolean {
  return (
    actions.filter((action) => action.says.length <= 16 && words.genderValues.in(action.says)).length >= 2
  );
}

/** French departments or US states: many short options that start with their number or are places. */
export function isDepartments(options: readonly string[]): boolean {
  const numbered = options.filter((option) =>
    /^\(?(0[1-9]|[1-8]\d|9[0-5]|2[ab]|97\d)\)?\s?[-–:. ]?\s?\p{L}{3}/u.test(option),
  );
  return numbered.length >= 12;
}
