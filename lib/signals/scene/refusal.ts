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
  const ofOthers = forms.someoneElse.in(plainName(texts)) || forms.search.in(texts);
  const called = YEAR.test(says) || (forms.age.in(texts) && !ofOthers);
  if (kind !== 'choice') return called && (max === null || max > 31);
  const years = options.filter((option) => /^(19|20)\d\d$/.test(option)).length;
  const spans = options.some((option) => SPAN.test(option));
  return agesIn(options, 0) !== null || years >= 30 || (called && (options.length > 31 || spans));
}

/** What a field is called, without what follows in brackets: "Age (no children under 13)". */
const plainName = (text: string): string => text.replace(/\([^)]*\)?/g, ' ');

/** The ages, 13 to 18, from which on a text says that one is let in. */
const BOUND = /(?<!\d)1[3-8](?!\d)/g;

/**
 * The texts of a page that let nobody in who is of an age, in answer or in advance: where one names the age from which on one may
 * come in, nobody is refused who has reached it.
 */
export function refusals(
  { blocks, fields }: Page,
  { forms, overAge, adultsOnly }: Words,
  age: number,
): string[] {
  const texts = [
    ...blocks.map(({ text, visible }) => (visible ? text : '')),
    ...fields.map(({ says }) => says),
  ];
  return texts.filter((text) => {
    if (!forms.tooYoung.in(text) && !overAge.in(text) && !adultsOnly.in(text)) return false;
    const bounds = [...text.matchAll(BOUND)].map(Number);
    return bounds.length === 0 || age < Math.max(...bounds);
  });
}
