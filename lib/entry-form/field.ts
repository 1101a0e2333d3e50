/** Which field of a form asks for what of oneself: told by what a person reads on it and what its site calls it. */
import type { Words } from '#lib/languages/words.ts';
import { identifierWords, normalForm } from '#lib/text/normal.ts';

export type FieldElement = HTMLInputElement | HTMLSelectElement;
export type AskedFor = 'nickname' | 'age' | 'place' | 'gender';

const LINES = new Set(['text', 'number', 'tel', '']);

export const isField = (node: unknown): node is FieldElement =>
  ['input', 'select'].includes((node as Element | null)?.localName ?? '');

/** Null for everything else that a form may ask. */
export function askedFor(field: FieldElement, words: Words): AskedFor | null {
  const { type } = field;
  const called = calledIn(field);
  if (type === 'radio') return isGenderValue(called, field.value, words) ? 'gender' : null;
  if (field.localName === 'select') {
    const options = [...(field as HTMLSelectElement).options].slice(0, 8);
    const genders = options.filter(({ text, value }) => isGenderValue(normalForm(text, 40), value, words));
    if (genders.length >= 2 || words.gender.in(called)) return 'gender';
  } else if (!LINES.has(type) || words.search.in(called)) return null;
  if (words.age.in(called)) return 'age';
  if (words.place.in(called)) return 'place';
  if (words.gender.in(called)) return 'gender';
  return field.localName === 'input' && words.nickname.in(called) ? 'nickname' : null;
}

/** Something was given: typed, chosen, or ticked in advance. */
export const isGiven = (field: FieldElement): boolean =>
  field.type === 'radio' ? (field as HTMLInputElement).checked : field.value.trim() !== '';

const isGenderValue = (called: string, value: string, words: Words) =>
  words.genderValues.in(called) || /^[hfmw]$/i.test(value.trim());

function calledIn(field: FieldElement): string {
  const labels = [...(field.labels ?? [])].map(({ textContent }) => textContent ?? '');
  const beside = field.previousElementSibling?.textContent ?? '';
  const read = ['placeholder', 'aria-label', 'title'].map((name) => field.getAttribute(name) ?? '');
  const told = labels.length > 0 ? labels : beside.length <= 40 ? [beside] : [];
  const names = ['name', 'id', 'autocomplete'].map((name) => identifierWords(field.getAttribute(name) ?? ''));
  return `${normalForm([...told, ...read].join(' '), 200)}\n${names.join(' ')}`;
}
