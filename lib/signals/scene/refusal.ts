import type { Words } from '#lib/languages/words.ts';
import type { Field, Page } from '#lib/reading/page.ts';
import { agesIn } from './choices.ts';

/** Choices that are spans of ages, or say so. */
const SPAN = /^\d{2} ?(-|a|to|bis|\+|ans|years|anos|anni|jahre|jaar)/;

/** The last of three boxes for a day of birth, alone or with the form in which it is to be written. */
const YEAR = /^(year|annee|jahr|jaar|ano|anno|yyyy|aaaa|jjjj)( (yyyy|aaaa|jjjj))?$/;

/** A field for one's own age, or for the year of birth; not one for its day or month. */
export function isAge({ says, names, kind, options, max }: Field, { forms }: Words): boolean {
  const texts = `${says}\n${names}`;
  const called = YEAR.test(says) || (forms.age.in(texts) && !forms.someoneElse.in(texts));
  if (kind !== 'choice') return called && (max === null || max > 31);
  const years = options.filter((option) => /^(19|20)\d\d$/.test(option)).length;
  const spans = options.some((option) => SPAN.test(option));
  return agesIn(options, 0) !== null || years >= 30 || (called && (options.length > 31 || spans));
}

/** The page says that it lets nobody in who is too young, in answer or in advance. */
export const refuses = ({ blocks, fields }: Page, { forms, overAge, adultsOnly }: Words): boolean =>
  [...blocks.map(({ text, visible }) => (visible ? text : '')), ...fields.map(({ says }) => says)].some(
    (text) => forms.tooYoung.in(text) || overAge.in(text) || adultsOnly.in(text),
  );
