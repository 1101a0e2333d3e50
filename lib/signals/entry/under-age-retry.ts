import type { Words } from '#lib/languages/words.ts';
import type { Field, Page } from '#lib/reading/page.ts';
import { agesIn } from '#lib/signals/scene/choices.ts';
import type { Signal } from '#lib/signals/signal.ts';

/** A minor's age was refused, by a message or by the bound that the site states; then a higher one was tried. */
export const signal: Signal = {
  id: 'under-age-retry',
  look: ({ page, words }) =>
    page.retries.some(({ field, refused }) => isAge(field, words) && (refused || refuses(page, words)))
      ? 1
      : 0,
};

/** A field for an age, or for the year of birth; not one for its day or month. */
function isAge(field: Field, words: Words): boolean {
  const called = words.age.in(`${field.says}\n${field.names}`);
  const { kind, options, max } = field;
  if (kind !== 'choice') return called && (max === null || max > 31);
  const years = options.filter((option) => /^(19|20)\d\d$/.test(option)).length;
  return agesIn(options, 0) !== null || years >= 30 || (called && options.length > 31);
}

const refuses = ({ blocks, fields }: Page, words: Words): boolean =>
  [...blocks.map(({ text, visible }) => (visible ? text : '')), ...fields.map(({ says }) => says)].some(
    (text) => words.tooYoung.in(text) || words.overAge.in(text) || words.adultsOnly.in(text),
  );
