/** Which field of a form asks for what of oneself: told by what its site calls it and what a person reads on it. */
import { hostOf } from '#lib/chat/tree.ts';
import type { Words } from '#lib/languages/words.ts';
import { identifierWords, normalForm } from '#lib/text/normal.ts';
import { groupName, labelsOf, readOn, textAround } from './called.ts';

export type FieldElement = HTMLInputElement | HTMLSelectElement;
export type AskedFor = 'nickname' | 'age' | 'place' | 'gender';
type FormWords = Words['forms'];

const LINES = new Set(['text', 'number', 'tel', '']);
/** An age is also pulled along a bar, or told by a day of birth. */
const AGES = new Set(['range', 'date', 'month']);
/** An age from which on, or up to which, somebody is looked for; with a number behind it, one that is let in. */
const BOUND = /(?<![a-z])(?:min|max)(?:im[aou]m?|imal)?(?![a-z]|\W{0,3}\d)/;
/** How many of the names of a field stand on itself. */
const OWN = 3;
/** Lists of so many years are for a year of birth. */
const YEARS = 30;
/** A gender as it is drawn. */
const SIGNS = /[♀♂]/;
/** What follows on what a field is called is an example, a hint or a promise: "Nickname (not your age)". */
const HINT = /[(,;:.]/;

export const isField = (node: unknown): node is FieldElement =>
  ['input', 'select'].includes((node as Element | null)?.localName ?? '');

/** Null for everything else that a form may ask, and where it asks it of somebody else. */
export function askedFor(field: FieldElement, words: Words): AskedFor | null {
  const { forms } = words;
  const { type } = field;
  if (type === 'radio') {
    const [names = '', label, read] = calledIn(field);
    const said = `${names} ${label || textAround(field, 'after')} ${read}`;
    if (isGenderValue(said, field.value, forms)) return 'gender';
    return only('age', firstTold([names, groupName(field)], forms));
  }
  if (field.localName === 'select') {
    const options = [...(field as HTMLSelectElement).options];
    const genders = options.slice(0, 8).filter(({ text, value }) => isGenderValue(text, value, forms));
    if (genders.length >= 2) return 'gender';
    if (options.filter(({ text }) => /^(?:19|20)\d\d$/.test(text.trim())).length >= YEARS) return 'age';
    const told = firstTold(calledIn(field), forms);
    return told === 'nickname' ? null : told;
  }
  if (!LINES.has(type) && !AGES.has(type) && type !== 'search') return null;
  const sources = calledIn(field);
  const told = firstTold(sources, forms);
  if (!LINES.has(type)) return only(type === 'search' ? 'place' : 'age', told);
  return told ?? (isName(sources.slice(1), words) ? 'nickname' : null);
}

/** Something was given: typed, chosen, or ticked in advance; the heading of a list of choices is nothing. */
export function isGiven(field: FieldElement, asked: AskedFor, { forms }: Words): boolean {
  if (field.type === 'radio') return (field as HTMLInputElement).checked;
  const value = field.value.trim();
  if (value === '' || field.localName !== 'select') return value !== '';
  const { selectedIndex, selectedOptions } = field as HTMLSelectElement;
  const text = selectedOptions[0]?.text ?? '';
  if (asked === 'age') return /\d/.test(text);
  return selectedIndex > 0 || (asked === 'gender' && isGenderValue(text, value, forms));
}

/** The gender that stands on something to press is one. */
export const isGenderValue = (
  said: string,
  value: string,
  { genderValues }: Pick<FormWords, 'genderValues'>,
) =>
  genderValues.in(normalForm(said, 60)) ||
  genderValues.in(normalForm(value, 20)) ||
  /^[hfmw]$/i.test(value.trim()) ||
  SIGNS.test(said);

/** All that a field is called, the plainest first: by its site, on its label, in it, and around it; then its component. */
function calledIn(field: FieldElement): string[] {
  const host = hostOf(field);
  const both = host ? [field, host] : [field];
  const names = both.flatMap((one) =>
    ['name', 'id', 'autocomplete'].map((name) => identifierWords(one.getAttribute(name) ?? '')),
  );
  const read = both.flatMap((one) => [labelsOf(one), readOn(one), textAround(one, 'before')]);
  return [names.join(' '), ...read];
}

/** What the first of these says that says anything; a hint behind it counts less. Each may say that it is of somebody else. */
function firstTold(sources: readonly string[], forms: FormWords): AskedFor | null {
  const names = sources.map((source) => source.split(HINT)[0] ?? '');
  if (
    names.slice(0, OWN).some((name) => forms.someoneElse.in(name) || (forms.age.in(name) && BOUND.test(name)))
  )
    return null;
  for (const [at, source] of sources.entries()) {
    const name = names[at] ?? '';
    if (forms.someoneElse.in(name)) return null;
    const told = toldIn(name, forms) ?? toldIn(source, forms);
    if (told) return told;
    if (forms.search.in(source)) return null;
  }
  return null;
}

function toldIn(source: string, { age, place, gender, nickname, search }: FormWords): AskedFor | null {
  if (search.in(source)) return null;
  if (age.in(source)) return 'age';
  if (place.in(source)) return 'place';
  if (gender.in(source)) return 'gender';
  return nickname.in(source) ? 'nickname' : null;
}

/** Where one comes in with nothing but a name, any name is a nickname. */
const isName = (read: readonly string[], { anyName, room, forms }: Words): boolean =>
  read.some((text) => anyName.in(text)) &&
  !read.some((text) => room.in(text) || forms.search.in(text) || forms.someoneElse.in(text));

const only = (kind: AskedFor, told: AskedFor | null) => (told === kind ? told : null);
